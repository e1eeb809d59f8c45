/// Text without case and diacritics, for typing without them: `ho so` finds `Hồ sơ`, `d` finds `đ`.
package enum SearchKey {
  /// Lower-case base letters; composed and decomposed text give the same key.
  package static func of(_ text: some StringProtocol) -> String {
    var key = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x41...0x5A:
        key.append(Unicode.Scalar(UInt8(scalar.value) + 32))
      case 0..<0x80:
        key.append(scalar)
      case 0x300...0x36F:
        continue
      default:
        if let base = bases[scalar] {
          key.append(base)
        } else {
          key.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
        }
      }
    }
    return String(key)
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

  private static let bases: [Unicode.Scalar: Unicode.Scalar] = {
    let families: [(Unicode.Scalar, String)] = [
      ("a", "àáảãạăằắẳẵặâầấẩẫậ"), ("d", "đ"), ("e", "èéẻẽẹêềếểễệ"), ("i", "ìíỉĩị"),
      ("o", "òóỏõọôồốổỗộơờớởỡợ"), ("u", "ùúủũụưừứửữự"), ("y", "ỳýỷỹỵ"),
    ]
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (base, letters) in families {
      for letter in letters.unicodeScalars {
        table[letter] = base
        for capital in letter.properties.uppercaseMapping.unicodeScalars { table[capital] = base }
      }
    }
    return table
  }()
}
