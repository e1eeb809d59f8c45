import Testing

@testable import TerminalCanvas

struct BarTests {
  @Test(arguments: [
    (0, 100, ""), (100, 100, "████████"), (585, 1000, "████▋"), (1, 2, "████"), (1, 64, "▏"),
    (150, 100, "████████"), (-5, 100, ""), (5, 0, ""), (5, -1, ""), (.max, .max, "████████"),
  ])
  func `fills eighths of a cell`(numerator: Int, denominator: Int, text: String) {
    #expect(Bar(numerator, of: denominator).text(width: 8) == text)
  }

  @Test func `rounds to whole cells in ASCII`() {
    #expect(Bar(585, of: 1000, glyphs: .ascii).text(width: 8) == "#####")
    #expect(Bar(1, of: 64, glyphs: .ascii).text(width: 8).isEmpty)
  }

  @Test(arguments: [-1, 0, 1])
  func `stays within tiny widths`(width: Int) {
    #expect(DisplayWidth.of(Bar(3, of: 4).text(width: width)) == max(0, width))
    var canvas = Canvas(size: Size(width: 1, height: 1))
    Bar(3, of: 4).draw(on: &canvas, in: Rect(x: 0, y: 0, width: width, height: 1))
    #expect(canvas.lines == [width > 0 ? "▊" : ""])
  }
}
