import Testing

@testable import TerminalCanvas

struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("Hai Phong", 9), ("Hải Phòng", 9), ("đạt ≥ 80%", 9), ("──", 2), ("█▉▊", 3),
    ("漢字", 4), ("한국", 4), ("ｆｕｌｌ", 8), ("😀", 2), ("👨‍👩‍👧", 2), ("🇻🇳", 2), ("▸12–30", 6),
    ("−41,59", 6), ("…", 1), ("①", 1), ("\u{3248}", 2),
  ])
  func `counts columns`(text: String, width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }

  @Test func `counts a decomposed text like a composed one`() {
    let decomposed = "Ha\u{309}i Pho\u{300}ng đa\u{323}t tuye\u{302}\u{301}n"
    #expect(DisplayWidth.of(decomposed) == DisplayWidth.of("Hải Phòng đạt tuyến"))
  }

  @Test func `counts marks without a letter as nothing`() {
    #expect(DisplayWidth.of("\u{301}") == 0)
    #expect(DisplayWidth.of("\u{200B}\u{FEFF}") == 0)
    #expect(DisplayWidth.of("a\u{301}\u{302}\u{303}") == 1)
  }

  @Test func `counts controls as their replacement`() {
    #expect(DisplayWidth.of("\u{1B}[2J") == 5)
    #expect(DisplayWidth.of("a\tb") == 3)
    #expect(DisplayWidth.of("\r\n") == 4)
    #expect(DisplayWidth.of("\u{202E}x") == 2)
  }

  @Test func `counts a slice and a character`() {
    let text = "Hải Phòng"
    #expect(DisplayWidth.of(text.dropFirst(4)) == 5)
    #expect(DisplayWidth.of(Character("漢")) == 2)
    #expect(DisplayWidth.of(Character("ạ")) == 1)
  }

  @Test func `keeps its wide ranges in order`() {
    for (left, right) in zip(DisplayWidth.wideRanges, DisplayWidth.wideRanges.dropFirst()) {
      #expect(left.upperBound < right.lowerBound)
    }
  }

  @Test func `finds the same clusters on the fast and the careful path`() {
    let text = "Ưu đãi\u{323} 漢a\u{300}字\u{301} e\u{302}\u{323}1️⃣ ₫©\u{FE0F}x"
    var clusters: [String] = []
    GlyphReader.read(Substring(text)) { glyph in
      clusters.append(Cell(glyph, style: .plain).text)
      return true
    }
    #expect(clusters == text.map(String.init))
  }

  @Test func `survives a letter with ten thousand marks`() {
    let text = "a" + String(repeating: "\u{301}", count: 10_000) + "b"
    #expect(DisplayWidth.of(text) == 2)
  }
}
