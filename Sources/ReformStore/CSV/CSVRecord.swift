/// One record of a CSV file: byte ranges of its fields. Strings are made only where asked for.
package struct CSVRecord: Sendable {
  /// A field's content without its quotes.
  struct Field: Sendable {
    var start: Int
    var end: Int
    /// Whether two quotes in the content stand for one.
    var hasDoubledQuotes: Bool
  }

  private let bytes: [UInt8]
  private let fields: [Field]
  private let isASCII: Bool
  /// Where the record begins, counted from 1 at every LF, also those inside quotes.
  package let line: Int

  /// - Parameter isASCII: Whether no field has anything but ASCII.
  init(bytes: [UInt8], fields: [Field], line: Int, isASCII: Bool = false) {
    self.bytes = bytes
    self.fields = fields
    self.isASCII = isASCII
    self.line = line
  }

  /// A record without fields.
  static let empty = CSVRecord(bytes: [], fields: [], line: 1)

  /// How many fields the record has.
  package var count: Int { fields.count }

  /// Whether a field has no content; a position beyond the record counts as empty.
  package func isEmpty(_ position: Int) -> Bool {
    guard fields.indices.contains(position) else { return true }
    return fields[position].start == fields[position].end
  }

  /// A field's content with doubled quotes resolved; empty beyond the record.
  package func text(_ position: Int) -> String {
    guard fields.indices.contains(position) else { return "" }
    let field = fields[position]
    guard field.hasDoubledQuotes else {
      // The reader has validated the record, and what bounds a field is ASCII.
      let span = bytes.span.extracting(field.start..<field.end)
      var content = UTF8Span(unchecked: span, isKnownASCII: isASCII)
      if !isASCII { _ = content.checkForASCII() }
      return String(copying: content)
    }
    let content = bytes[field.start..<field.end]
    var resolved: [UInt8] = []
    resolved.reserveCapacity(content.count)
    var isSecond = false
    for byte in content {
      isSecond = byte == CSVByte.quote && !isSecond
      if !isSecond { resolved.append(byte) }
    }
    return String(decoding: resolved, as: UTF8.self)
  }

  /// Whether a field's content is exactly `text`, byte for byte, without making a String.
  package func holds(_ text: String, at position: Int) -> Bool {
    guard fields.indices.contains(position) else { return false }
    let field = fields[position]
    guard !field.hasDoubledQuotes else { return self.text(position).utf8.elementsEqual(text.utf8) }
    guard text.utf8.count == field.end - field.start else { return false }
    var text = text
    return text.withUTF8 { wanted in
      bytes.withUnsafeBufferPointer { bytes in
        for at in wanted.indices where bytes[field.start + at] != wanted[at] { return false }
        return true
      }
    }
  }

  /// The number a field writes in a few plain digits, as nearly every count does; nil for anything
  /// else, right or wrong.
  func plainCount(at position: Int) -> Int? {
    guard fields.indices.contains(position) else { return nil }
    let field = fields[position]
    guard (1...9).contains(field.end - field.start) else { return nil }
    var number = 0
    for at in field.start..<field.end {
      let digit = bytes[at] &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      number = number * 10 + Int(digit)
    }
    return number
  }

  /// Where a field begins in the file, with its opening quote.
  package func place(of position: Int) -> CSVPlace {
    guard let first = fields.first, fields.indices.contains(position) else {
      return CSVPlace(line: line, column: 1)
    }
    return CSVPlace(
      of: Self.outside(fields[position], in: bytes), in: bytes,
      from: Self.outside(first, in: bytes), line: line)
  }

  /// The opening quote of a quoted field, else its first byte.
  private static func outside(_ field: Field, in bytes: [UInt8]) -> Int {
    guard field.start > 0, bytes[field.start - 1] == CSVByte.quote else { return field.start }
    return field.start - 1
  }
}

/// A place in a text file.
package struct CSVPlace: Hashable, Sendable {
  /// Counted from 1 at every LF.
  package let line: Int
  /// Counted from 1 in characters (Unicode scalars), a byte-order mark aside.
  package let column: Int

  /// Both count from 1.
  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The place of the byte at `offset`, where `start` is known to lie on `line`.
  init(of offset: Int, in bytes: [UInt8], from start: Int, line: Int) {
    let breaks = bytes[start..<offset].count { $0 == CSVByte.lineFeed }
    var lineStart = offset
    while lineStart > 0, bytes[lineStart - 1] != CSVByte.lineFeed { lineStart -= 1 }
    if lineStart == 0, bytes.starts(with: CSVByte.mark) { lineStart = CSVByte.mark.count }
    let characters = bytes[min(lineStart, offset)..<offset].count { $0 & 0xC0 != 0x80 }
    self.init(line: line + breaks, column: characters + 1)
  }
}
