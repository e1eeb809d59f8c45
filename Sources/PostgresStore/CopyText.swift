/// Rows in the text format of `COPY`: columns apart by tabs, rows by line feeds, and a backslash
/// before whatever would read as one of these.
struct CopyText {
  private(set) var bytes: [UInt8] = []

  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  /// - Throws: `zeroByte`.
  mutating func append(_ row: [String]) throws(PostgresFailure) {
    for (place, text) in row.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: "\t")) }
      try append(text)
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  private mutating func append(_ text: String) throws(PostgresFailure) {
    let start = bytes.count
    bytes.append(contentsOf: text.utf8)
    // Hardly any text of a report needs an escape.
    guard bytes[start...].contains(where: Self.isSpecial) else { return }
    bytes.removeSubrange(start...)
    for byte in text.utf8 {
      switch byte {
      case 0: throw .zeroByte
      case UInt8(ascii: "\\"): bytes += [byte, byte]
      case UInt8(ascii: "\t"): bytes += [UInt8(ascii: "\\"), UInt8(ascii: "t")]
      case UInt8(ascii: "\n"): bytes += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
      case UInt8(ascii: "\r"): bytes += [UInt8(ascii: "\\"), UInt8(ascii: "r")]
      default: bytes.append(byte)
      }
    }
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case 0, UInt8(ascii: "\\"), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): true
    default: false
    }
  }
}

/// Texts as one parameter of type `text[]`.
enum TextArray {
  static func text(_ texts: [String]) -> String {
    "{" + texts.map { "\"\(escaped($0))\"" }.joined(separator: ",") + "}"
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { escaped.unicodeScalars.append("\\") }
      escaped.unicodeScalars.append(scalar)
    }
    return escaped
  }
}
