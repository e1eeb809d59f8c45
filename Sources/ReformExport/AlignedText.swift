import TerminalCanvas

/// A table as aligned columns, nothing cut: for reading, and for `grep`.
package enum AlignedText {
  package static func text(of table: DataTable) -> String {
    let rows = [table.columns] + table.rows.map { $0.map(\.csv) }
    var widths = table.columns.map { _ in 0 }
    for row in rows {
      for (column, cell) in row.enumerated() where column < widths.count {
        widths[column] = max(widths[column], DisplayWidth.of(cell))
      }
    }
    return rows.map { row in
      let cells = zip(row, widths).map { TextFit.fitted(sanitized($0), to: $1) }
      let line = cells.joined(separator: "  ")
      return line.trimmingTrailingSpaces + "\n"
    }.joined()
  }

  private static func sanitized(_ cell: String) -> String { TextFit.sanitized(cell) }
}

extension String {
  fileprivate var trimmingTrailingSpaces: String {
    guard let last = lastIndex(where: { $0 != " " }) else { return "" }
    return String(self[...last])
  }
}
