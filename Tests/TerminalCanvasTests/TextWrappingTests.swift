import Testing

@testable import TerminalCanvas

struct TextWrappingTests {
  @Test func `breaks between words`() {
    #expect(
      TextFit.wrapped("Hồ sơ giải quyết đúng hạn", width: 10)
        == ["Hồ sơ giải", "quyết đúng", "hạn"])
  }

  @Test func `keeps no trailing spaces`() {
    #expect(TextFit.wrapped("một   hai  ", width: 4) == ["một", "hai"])
    #expect(TextFit.wrapped("một hai", width: 3) == ["một", "hai"])
  }

  @Test func `breaks a word that is longer than the line`() {
    #expect(TextFit.wrapped("a abcdefg", width: 3) == ["a", "abc", "def", "g"])
  }

  @Test func `keeps line feeds and empty lines`() {
    #expect(TextFit.wrapped("a\n\nb\r\nc", width: 5) == ["a", "", "b", "c"])
    #expect(TextFit.wrapped("abc \nd", width: 3) == ["abc", "d"])
    #expect(TextFit.wrapped("", width: 5) == [""])
  }

  @Test func `never splits a wide character`() {
    #expect(TextFit.wrapped("漢字漢", width: 5) == ["漢字", "漢"])
    #expect(TextFit.wrapped("漢a", width: 1) == ["a"])
  }

  @Test func `does not break at a no-break space`() {
    #expect(TextFit.wrapped("số 5\u{A0}tỷ", width: 5) == ["số", "5\u{A0}tỷ"])
  }

  @Test(arguments: [-1, 0])
  func `has no lines without columns`(width: Int) {
    #expect(TextFit.wrapped("một hai", width: width).isEmpty)
  }

  @Test(arguments: 1...12)
  func `stays within the width`(width: Int) {
    for line in TextFit.wrapped("Tỷ lệ 漢字 giải\tquyết 1.379.219 hồ sơ 😀", width: width) {
      #expect(DisplayWidth.of(line) <= width)
      #expect(!line.hasSuffix(" "))
    }
  }

  @Test func `keeps the styles of the parts`() {
    let bold = Style(attributes: .bold)
    var text = StyledText("đạt ")
    text.append("97,86% cả năm", style: bold)
    let lines = text.wrapped(width: 10)
    #expect(lines.map(\.plain) == ["đạt 97,86%", "cả năm"])
    #expect(lines[0].runs == [.init("đạt "), .init("97,86%", style: bold)])
    #expect(lines[1].runs == [.init("cả năm", style: bold)])
  }
}
