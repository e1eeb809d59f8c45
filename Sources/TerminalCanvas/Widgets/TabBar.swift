/// One row of tabs. It shows the longest titles that fit: all long, all short, numbers with the
/// active title, numbers alone, and at last the active tab alone, cut. Zero columns draw nothing.
package struct TabBar: Equatable, Sendable {
  /// One tab in its three lengths.
  package struct Tab: Hashable, Sendable {
    /// The key that opens it, mostly a digit.
    package var number: String
    /// The title for 80 columns.
    package var short: String
    /// The full title.
    package var long: String

    /// Creates a tab.
    package init(number: String, short: String, long: String) {
      self.number = number
      self.short = short
      self.long = long
    }
  }

  /// The tabs from left to right.
  package var tabs: [Tab]
  /// The index of the active tab; outside the tabs none is active.
  package var active: Int
  /// How the other tabs look.
  package var style: Style
  /// Laid over `style` for the active tab.
  package var activeStyle: Style

  /// Creates a row of tabs.
  package init(
    _ tabs: [Tab], active: Int, style: Style = .plain,
    activeStyle: Style = Style(attributes: .reverse)
  ) {
    self.tabs = tabs
    self.active = active
    self.style = style
    self.activeStyle = activeStyle
  }

  /// What every tab shows within `width` columns.
  package func labels(width: Int) -> [String] {
    let forms: [(Tab, Bool) -> String] = [
      { tab, _ in "\(tab.number) \(tab.long)" },
      { tab, _ in "\(tab.number) \(tab.short)" },
      { tab, isActive in isActive ? "\(tab.number) \(tab.long)" : tab.number },
      { tab, isActive in isActive ? "\(tab.number) \(tab.short)" : tab.number },
      { tab, _ in tab.number },
    ]
    for form in forms {
      let labels = tabs.enumerated().map { form($1, $0 == active) }
      if Self.width(labels) <= width { return labels }
    }
    guard tabs.indices.contains(active) else { return [] }
    let tab = tabs[active]
    return [TextFit.truncated("\(tab.number) \(tab.short)", to: max(0, width - 2))]
  }

  /// Draws into the first row of `area` and returns the columns of each tab it shows.
  @discardableResult
  package func draw(on canvas: inout Canvas, in area: Rect) -> [Rect] {
    let row = area.top(1)
    guard !row.isEmpty else { return [] }
    canvas.fill(row, style: style)
    let labels = labels(width: row.width)
    let isComplete = labels.count == tabs.count
    var x = row.x
    return labels.enumerated().map { index, label in
      let isActive = isComplete ? index == active : true
      let place = Rect(x: x, y: row.y, width: DisplayWidth.of(label) + 2, height: 1)
        .intersection(row)
      let labelStyle = isActive ? style.overlaid(with: activeStyle) : style
      canvas.fill(place, style: labelStyle)
      canvas.put(label, x: x + 1, y: row.y, style: labelStyle, maxWidth: row.maxX - x - 1)
      x += DisplayWidth.of(label) + 1
      return place
    }
  }

  /// Columns of all labels: a space before each; the one after the last may be cut.
  private static func width(_ labels: [String]) -> Int {
    labels.reduce(0) { $0 + DisplayWidth.of($1) + 1 }
  }
}
