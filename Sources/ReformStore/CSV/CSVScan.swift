/// The scan of one record: the inner loop of `CSVReader`.
struct CSVScan {
  /// Why a record ends before its time; offsets of the bytes to blame.
  enum Stop {
    case strayQuote(Int)
    case textAfterQuote(Int)
    case unclosedQuote(Int)
  }

  private let bytes: [UInt8]
  private(set) var fields: [CSVRecord.Field] = []
  /// After the record and its line end.
  private(set) var cursor: Int
  /// Line ends passed, with the record's own.
  private(set) var lineBreaks = 0
  /// The first opening quote whose field runs over a line end.
  private(set) var firstSpanningQuote: Int?
  private var firstSpanningField: Int?
  /// All bits that the fields' bytes have.
  private var bits: UInt8 = 0

  init(_ bytes: [UInt8], at start: Int, reserving count: Int) {
    self.bytes = bytes
    cursor = start
    fields.reserveCapacity(count)
  }

  /// Scans up to the record's end; returns why it stopped before, or nil.
  mutating func record() -> Stop? {
    while true {
      let isQuoted = cursor < bytes.count && bytes[cursor] == CSVByte.quote
      if let stop = isQuoted ? quotedField() : plainField() { return stop }
      guard cursor < bytes.count else { return nil }
      let byte = bytes[cursor]
      cursor += 1
      if byte == CSVByte.lineFeed {
        lineBreaks += 1
        return nil
      }
    }
  }

  /// Whether no field has anything but ASCII.
  var isASCII: Bool { bits < 0x80 }

  /// The byte and field to blame: the first quote that ran over a line end, if one did.
  func blame(for stop: Stop) -> (offset: Int, field: Int) {
    if let firstSpanningQuote, let firstSpanningField {
      return (firstSpanningQuote, firstSpanningField)
    }
    return switch stop {
    case .strayQuote(let offset), .unclosedQuote(let offset): (offset, fields.count)
    case .textAfterQuote(let offset): (offset, fields.count - 1)
    }
  }

  /// The position of the field that holds the byte at `offset`.
  func field(at offset: Int) -> Int? {
    fields.firstIndex { $0.end >= offset }
  }

  /// Leaves the cursor at the comma or LF after the field, or at the end of the file.
  private mutating func plainField() -> Stop? {
    let start = cursor
    (cursor, bits) = bytes.withUnsafeBufferPointer { [bits] bytes in
      var (at, bits) = (start, bits)
      let end = bytes.count
      while at < end {
        let byte = bytes[at]
        // Letters and digits lie above all that ends a field.
        if byte <= CSVByte.comma, Self.endsPlainField(byte) { break }
        bits |= byte
        at += 1
      }
      return (at, bits)
    }
    if cursor < bytes.count, bytes[cursor] == CSVByte.quote { return .strayQuote(cursor) }
    var end = cursor
    let endsRecord = cursor == bytes.count || bytes[cursor] == CSVByte.lineFeed
    if endsRecord, end > start, bytes[end - 1] == CSVByte.carriageReturn { end -= 1 }
    fields.append(CSVRecord.Field(start: start, end: end, hasDoubledQuotes: false))
    return nil
  }

  private static func endsPlainField(_ byte: UInt8) -> Bool {
    byte == CSVByte.comma || byte == CSVByte.lineFeed || byte == CSVByte.quote
  }

  private mutating func quotedField() -> Stop? {
    let opening = cursor
    var hasDoubledQuotes = false
    cursor += 1
    while true {
      guard cursor < bytes.count else { return .unclosedQuote(opening) }
      let byte = bytes[cursor]
      bits |= byte
      if byte == CSVByte.quote {
        guard cursor + 1 < bytes.count, bytes[cursor + 1] == CSVByte.quote else { break }
        hasDoubledQuotes = true
        cursor += 1
      } else if byte == CSVByte.lineFeed {
        lineBreaks += 1
        if firstSpanningQuote == nil {
          firstSpanningQuote = opening
          firstSpanningField = fields.count
        }
      }
      cursor += 1
    }
    fields.append(
      CSVRecord.Field(start: opening + 1, end: cursor, hasDoubledQuotes: hasDoubledQuotes))
    cursor += 1
    if cursor < bytes.count, bytes[cursor] == CSVByte.carriageReturn,
      cursor + 1 == bytes.count || bytes[cursor + 1] == CSVByte.lineFeed
    {
      cursor += 1
    }
    guard cursor < bytes.count, bytes[cursor] != CSVByte.comma, bytes[cursor] != CSVByte.lineFeed
    else { return nil }
    return .textAfterQuote(cursor)
  }
}
