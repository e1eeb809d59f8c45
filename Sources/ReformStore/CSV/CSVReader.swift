/// Reads CSV by RFC 4180 over bytes, and goes on after a fault.
///
/// A byte-order mark, LF and CRLF are accepted; blank lines are skipped. Every record must have as
/// many fields as the first good one, the header. A faulty record is reported and left out.
///
/// A quote that is never closed would swallow everything after it, up to some later quote that ends
/// it by accident. So a fault in a record that ran over a line break is blamed on the first quote
/// that did, and reading resumes at the line after that quote.
package struct CSVReader: Sequence, IteratorProtocol, Sendable {
  /// What stands at the next place of the file.
  package enum Event: Sendable {
    case record(CSVRecord)
    case fault(CSVFault)
  }

  private let bytes: [UInt8]
  private var position: Int
  private var line = 1
  private var expectedCount: Int?

  /// `bytes` is a whole file; nothing is read yet.
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    position = bytes.starts(with: CSVByte.mark) ? CSVByte.mark.count : 0
  }

  /// The next record or fault; nil at the end of the file.
  package mutating func next() -> Event? {
    skipBlankLines()
    guard position < bytes.count else { return nil }
    var scan = CSVScan(bytes, at: position, reserving: expectedCount ?? 16)
    let stop = scan.record()
    if let problem = stop { return .fault(recover(from: problem, scan)) }
    if !scan.isASCII, let offset = invalidByte(upTo: scan.cursor) {
      return .fault(recover(fromInvalidByte: offset, scan))
    }
    if let expectedCount, expectedCount != scan.fields.count {
      let fault = CSVFault(
        line: line, field: nil,
        problem: .fieldCount(expected: expectedCount, found: scan.fields.count))
      resume(after: scan.firstSpanningQuote ?? position)
      return .fault(fault)
    }
    expectedCount = scan.fields.count
    let record = CSVRecord(
      bytes: bytes, fields: scan.fields, line: line, isASCII: scan.isASCII)
    advance(to: scan.cursor, over: scan.lineBreaks)
    return .record(record)
  }

  private mutating func recover(from stop: CSVScan.Stop, _ scan: CSVScan) -> CSVFault {
    let (offset, field) = scan.blame(for: stop)
    let fault = fault(at: offset, field: field) { at in
      switch stop {
      case _ where scan.firstSpanningQuote != nil, .unclosedQuote: .unclosedQuote(at: at)
      case .strayQuote: .strayQuote(at: at)
      case .textAfterQuote: .textAfterQuote(at: at)
      }
    }
    resume(after: offset)
    return fault
  }

  private mutating func recover(fromInvalidByte offset: Int, _ scan: CSVScan) -> CSVFault {
    if let quote = scan.firstSpanningQuote, bytes[quote..<offset].contains(CSVByte.lineFeed) {
      return recover(from: .unclosedQuote(quote), scan)
    }
    let fault = fault(at: offset, field: scan.field(at: offset)) { .invalidUTF8(at: $0) }
    resume(after: offset)
    return fault
  }

  private func fault(
    at offset: Int, field: Int?, _ problem: (Int) -> DataFault.Problem
  ) -> CSVFault {
    let place = CSVPlace(of: offset, in: bytes, from: position, line: line)
    return CSVFault(line: place.line, field: field, problem: problem(place.column))
  }

  private func invalidByte(upTo end: Int) -> Int? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span.extracting(position..<end))
      return nil
    } catch {
      return position + error.byteOffsets.lowerBound
    }
  }

  private mutating func advance(to end: Int, over lineBreaks: Int) {
    position = end
    line += lineBreaks
  }

  /// Goes on at the line after the one that holds `offset`.
  private mutating func resume(after offset: Int) {
    let next = bytes[offset...].firstIndex(of: CSVByte.lineFeed).map { $0 + 1 } ?? bytes.count
    advance(to: next, over: bytes[position..<next].count { $0 == CSVByte.lineFeed })
  }

  private mutating func skipBlankLines() {
    while position < bytes.count {
      if bytes[position] == CSVByte.lineFeed {
        advance(to: position + 1, over: 1)
      } else if bytes[position] == CSVByte.carriageReturn, position + 1 < bytes.count,
        bytes[position + 1] == CSVByte.lineFeed
      {
        advance(to: position + 2, over: 1)
      } else {
        return
      }
    }
  }
}

/// One fault of the CSV notation, before it is known which file and columns it is in.
package struct CSVFault: Hashable, Sendable {
  /// Counted from 1 at every LF.
  package let line: Int
  /// The position of the field in its record, from 0; nil when the whole record is meant.
  package let field: Int?
  /// What is wrong, with the position within the line.
  package let problem: DataFault.Problem
}
