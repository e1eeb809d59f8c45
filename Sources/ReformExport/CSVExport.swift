import ReformStore

/// Tables as CSV that a spreadsheet opens and cannot run.
package enum CSVExport {
  package static func text(of table: DataTable) -> String {
    var writer = CSVWriter(formulas: .defused)
    writer.write(table.columns)
    for row in table.rows { writer.write(row.map(\.csv)) }
    return writer.text
  }
}
