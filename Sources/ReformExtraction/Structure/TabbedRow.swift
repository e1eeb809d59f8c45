/// A row of a table whose cells are parted by tabs, as one that was copied out of Word or a spreadsheet.
enum TabbedRow {
  /// Three cells with something in them: a line with one tab or two may be an indented one.
  static func isOne(_ line: some Collection<UInt8>) -> Bool {
    let tab = UInt8(ascii: "\t")
    guard line.contains(tab) else { return false }
    let cells = line.split(separator: tab)
    return cells.count { cell in cell.contains { $0 != UInt8(ascii: " ") } } >= 3
  }
}
