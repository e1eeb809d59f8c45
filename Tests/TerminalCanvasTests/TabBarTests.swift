import Testing

@testable import TerminalCanvas

struct TabBarTests {
  private let bar = TabBar(
    [
      .init(number: "1", short: "T.quan", long: "Tổng quan"),
      .init(number: "2", short: "C.đạo", long: "Chỉ đạo điều hành"),
      .init(number: "3", short: "T.tục", long: "Thủ tục hành chính"),
    ], active: 2)

  @Test(arguments: [
    (53, " 1 Tổng quan 2 Chỉ đạo điều hành 3 Thủ tục hành chính"),
    (52, " 1 T.quan 2 C.đạo 3 T.tục"),
    (25, " 1 T.quan 2 C.đạo 3 T.tục"),
    (24, " 1 2 3 T.tục"),
    (13, " 1 2 3 T.tục"),
    (6, " 1 2 3"),
    (5, " 3…"),
  ])
  func `shows the longest titles that fit`(width: Int, text: String) {
    var canvas = Canvas(size: Size(width: width, height: 1))
    bar.draw(on: &canvas, in: canvas.bounds)
    #expect(canvas.lines == [text])
  }

  @Test func `styles the active tab with the spaces around it`() {
    var canvas = Canvas(size: Size(width: 60, height: 1))
    let places = bar.draw(on: &canvas, in: canvas.bounds)
    #expect(places.count == 3)
    #expect(canvas[places[2].x, 0].style.attributes == .reverse)
    #expect(canvas[places[2].maxX - 1, 0].style.attributes == .reverse)
    #expect(canvas[places[1].x, 0].style.attributes == [])
  }

  @Test(arguments: 0...6)
  func `draws at tiny widths`(width: Int) {
    for active in [-1, 0, 2, 9] {
      var canvas = Canvas(size: Size(width: width, height: 1))
      var bar = bar
      bar.active = active
      bar.draw(on: &canvas, in: canvas.bounds)
      TabBar([], active: 0).draw(on: &canvas, in: canvas.bounds)
      #expect(canvas.lines.count == 1)
    }
  }
}
