/// The figures of one report in file order, found by their keys in constant time.
///
/// Of several figures with one key the first is found.
package struct FigureTable: Hashable, Sendable {
  package let figures: [Figure]
  /// Where the first figure of an indicator stands. By text: the runtime looks up what each new type of
  /// key can do, at every start.
  private let firsts: [String: Int]
  /// For each figure, where the next one of its indicator stands; -1 after the last.
  private let successors: [Int]

  package init(_ figures: [Figure] = []) {
    self.figures = figures
    var firsts = [String: Int](minimumCapacity: figures.count)
    var successors = [Int](repeating: -1, count: figures.count)
    for at in figures.indices.reversed() {
      successors[at] = firsts.updateValue(at, forKey: figures[at].indicator.rawValue) ?? -1
    }
    self.firsts = firsts
    self.successors = successors
  }

  /// Whether there is a figure with this key.
  package func holds(_ key: FigureKey) -> Bool { position(of: key) != nil }

  /// The figure with this key, or nil.
  package subscript(key: FigureKey) -> Figure? {
    position(of: key).map { figures[$0] }
  }

  private func position(of key: FigureKey) -> Int? {
    guard var at = firsts[key.indicator.rawValue] else { return nil }
    while figures[at].level != key.level || figures[at].nth != key.nth {
      at = successors[at]
      guard at >= 0 else { return nil }
    }
    return at
  }

  // The rest follows from the figures.
  package static func == (left: Self, right: Self) -> Bool { left.figures == right.figures }

  package func hash(into hasher: inout Hasher) { hasher.combine(figures) }
}
