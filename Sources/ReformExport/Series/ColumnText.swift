import TerminalCanvas

/// Worded rows as aligned columns: words to the left, numbers to the right, nothing cut.
struct ColumnText {
  let header: [String]
  let numbers: Set<Int>

  func lines(of rows: [[String]]) -> [String] {
    let all = ([header] + rows).map { $0.map { TextFit.sanitized($0) } }
    var widths = header.map { _ in 0 }
    for row in all {
      for (column, cell) in row.enumerated() where column < widths.count {
        widths[column] = max(widths[column], DisplayWidth.of(cell))
      }
    }
    return all.map { row in
      let cells = row.enumerated().map { column, cell -> String in
        let space = String(repeating: " ", count: widths[column] - DisplayWidth.of(cell))
        return numbers.contains(column) ? space + cell : cell + space
      }
      let line = cells.joined(separator: "  ")
      return String(line.reversed().drop { $0 == " " }.reversed())
    }
  }
}
