import Foundation

/// The text of a report as evidence: lines, the numbers on them and the sections they stand in.
struct ReportText: Sendable {
  let bytes: [UInt8]
  /// Line n is at n − 1. Lines end at LF alone; a CR before it is not text.
  let lines: [String]
  /// The section of each line, `II.2.c`; empty above the first heading.
  let sections: [String]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map {
      String(decoding: $0.last == UInt8(ascii: "\r") ? $0.dropLast() : $0, as: UTF8.self)
    }
    var outline = Outline()
    sections = lines.map { outline.section(at: $0) }
  }

  /// Empty where there is no such line.
  func line(_ number: Int) -> String {
    lines.indices.contains(number - 1) ? lines[number - 1] : ""
  }

  func section(ofLine number: Int) -> String? {
    sections.indices.contains(number - 1) ? sections[number - 1] : nil
  }

  /// The numbers of a text, whole: digits with the dots and commas between them.
  static func numbers(in text: String) -> [String] {
    let bytes = Array(text.utf8)
    var numbers: [String] = []
    var start: Int?
    for position in 0...bytes.count {
      let isPart =
        isDigit(bytes, position)
        || (start != nil && isMark(bytes, position) && isDigit(bytes, position + 1))
      if isPart {
        start = start ?? position
      } else if let from = start {
        numbers.append(String(decoding: bytes[from..<position], as: UTF8.self))
        start = nil
      }
    }
    return numbers
  }

  /// Whether the words stand in the text, whatever their case and normal form.
  static func holds(words: String, in text: String) -> Bool {
    self.words(of: text, joined: " ").contains(self.words(of: words, joined: " "))
  }

  /// Lower-case words of letters and digits, composed.
  static func words(of text: String) -> [Substring] {
    text.lowercased().precomposedStringWithCanonicalMapping.split { character in
      !(character.isLetter || character.isNumber)
    }
  }

  private static func words(of text: String, joined separator: String) -> String {
    separator + words(of: text).joined(separator: separator) + separator
  }

  private static func isDigit(_ bytes: [UInt8], _ position: Int) -> Bool {
    bytes.indices.contains(position)
      && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[position])
  }

  private static func isMark(_ bytes: [UInt8], _ position: Int) -> Bool {
    bytes.indices.contains(position)
      && (bytes[position] == UInt8(ascii: ".") || bytes[position] == UInt8(ascii: ","))
  }
}
