import Testing

@testable import TerminalCanvas

struct CanvasTests {
  @Test func `writes text and says how many columns it took`() {
    var canvas = Canvas(size: Size(width: 12, height: 2))
    #expect(canvas.put("Hải Phòng", x: 1, y: 0) == 9)
    #expect(canvas.put("漢字", x: 0, y: 1) == 4)
    #expect(canvas.lines == [" Hải Phòng", "漢字"])
    #expect(canvas.text == " Hải Phòng\n漢字")
    #expect(canvas[1, 1].isContinuation)
  }

  @Test func `keeps the marks of a cluster, and tells other marks and other spellings apart`() {
    #expect(MemoryLayout<Cell>.stride == 12)
    let spellings = ["e", "e\u{302}\u{323}", "e\u{323}\u{302}", "👨‍👩‍👧‍👦"]
    let cells = spellings.map { Cell($0) }
    #expect(zip(cells, spellings).allSatisfy { $0.text.utf8.elementsEqual($1.utf8) })
    #expect(cells.map(\.isSingleScalar) == [true, false, false, false])
    #expect(cells == spellings.map { Cell($0) })
    #expect(cells[1] != cells[2])
  }

  @Test func `fills an area with a symbol of one column only`() {
    var canvas = Canvas(size: Size(width: 4, height: 1))
    canvas.put("漢字", x: 0, y: 0)
    canvas.fill(Rect(x: 1, y: 0, width: 9, height: 1), with: "─")
    #expect(canvas.lines == [" ───"])
    canvas.fill(canvas.bounds, with: "漢")
    #expect(canvas.lines == [" ───"])
  }

  @Test func `clips on all sides`() {
    var canvas = Canvas(size: Size(width: 4, height: 1))
    #expect(canvas.put("abcdef", x: -2, y: 0) == 6)
    #expect(canvas.lines == ["cdef"])
    #expect(canvas.put("xyz", x: 2, y: 0) == 2)
    #expect(canvas.lines == ["cdxy"])
    for (x, y) in [(4, 0), (0, 1), (0, -1), (-9, 0), (.max, 0), (.min, .min)] {
      canvas.put("zz", x: x, y: y)
    }
    #expect(canvas.lines == ["cdxy"])
    #expect(canvas.put("12345", x: 0, y: 0, maxWidth: 2) == 2)
    #expect(canvas.put("12345", x: 0, y: 0, maxWidth: -2) == 0)
    #expect(canvas.lines == ["12xy"])
  }

  @Test func `pads where an edge cuts a wide character`() {
    var canvas = Canvas(size: Size(width: 3, height: 1))
    canvas.put("漢字", x: 0, y: 0)
    #expect(canvas.lines == ["漢"])
    canvas.put("漢字", x: -1, y: 0)
    #expect(canvas.lines == [" 字"])
    canvas.put("abc", x: 0, y: 0)
    canvas.put("漢", x: 0, y: 0, maxWidth: 1)
    #expect(canvas.lines == [" bc"])
  }

  @Test func `blanks the other half when half a wide character is overwritten`() {
    var canvas = Canvas(size: Size(width: 6, height: 1))
    canvas.put("漢字漢", x: 0, y: 0)
    canvas.put("ab", x: 1, y: 0)
    #expect(canvas.lines == [" ab 漢"])
    canvas.fill(Rect(x: 5, y: 0, width: 1, height: 1))
    #expect(canvas.lines == [" ab"])
    canvas[0, 0] = Cell("漢")
    #expect(canvas.lines == ["漢b"])
    canvas[1, 0] = Cell("x")
    #expect(canvas.lines == [" xb"])
    canvas[5, 0] = Cell("漢")
    #expect(canvas.lines == [" xb"])
  }

  @Test func `never holds a control character`() {
    var canvas = Canvas(size: Size(width: 9, height: 1))
    canvas.put("a\u{1B}[2J\n\u{9B}", x: 0, y: 0)
    #expect(canvas.lines == ["a^[[2J^J\u{FFFD}"])
    #expect(Cell("\u{7}").text == "^")
    #expect(Cell("").text == " ")
  }

  @Test func `changes a style and keeps the text`() {
    var canvas = Canvas(size: Size(width: 3, height: 2))
    canvas.put("abc", x: 0, y: 0, style: Style(foreground: .red))
    canvas.overlay(Rect(x: 1, y: 0, width: 9, height: 1), with: Style(attributes: .reverse))
    #expect(canvas.lines[0] == "abc")
    #expect(canvas[0, 0].style == Style(foreground: .red))
    #expect(canvas[2, 0].style == Style(foreground: .red, attributes: .reverse))
    canvas.style(canvas.bounds, with: .plain)
    #expect(canvas[2, 0] == Cell("c"))
  }

  @Test func `copies a part of another canvas`() {
    var list = Canvas(size: Size(width: 4, height: 5))
    for y in 0..<5 { list.put("漢\(y)x", x: 0, y: y) }
    var canvas = Canvas(size: Size(width: 4, height: 3))
    canvas.blit(list, at: Point(x: 1, y: 1), source: Rect(x: 1, y: 2, width: 9, height: 9))
    #expect(canvas.lines == ["", "  2x", "  3x"])
    canvas.blit(list, at: Point(x: 3, y: 0))
    #expect(canvas.lines == ["", "  2", "  3"])
    canvas.blit(list, at: Point(x: -2, y: -4))
    #expect(canvas.lines == ["4x", "  2", "  3"])
  }

  @Test func `names the rows that changed`() {
    var canvas = Canvas(size: Size(width: 3, height: 3))
    let before = canvas
    #expect(canvas.changedRows(since: before).isEmpty)
    canvas.put("x", x: 0, y: 1, style: Style(attributes: .bold))
    #expect(canvas.changedRows(since: before) == [1])
    #expect(canvas.changedRows(since: nil) == [0, 1, 2])
    #expect(canvas.changedRows(since: Canvas(size: .zero)) == [0, 1, 2])
  }

  @Test func `reads blanks outside and ignores writes there`() {
    var canvas = Canvas(size: Size(width: 1, height: 1))
    #expect(canvas[-1, 0] == .blank)
    #expect(canvas[0, 7] == .blank)
    canvas[3, 3] = Cell("x")
    #expect(canvas.row(9).isEmpty)
    #expect(canvas.lines == [""])
  }

  @Test(arguments: [(0, 0), (0, 5), (5, 0), (1, 1), (2, 1)])
  func `draws at any size`(width: Int, height: Int) {
    var canvas = Canvas(size: Size(width: width, height: height))
    for x in -3...3 {
      for y in -1...1 {
        canvas.put("漢a\u{301}", x: x, y: y)
        canvas.fill(Rect(x: x, y: y, width: 2, height: 2))
        canvas.blit(canvas, at: Point(x: x, y: y))
      }
    }
    #expect(canvas.lines.count == height)
  }

  @Test func `takes accents off for terminals without Unicode`() {
    var canvas = Canvas(size: Size(width: 40, height: 2))
    canvas.put("▸Hồ sơ Đề án: −5 ≥ 80% … ─│ ƯƠ", x: 0, y: 0)
    canvas.put("漢a\u{309}ệ ☃", x: 0, y: 1)
    #expect(canvas.inASCII().lines == [">Ho so De an: -5 > 80% . -| UO", "? ae ?"])
  }
}

@Suite struct NoBreakSpaceTests {
  @Test func `a space that kept words together is drawn as a space`() {
    var canvas = Canvas(size: Size(width: 5, height: 1))
    canvas.put("a\u{A0}=\u{A0}b", x: 0, y: 0)
    #expect(canvas.lines == ["a = b"])
  }
}
