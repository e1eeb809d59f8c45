/// Writes CSV by RFC 4180: LF line ends, quotes only where they are needed.
package struct CSVWriter: Sendable {
  /// What is done about cells that a spreadsheet would run as formulas.
  package enum Formulas: Sendable {
    case kept
    /// Cells that begin with `=`, `+`, `-`, `@`, a tab or a CR get a leading apostrophe; plain
    /// numbers such as `-41.59` do not.
    case defused
  }

  /// Everything written so far.
  package private(set) var text = ""
  private let formulas: Formulas

  /// `defused` is for files that are opened in a spreadsheet, `kept` for data that is read back.
  package init(formulas: Formulas = .kept) {
    self.formulas = formulas
  }

  /// Appends one record.
  package mutating func write(_ fields: some Sequence<String>) {
    var count = 0
    var isBlank = true
    for field in fields {
      if count > 0 { text += "," }
      let cell = formulas == .defused ? Self.defused(field) : field
      text += Self.needsQuotes(cell) ? Self.quoted(cell) : cell
      isBlank = isBlank && cell.isEmpty
      count += 1
    }
    if count == 1, isBlank { text += "\"\"" }  // a bare line end would be read as a blank line
    text += "\n"
  }

  private static func needsQuotes(_ cell: String) -> Bool {
    let bytes = cell.utf8
    let blank = UInt8(ascii: " ")
    if bytes.first == blank || bytes.last == blank { return true }
    if bytes.starts(with: CSVByte.mark) { return true }  // else read as the file's own mark
    return bytes.contains { byte in
      byte == CSVByte.comma || byte == CSVByte.quote || byte == CSVByte.lineFeed
        || byte == CSVByte.carriageReturn
    }
  }

  private static func quoted(_ cell: String) -> String {
    var bytes = [CSVByte.quote]
    for byte in cell.utf8 {
      if byte == CSVByte.quote { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(CSVByte.quote)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func defused(_ cell: String) -> String {
    guard let first = cell.utf8.first, "=+-@\t\r".utf8.contains(first), !isPlainNumber(cell) else {
      return cell
    }
    return "'" + cell
  }

  /// A sign and groups of digits: `-41.59`, `+5,89`.
  private static func isPlainNumber(_ cell: String) -> Bool {
    let groups = cell.utf8.dropFirst().split(omittingEmptySubsequences: false) {
      $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",")
    }
    return "+-".utf8.contains(cell.utf8.first ?? 0)
      && groups.allSatisfy { group in
        !group.isEmpty
          && group.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      }
  }
}
