import ReformModel

/// The spellings of DESIGN section 4 that the model's own types do not check.
enum Spelling {
  /// `vn`, two or five digits, or `old-` with two.
  static func locality(_ text: String) -> Bool {
    if text == "vn" { return true }
    if text.utf8.starts(with: "old-".utf8) {
      return text.utf8.count == 6 && text.utf8.dropFirst(4).allSatisfy(isDigit)
    }
    return officialCode(text)
  }

  /// Two digits for a province, five for a commune.
  static func officialCode(_ text: String) -> Bool {
    (text.utf8.count == 2 || text.utf8.count == 5) && text.utf8.allSatisfy(isDigit)
  }

  /// `<period>/<locality>[+slug]` with the period in its shortest form; nil for any other text.
  static func reportID(_ text: String) -> Report.ID? {
    guard let id = Report.ID(text), locality(id.locality.rawValue),
      id.slug.isEmpty || slug(id.slug)
    else { return nil }
    return id
  }

  /// Lower-case letters and digits in parts joined by single hyphens.
  static func slug(_ text: String) -> Bool {
    text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false).allSatisfy {
      !$0.isEmpty && $0.allSatisfy { isDigit($0) || isSmallLetter($0) }
    }
  }

  /// A Roman number, numbers, and perhaps one letter, joined by dots: `II.2.c`.
  static func section(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var at = bytes.prefix(while: isRoman).count
      guard at > 0 else { return false }
      while at < bytes.count {
        guard bytes[at] == UInt8(ascii: ".") else { return false }
        let part = at + 1
        at = part + bytes[part...].prefix(while: isDigit).count
        if at == part { return isLetter(bytes[part...]) }
      }
      return true
    }
  }

  /// One small letter, or the one after d.
  private static func isLetter(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    text.count == 1 && text.allSatisfy(isSmallLetter) || text.elementsEqual("\u{111}".utf8)
  }

  private static func isRoman(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "I") || byte == UInt8(ascii: "V") || byte == UInt8(ascii: "X")
  }

  /// A SHA-256 in lower-case hexadecimal digits.
  static func digest(_ text: String) -> Bool {
    text.utf8.count == 64
      && text.utf8.allSatisfy { isDigit($0) || (0x61...0x66).contains($0) }
  }

  static func url(_ text: String) -> Bool {
    ["http://", "https://"].contains { scheme in
      text.utf8.starts(with: scheme.utf8) && text.utf8.count > scheme.utf8.count
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isSmallLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
}
