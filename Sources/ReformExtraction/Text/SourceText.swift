/// A report's text as lines, with the letters composed: what line numbers and columns count in.
///
/// Lines end at LF; a CR before it and a byte order mark are not part of the text (DESIGN section 8).
package struct SourceText: Sendable {
  /// Line 1 is the first element.
  package let lines: [String]

  /// No report is longer; larger files are refused before they are read.
  package static let largestSize = 32 << 20

  /// - Throws: `TextFault` when `bytes` are no text.
  package init(_ bytes: [UInt8]) throws(TextFault) {
    guard bytes.count <= Self.largestSize else { throw .tooLarge(bytes: bytes.count) }
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard bytes[start...].contains(where: { $0 > UInt8(ascii: " ") }) else { throw .empty }
    if let place = bytes.firstIndex(of: 0) {
      throw .binary(line: bytes[..<place].count { $0 == UInt8(ascii: "\n") } + 1)
    }
    var lines: [String] = []
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      var line = bytes[start..<end]
      if line.last == UInt8(ascii: "\r") { line = line.dropLast() }
      guard let text = String(validating: line, as: UTF8.self) else {
        throw .notUTF8(line: lines.count + 1)
      }
      lines.append(VietnameseLetters.composed(text))
      start = end + 1
    }
    self.lines = lines
  }

  package init(_ text: String) throws(TextFault) {
    try self.init(Array(text.utf8))
  }
}

/// Why a file is not a report's text.
package enum TextFault: Error, Hashable, Sendable {
  case empty
  case binary(line: Int)
  case notUTF8(line: Int)
  case tooLarge(bytes: Int)
}

extension SourceText {
  func text(of token: Token) -> String { text(line: token.line, token.range) }

  /// The characters between two UTF-8 offsets of a line.
  package func text(line: Int, _ range: Range<Int>) -> String {
    String(
      decoding: lines[line - 1].utf8.dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self)
  }
}
