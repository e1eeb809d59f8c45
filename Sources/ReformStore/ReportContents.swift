package import ReformModel

/// One report with its figures and notes, in file order.
package struct ReportContents: Sendable, Equatable {
  package let report: Report
  package let table: FigureTable
  package let notes: [Note]

  package init(report: Report, figures: [Figure] = [], notes: [Note] = []) {
    self.report = report
    table = FigureTable(figures)
    self.notes = notes
  }

  package var figures: [Figure] { table.figures }

  /// The figure with this key, or nil; constant time.
  package subscript(key: FigureKey) -> Figure? { table[key] }
}
