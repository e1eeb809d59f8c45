import Testing

@testable import TerminalCanvas

struct KeyHintsTests {
  private let hints = KeyHints([
    .init(key: "↑↓", label: "chọn"), .init(key: "q", label: "thoát"), .init(key: "?", label: ""),
  ])

  @Test(arguments: [
    (40, "↑↓ chọn  q thoát  ?"), (19, "↑↓ chọn  q thoát  ?"), (18, "↑↓ chọn  q thoát"),
    (15, "↑↓ chọn"), (6, ""), (0, ""),
  ])
  func `drops whole hints from the right`(width: Int, text: String) {
    var canvas = Canvas(size: Size(width: width, height: 1))
    hints.draw(on: &canvas, in: canvas.bounds)
    #expect(canvas.lines == [text])
  }

  @Test func `draws nothing without a row`() {
    var canvas = Canvas(size: Size(width: 9, height: 0))
    hints.draw(on: &canvas, in: canvas.bounds)
    #expect(canvas.lines.isEmpty)
  }
}
