import Testing

@testable import TerminalCanvas

struct ScrollWindowTests {
  @Test func `moves just far enough to show the selection`() {
    #expect(ScrollWindow(offset: 0, selection: 9, count: 57, height: 10).offset == 0)
    #expect(ScrollWindow(offset: 0, selection: 10, count: 57, height: 10).offset == 1)
    #expect(ScrollWindow(offset: 20, selection: 5, count: 57, height: 10).offset == 5)
    #expect(ScrollWindow(offset: 0, selection: 10, count: 57, height: 10, margin: 2).offset == 3)
  }

  @Test func `leaves no empty rows below the list`() {
    #expect(ScrollWindow(offset: 50, count: 57, height: 10).rows == 47..<57)
    #expect(ScrollWindow(offset: 50, count: 5, height: 10).rows == 0..<5)
  }

  @Test func `is total`() {
    let numbers = [Int.min, -1, 0, 1, 2, 7, Int.max]
    for offset in numbers {
      for selection in numbers {
        for count in numbers {
          for height in numbers {
            let window = ScrollWindow(
              offset: offset, selection: selection, count: count, height: height, margin: selection)
            #expect(window.offset >= 0)
            #expect(window.offset + window.visible <= window.count)
          }
        }
        #expect(ScrollWindow.move(offset, by: selection, count: 5) >= 0)
      }
    }
  }

  @Test func `says where it is`() {
    #expect(ScrollMark(ScrollWindow(offset: 11, count: 57, height: 19)).text == "12–30/57")
    #expect(
      ScrollMark(ScrollWindow(offset: 11, count: 57, height: 19), glyphs: .ascii).text
        == "12-30/57")
    #expect(ScrollMark(ScrollWindow(offset: 3, count: 57, height: 1)).text == "4/57")
    #expect(ScrollMark(ScrollWindow(offset: 3, count: 57, height: 0)).text == "0/57")
    #expect(ScrollMark(ScrollWindow(offset: 0, count: 5, height: 9)).text.isEmpty)
  }

  @Test func `draws a mark whole or not at all`() {
    var canvas = Canvas(size: Size(width: 10, height: 1))
    let mark = ScrollMark(ScrollWindow(offset: 11, count: 57, height: 19))
    mark.draw(on: &canvas, in: Rect(x: 0, y: 0, width: 7, height: 1))
    #expect(canvas.lines == [""])
    mark.draw(on: &canvas, in: canvas.bounds)
    #expect(canvas.lines == ["  12–30/57"])
  }
}
