import Testing

@testable import TerminalCanvas

struct OverlayTests {
  @Test func `draws a titled box in the middle`() {
    var canvas = Canvas(size: Size(width: 16, height: 5))
    let inside = Overlay(title: "Kỳ báo cáo", content: Size(width: 10, height: 1))
      .draw(on: &canvas, in: canvas.bounds)
    #expect(inside == Rect(x: 3, y: 2, width: 10, height: 1))
    #expect(
      canvas.lines == ["", "  ┌─ Kỳ bá… ─┐", "  │          │", "  └──────────┘", ""])
  }

  @Test(arguments: 0...4, 0...4)
  func `is clamped to the screen`(width: Int, height: Int) {
    var canvas = Canvas(size: Size(width: width, height: height))
    let inside = Overlay(
      title: "T", content: Size(width: 9, height: 9), glyphs: .ascii
    ).draw(on: &canvas, in: canvas.bounds)
    #expect(inside.intersection(canvas.bounds) == inside || inside.isEmpty)
    var small = Canvas(size: .zero)
    _ = Overlay(title: "Title", content: Size(width: 9, height: 9))
      .draw(on: &small, in: Rect(x: 0, y: 0, width: 30, height: 30))
  }
}
