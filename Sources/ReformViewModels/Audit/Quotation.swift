/// A line of a report's text with the numbers of a finding marked.
package struct Quotation: Hashable, Sendable {
  package struct Part: Hashable, Sendable {
    package let text: String
    /// Nil for the words in between.
    package let mark: Mark?

    package init(_ text: String, _ mark: Mark? = nil) {
      self.text = text
      self.mark = mark
    }
  }

  package enum Mark: Hashable, Sendable {
    /// A number the finding uses.
    case used
    /// The likely misprint.
    case misprint
  }

  /// `dòng 229`.
  package let place: String
  package let parts: [Part]

  package init(place: String, parts: [Part]) {
    self.place = place
    self.parts = parts
  }

  /// All of it with brackets around the numbers: the signal that is not colour.
  package var text: String { parts.map(\.shown).joined() }
}

extension Quotation.Part {
  /// The text as it is shown, numbers in brackets.
  package var shown: String { mark == nil ? text : "[\(text)]" }
}

extension Quotation {
  /// The parts of `line` that lie around the numbers; what is far from all of them is left out.
  ///
  /// - Parameter numbers: As printed, each with its mark. A number printed several times is marked
  ///   where it stands nearest to the others.
  static func parts(of line: String, marking numbers: [(printed: String, mark: Mark)]) -> [Part] {
    let bytes = Array(line.utf8)
    let marked = NumberFinder(bytes).places(of: numbers)
    var parts: [Part] = []
    var position = 0
    for (range, mark) in marked {
      parts += words(
        bytes, position..<range.lowerBound, startsAtMark: position > 0, endsAtMark: true)
      parts.append(Part(text(bytes[range]), mark))
      position = range.upperBound
    }
    // Without a number it is the beginning that tells which line it is.
    parts += words(bytes, position..<bytes.count, startsAtMark: true, endsAtMark: false)
    return parts
  }

  /// Bytes of text kept on each side of a number.
  private static let reach = 110

  private static func words(
    _ bytes: [UInt8], _ range: Range<Int>, startsAtMark: Bool, endsAtMark: Bool
  ) -> [Part] {
    let kept = (startsAtMark ? reach : 0) + (endsAtMark ? reach : 0)
    guard range.count > kept + 20, startsAtMark || endsAtMark else {
      return range.isEmpty ? [] : [Part(text(bytes[range]))]
    }
    let space = UInt8(ascii: " ")
    var result = ""
    if startsAtMark {
      let limit = range.lowerBound + reach
      let end = bytes[range.lowerBound..<limit].lastIndex(of: space) ?? limit
      result += text(bytes[range.lowerBound..<end]) + " "
    }
    result += "…"
    if endsAtMark {
      let limit = range.upperBound - reach
      let start = bytes[limit..<range.upperBound].firstIndex(of: space) ?? limit
      result += " " + text(bytes[(start + 1)..<range.upperBound])
    }
    return [Part(result)]
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}
