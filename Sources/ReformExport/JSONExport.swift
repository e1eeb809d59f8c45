import ReformModel

/// Tables as JSON with keys in the order of the contract and numbers in their exact digits, which
/// an encoder over binary floating point or hashed keys would not keep.
package enum JSONExport {
  /// An array with one object per row.
  package static func array(of table: DataTable) -> String {
    rows(of: table, indent: "") + "\n"
  }

  /// A panel: its word, locality and period around its rows.
  package static func panel(
    _ word: String, locality: String, period: String, table: DataTable
  ) -> String {
    """
    {
      "panel": \(string(word)),
      "locality": \(string(locality)),
      "period": \(string(period)),
      "rows": \(rows(of: table, indent: "  "))
    }

    """
  }

  private static func rows(of table: DataTable, indent: String) -> String {
    guard !table.rows.isEmpty else { return "[]" }
    let objects = table.rows.map { row in
      let members = zip(table.columns, row).map { "\(string($0)): \(value($1))" }
      return "\(indent)  {\(members.joined(separator: ", "))}"
    }
    return "[\n\(objects.joined(separator: ",\n"))\n\(indent)]"
  }

  private static func value(_ cell: DataTable.Cell) -> String {
    switch cell {
    case .text(let text): string(text)
    case .number(let number): number.description
    case .integer(let integer): String(integer)
    case .list(let items): "[\(items.map(string).joined(separator: ", "))]"
    case .null: "null"
    }
  }

  /// A string literal (RFC 8259, section 7).
  static func string(_ text: String) -> String {
    var literal = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": literal += "\\\""
      case "\\": literal += "\\\\"
      case "\n": literal += "\\n"
      case "\r": literal += "\\r"
      case "\t": literal += "\\t"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let digits = String(scalar.value, radix: 16)
        literal += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: literal.unicodeScalars.append(scalar)
      }
    }
    return literal + "\""
  }
}
