import Testing

@testable import TerminalCanvas

struct ParagraphTests {
  @Test func `wraps with a hanging indent and scrolls`() {
    let paragraph = Paragraph("- Hồ sơ giải quyết đúng hạn", indent: 2)
    var canvas = Canvas(size: Size(width: 13, height: 3))
    #expect(paragraph.height(width: 13) == 3)
    #expect(paragraph.draw(on: &canvas, in: canvas.bounds) == 3)
    #expect(canvas.lines == ["- Hồ sơ giải", "  quyết đúng", "  hạn"])
    canvas.fill(canvas.bounds)
    #expect(paragraph.draw(on: &canvas, in: canvas.bounds, offset: 1) == 2)
    #expect(canvas.lines == ["  quyết đúng", "  hạn", ""])
  }

  @Test func `draws nothing where there is nothing`() {
    var canvas = Canvas(size: Size(width: 3, height: 1))
    #expect(Paragraph("a b").draw(on: &canvas, in: .zero) == 0)
    #expect(Paragraph("a b").draw(on: &canvas, in: canvas.bounds, offset: .max) == 0)
    #expect(canvas.lines == [""])
    #expect(Paragraph("a b", indent: .max).draw(on: &canvas, in: canvas.bounds) == 1)
    #expect(canvas.lines == ["a b"])
  }
}
