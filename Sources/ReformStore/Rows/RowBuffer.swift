/// Rows of a database as their bytes, one after the other, in the order of a table's columns: the
/// decoders of files read them without CSV in between.
package struct RowBuffer: Sendable {
  private var bytes: [UInt8] = []
  private var fields: [CSVRecord.Field] = []
  /// Whether a row has nothing but ASCII.
  private var areASCII: [Bool] = []
  private let width: Int

  /// - Parameter columns: How many cells make a row.
  package init(columns: Int) {
    width = columns
  }

  /// Rows of text, each with as many cells as `schema` has columns.
  package init(_ schema: TableSchema, _ rows: [[String]]) {
    self.init(columns: schema.columns.count)
    for cell in rows.joined() {
      var cell = cell
      cell.withUTF8 { append($0) }
    }
  }

  /// Adds the next cell; what is not UTF-8 is replaced.
  package mutating func append(_ cell: UnsafeBufferPointer<UInt8>) {
    if fields.count % width == 0 { areASCII.append(true) }
    let start = bytes.count
    bytes.append(contentsOf: cell)
    if cell.contains(where: { $0 >= 0x80 }) {
      areASCII[areASCII.count - 1] = false
      if (try? UTF8Span(validating: bytes.span.extracting(start..<bytes.count))) == nil {
        bytes.removeSubrange(start...)
        bytes += String(decoding: cell, as: UTF8.self).utf8
      }
    }
    fields.append(CSVRecord.Field(start: start, end: bytes.count, hasDoubledQuotes: false))
  }

  /// How many rows are whole.
  package var count: Int { fields.count / width }

  /// The rows as text.
  package var texts: [[String]] {
    (0..<count).map { row in
      let record = record(row)
      return (0..<width).map(record.text)
    }
  }

  /// A row, with the line it would have in a file under a header.
  func record(_ row: Int) -> CSVRecord {
    CSVRecord(
      bytes: bytes, fields: Array(fields[row * width..<(row + 1) * width]), line: row + 2,
      isASCII: areASCII[row])
  }
}

/// Where the rows of a table come from.
enum TableSource: Sendable {
  case csv([UInt8])
  case rows(RowBuffer)

  /// At least as many as there are rows: to grow later would copy every row again, into memory that is
  /// touched for the first time.
  var mostRows: Int {
    switch self {
    case .csv(let bytes):
      bytes.withUnsafeBufferPointer { bytes in
        bytes.reduce(0) { $0 &+ ($1 == CSVByte.lineFeed ? 1 : 0) }
      }
    case .rows(let rows): rows.count
    }
  }

  /// About as many as there are rows.
  var usualRows: Int {
    switch self {
    case .csv(let bytes): bytes.count / Self.usualLine
    case .rows(let rows): rows.count
    }
  }

  /// The bytes of a usual line.
  private static let usualLine = 96
}
