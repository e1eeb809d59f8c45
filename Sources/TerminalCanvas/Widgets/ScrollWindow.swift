/// Which part of a list is on the screen. All arithmetic is total: any numbers give a window
/// that lies within the list.
package struct ScrollWindow: Hashable, Sendable {
  /// The first visible row.
  package let offset: Int
  /// How many rows are visible.
  package let visible: Int
  /// How many rows the list has.
  package let count: Int

  /// The window of `height` rows nearest to `offset` that shows `selection` (if there is one)
  /// with up to `margin` rows around it, and leaves no empty rows below the list.
  package init(offset: Int, selection: Int? = nil, count: Int, height: Int, margin: Int = 0) {
    let count = Extent.length(count)
    let visible = min(Extent.length(height), count)
    var offset = Extent.length(offset)
    if let selection, count > 0, visible > 0 {
      let row = min(max(selection, 0), count - 1)
      let margin = min(Extent.length(margin), (visible - 1) / 2)
      offset = min(offset, max(0, row - margin))
      offset = max(offset, row + margin - visible + 1)
    }
    self.offset = min(offset, count - visible)
    self.visible = visible
    self.count = count
  }

  /// The visible rows.
  package var rows: Range<Int> { offset..<offset + visible }

  /// Whether rows above or below are hidden.
  package var isPartial: Bool { visible < count }

  /// The selection moved by `step` rows, kept within the list; 0 in an empty one.
  package static func move(_ selection: Int, by step: Int, count: Int) -> Int {
    let target = Extent.coordinate(selection) + Extent.coordinate(step)
    return min(max(target, 0), max(0, Extent.length(count) - 1))
  }
}
