/// The letters of Vietnamese: their composed form and their lower case.
///
/// The standard library offers neither without Foundation; the letters are few and known.
enum VietnameseLetters {
  /// `text` with every letter and its combining marks as one scalar; other text is left alone.
  static func composed(_ text: String) -> String {
    // Marks begin with these two bytes: most texts have none and are not copied.
    guard text.utf8.contains(where: { $0 == 0xCC || $0 == 0xCD }) else { return text }
    var scalars = String.UnicodeScalarView()
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if let letter = last, let letters = compositions[scalar], let whole = letters[letter] {
        last = whole
        continue
      }
      if let letter = last { scalars.append(letter) }
      last = scalar
    }
    if let letter = last { scalars.append(letter) }
    return String(scalars)
  }

  /// The lower case of a composed letter; others are returned as they are.
  static func lowercased(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE: scalar + 32
    case 0x102, 0x110, 0x128, 0x168, 0x1A0: scalar + 1
    case 0x1AF: 0x1B0
    case 0x1EA0...0x1EF9: scalar | 1
    default: scalar
    }
  }

  static func isLetter(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x300...0x36F,
      0x1E00...0x1EFF:
      true
    default: false
    }
  }

  private static let tones: [Unicode.Scalar] = [
    "\u{300}", "\u{301}", "\u{309}", "\u{303}", "\u{323}",
  ]

  /// Plain vowel, its five tones; then the same with breve, circumflex or horn.
  private static let vowels: [(mark: Unicode.Scalar?, base: Unicode.Scalar, toned: String)] = [
    (nil, "a", "àáảãạ"), ("\u{306}", "a", "ăằắẳẵặ"), ("\u{302}", "a", "âầấẩẫậ"),
    (nil, "e", "èéẻẽẹ"), ("\u{302}", "e", "êềếểễệ"), (nil, "i", "ìíỉĩị"), (nil, "o", "òóỏõọ"),
    ("\u{302}", "o", "ôồốổỗộ"), ("\u{31B}", "o", "ơờớởỡợ"), (nil, "u", "ùúủũụ"),
    ("\u{31B}", "u", "ưừứửữự"), (nil, "y", "ỳýỷỹỵ"),
  ]

  /// For each combining mark, what it makes of a letter; marks come in either order.
  private static let compositions: [Unicode.Scalar: [Unicode.Scalar: Unicode.Scalar]] = {
    var table: [Unicode.Scalar: [Unicode.Scalar: Unicode.Scalar]] = [:]
    func add(_ letter: Unicode.Scalar, _ mark: Unicode.Scalar, _ whole: Unicode.Scalar) {
      table[mark, default: [:]][letter] = whole
      table[mark, default: [:]][upper(letter)] = upper(whole)
    }
    for (shape, base, letters) in vowels {
      var toned = Array(letters.unicodeScalars)
      var plain = base
      if let shape {
        plain = toned.removeFirst()
        add(base, shape, plain)
      }
      let bareToned = vowels.first { $0.mark == nil && $0.base == base }
        .map { Array($0.toned.unicodeScalars) }
      for (place, tone) in tones.enumerated() {
        add(plain, tone, toned[place])
        if let shape, let bareToned { add(bareToned[place], shape, toned[place]) }
      }
    }
    return table
  }()

  private static func upper(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    scalar.properties.uppercaseMapping.unicodeScalars.first ?? scalar
  }
}
