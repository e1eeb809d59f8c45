/// The figures of one report in file order, found by their keys in constant time.
///
/// Of several figures with one key the first is found.
package struct FigureTable: Hashable, Sendable {
  package let figures: [Figure]
  private let positions: [FigureKey: Int]

  package init(_ figures: [Figure] = []) {
    self.figures = figures
    positions = Dictionary(
      zip(figures.lazy.map(\.key), figures.indices), uniquingKeysWith: { first, _ in first })
  }

  /// Whether there is a figure with this key.
  package func holds(_ key: FigureKey) -> Bool { positions[key] != nil }

  /// The figure with this key, or nil.
  package subscript(key: FigureKey) -> Figure? {
    positions[key].map { figures[$0] }
  }
}
