/// The bytes that mean something in CSV.
enum CSVByte {
  static let quote = UInt8(ascii: "\"")
  static let comma = UInt8(ascii: ",")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  /// The byte-order mark that spreadsheets put in front of UTF-8.
  static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
}
