package import ReformModel

/// One report with its figures and notes, in file order.
package struct ReportContents: Sendable, Equatable {
  /// The row of the index.
  package let report: Report
  /// Every statement the report makes, also repeated ones.
  package let figures: [Figure]
  /// Empty for all but the official report.
  package let notes: [Note]

  private let positions: [FigureKey: Int]

  /// Of several figures with one key the first is found.
  package init(report: Report, figures: [Figure] = [], notes: [Note] = []) {
    self.report = report
    self.figures = figures
    self.notes = notes
    positions = Dictionary(
      figures.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The figure with this key, or nil; constant time.
  package subscript(key: FigureKey) -> Figure? {
    positions[key].map { figures[$0] }
  }
}
