/// Text without case and diacritics, for typing without them: `ho so` finds `Hồ sơ`, `d` finds `đ`.
package enum SearchKey {
  /// Lower-case base letters; composed and decomposed text give the same key.
  package static func of(_ text: some StringProtocol) -> String {
    // As bytes: a view of scalars takes hundreds of instructions for each letter added to it.
    var key: [UInt8] = []
    let text = String(text)
    key.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x41...0x5A:
        key.append(UInt8(scalar.value) + 32)
      case 0..<0x80:
        key.append(UInt8(scalar.value))
      case 0x300...0x36F:
        continue
      default:
        if let base = base(of: scalar) {
          key.append(base)
        } else {
          key += scalar.properties.lowercaseMapping.utf8
        }
      }
    }
    return String(decoding: key, as: UTF8.self)
  }

  /// Whether every word of `query` begins a word of `text`, in any order: `so` finds `hồ sơ`, not
  /// `khối`.
  package static func matches(_ text: some StringProtocol, query: some StringProtocol) -> Bool {
    let words = words(of: text)
    return self.words(of: query).allSatisfy { part in words.contains { $0.hasPrefix(part) } }
  }

  private static func words(of text: some StringProtocol) -> [Substring] {
    of(text).split { !$0.isLetter && !$0.isNumber }
  }

  private static func base(of letter: Unicode.Scalar) -> UInt8? {
    let place = Int(letter.value)
    guard place < bases.count, bases[place] > 0 else { return nil }
    return bases[place]
  }

  /// The base letter of every Vietnamese letter at the place of its scalar, 0 at all other places:
  /// a filter looks up every letter of every row.
  private static let bases: [UInt8] = {
    let families: [(UInt8, String)] = [
      (UInt8(ascii: "a"), "àáảãạăằắẳẵặâầấẩẫậ"), (UInt8(ascii: "d"), "đ"),
      (UInt8(ascii: "e"), "èéẻẽẹêềếểễệ"), (UInt8(ascii: "i"), "ìíỉĩị"),
      (UInt8(ascii: "o"), "òóỏõọôồốổỗộơờớởỡợ"), (UInt8(ascii: "u"), "ùúủũụưừứửữự"),
      (UInt8(ascii: "y"), "ỳýỷỹỵ"),
    ]
    var table = [UInt8](repeating: 0, count: 0x1EFA)
    for (base, letters) in families {
      for letter in letters.unicodeScalars {
        table[Int(letter.value)] = base
        for capital in letter.properties.uppercaseMapping.unicodeScalars {
          table[Int(capital.value)] = base
        }
      }
    }
    return table
  }()
}
