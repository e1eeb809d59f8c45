package import ReformModel

/// The figures a formula can see from one report: its own, those of the same document in other
/// periods, and those of the former localities.
package struct FigureScope: Hashable, Sendable {
  package let report: Report
  package let figures: FigureTable
  /// Reports of the same document about the same locality.
  package let siblings: [Period: FigureTable]
  /// For each former locality the reports of the same document about it.
  package let predecessors: [[Period: FigureTable]]

  package init(
    report: Report, figures: FigureTable, siblings: [Period: FigureTable] = [:],
    predecessors: [[Period: FigureTable]] = []
  ) {
    self.report = report
    self.figures = figures
    self.siblings = siblings
    self.predecessors = predecessors
  }

  /// The figure a reference names, or nil when this document does not print it.
  package func figure(_ reference: FigureReference) -> Figure? {
    guard let period = reference.period, period != report.id.period else {
      return figures[reference.key]
    }
    return siblings[period]?[reference.key]
  }

  /// Whether the document prints the figure a reference names; cheaper than the figure itself.
  func prints(_ reference: FigureReference) -> Bool {
    guard let period = reference.period, period != report.id.period else {
      return figures.holds(reference.key)
    }
    return siblings[period]?.holds(reference.key) ?? false
  }

  /// Whether the document prints every figure of a formula.
  func printsAll(of expression: Expression) -> Bool {
    switch expression {
    case .number: true
    case .reference(let reference): prints(reference)
    case .predecessors(let reference):
      !predecessors.isEmpty && !formerFigures(reference).contains(nil)
    case .sum(let left, let right), .difference(let left, let right),
      .product(let left, let right), .quotient(let left, let right):
      printsAll(of: left) && printsAll(of: right)
    }
  }

  /// The figure a reference names in each former locality, in the reference's period or else the
  /// report's own; nil where the document does not print it.
  package func formerFigures(_ reference: FigureReference) -> [Figure?] {
    let period = reference.period ?? report.id.period
    return predecessors.map { $0[period]?[reference.key] }
  }
}
