/// The figures of one report in file order, found by their keys in constant time.
///
/// Of several figures with one key the first is found.
package struct FigureTable: Hashable, Sendable {
  package let figures: [Figure]
  private let positions: [FigureKey: Int]

  package init(_ figures: [Figure] = []) {
    self.figures = figures
    var positions: [FigureKey: Int] = [:]
    positions.reserveCapacity(figures.count)
    for (position, figure) in figures.enumerated() where positions[figure.key] == nil {
      positions[figure.key] = position
    }
    self.positions = positions
  }

  /// The figure with this key, or nil.
  package subscript(key: FigureKey) -> Figure? {
    positions[key].map { figures[$0] }
  }
}
