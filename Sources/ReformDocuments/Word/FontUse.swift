/// Which letters of a document stand in fonts of the time before Unicode.
struct FontUse {
  private var old = 0
  private var all = 0
  private var hasVietnamese = false
  private var font: String?

  mutating func count(_ text: String, in font: String?) {
    for scalar in text.unicodeScalars {
      all += 1
      // Letters with two marks exist in Unicode only; TCVN3 and VNI text cannot hold one.
      if (0x1EA0...0x1EF9).contains(scalar.value) { hasVietnamese = true }
    }
    guard let font, Self.isOld(font) else { return }
    old += text.unicodeScalars.count
    self.font = self.font ?? font
  }

  /// The font to name, when most of the text is in such fonts and none of it is Unicode: a font name
  /// left over in converted text does no harm.
  var oldFont: String? { hasVietnamese || old * 2 < all ? nil : font }

  private static func isOld(_ font: String) -> Bool {
    font.hasPrefix(".Vn") || font.hasPrefix(".VN") || font.uppercased().hasPrefix("VNI-")
  }
}
