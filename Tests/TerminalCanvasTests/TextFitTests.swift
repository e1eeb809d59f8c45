import Testing

@testable import TerminalCanvas

struct TextFitTests {
  @Test func `pads to the width on the side the alignment leaves free`() {
    #expect(TextFit.fitted("đạt", to: 6) == "đạt   ")
    #expect(TextFit.fitted("đạt", to: 6, alignment: .trailing) == "   đạt")
    #expect(TextFit.fitted("đạt", to: 6, alignment: .center) == " đạt  ")
  }

  @Test func `pads a decomposed label like a composed one`() {
    let decomposed = TextFit.fitted("đa\u{323}t", to: 6)
    #expect(decomposed == TextFit.fitted("đạt", to: 6))
    #expect(DisplayWidth.of(decomposed) == 6)
  }

  @Test func `cuts with an ellipsis`() {
    #expect(TextFit.fitted("Thành phố Hải Phòng", to: 10) == "Thành phố…")
    #expect(TextFit.fitted("Thành phố", to: 6, ellipsis: "...") == "Thà...")
    #expect(TextFit.truncated("漢字漢字", to: 4) == "漢…")
    #expect(TextFit.fitted("漢字漢字", to: 4) == "漢… ")
  }

  @Test(arguments: -1...3)
  func `is exactly as wide as asked at tiny widths`(width: Int) {
    for text in ["", "a", "漢字", "Hải Phòng", "\u{1B}["] {
      #expect(DisplayWidth.of(TextFit.fitted(text, to: width)) == max(0, width))
      #expect(DisplayWidth.of(TextFit.fitted(text, to: width, ellipsis: "...")) == max(0, width))
    }
  }

  @Test func `shows what must not reach a terminal`() {
    #expect(TextFit.sanitized("a\u{1B}]0;x\u{7}") == "a^[]0;x^G")
    #expect(TextFit.sanitized("a\tb\nc\r\n") == "a b^Jc^M^J")
    #expect(TextFit.sanitized("\u{9B}2J\u{7F}") == "\u{FFFD}2J\u{FFFD}")
    #expect(TextFit.sanitized("\u{202E}abc\u{2066}\u{2028}") == "\u{FFFD}abc\u{FFFD}\u{FFFD}")
    #expect(TextFit.sanitized("Hải Phòng — đạt") == "Hải Phòng — đạt")
  }
}
