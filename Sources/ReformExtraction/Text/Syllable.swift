/// A word between spaces in lower case, packed so that comparing two costs two integers.
///
/// Vietnamese is written in syllables, the longest of which (`nghiêng`) fits well; longer words keep
/// their first sixteen bytes.
package struct Syllable: Hashable, Sendable, ExpressibleByStringLiteral {
  private var high: UInt64 = 0
  private var low: UInt64 = 0
  private var length = 0

  package init() {}

  package init(stringLiteral value: String) {
    self.init(value)
  }

  package init(_ word: some StringProtocol) {
    for scalar in word.unicodeScalars { append(VietnameseLetters.lowercased(scalar.value)) }
  }

  package var isEmpty: Bool { length == 0 }

  /// One number, for words are looked up more often than anything else: the rest of a long word in it
  /// multiplied, so that words that differ hardly ever share it.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(high &+ low &* 0x9E37_79B9_7F4A_7C15)
  }

  /// Adds one scalar in UTF-8.
  mutating func append(_ scalar: UInt32) {
    switch scalar {
    case 0..<0x80:
      append(byte: UInt8(scalar))
    case 0x80..<0x800:
      append(byte: UInt8(0xC0 | scalar >> 6))
      append(byte: UInt8(0x80 | scalar & 0x3F))
    default:
      append(byte: UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12))
      append(byte: UInt8(0x80 | scalar >> 6 & 0x3F))
      append(byte: UInt8(0x80 | scalar & 0x3F))
    }
  }

  private mutating func append(byte: UInt8) {
    switch length {
    case 0..<8: high |= UInt64(byte) << UInt64(8 * length)
    case 8..<16: low |= UInt64(byte) << UInt64(8 * (length - 8))
    default: return
    }
    length += 1
  }
}
