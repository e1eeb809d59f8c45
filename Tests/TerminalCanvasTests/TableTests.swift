import Testing

@testable import TerminalCanvas

struct TableTests {
  private func table() -> Table {
    Table(
      columns: [
        .init("Chỉ số", kind: .flexible, minimum: 8), .init("Thực hiện", kind: .number),
        .init("Kế hoạch", kind: .number, priority: 1),
        .init("Đánh giá", minimum: 5, ideal: 16, priority: 2),
      ],
      rows: [
        .heading("Thủ tục hành chính"),
        .cells(["Hồ sơ giải quyết đúng hạn", "97,86%", "–", "chưa có mục tiêu"]),
        .cells(["Hồ sơ trực tuyến", "85,89%", "≥ 80%", "đạt"]),
        .blank,
        .cells(["Số hồ sơ", "1.379.219"]),
      ], selection: 2)
  }

  private func drawn(_ table: Table, width: Int, height: Int? = nil) -> [String] {
    var canvas = Canvas(size: Size(width: width, height: height ?? table.height(width: width)))
    table.draw(on: &canvas, in: canvas.bounds)
    return canvas.lines
  }

  @Test func `draws header, heading, rows and the cursor`() {
    #expect(
      drawn(table(), width: 70) == [
        " Chỉ số                          Thực hiện  Kế hoạch  Đánh giá",
        " Thủ tục hành chính",
        " Hồ sơ giải quyết đúng hạn          97,86%         –  chưa có mục tiêu",
        "▸Hồ sơ trực tuyến                   85,89%     ≥ 80%  đạt",
        "",
        " Số hồ sơ                        1.379.219",
      ])
  }

  @Test func `shrinks text, then drops columns by priority`() {
    #expect(drawn(table(), width: 42)[3] == "▸Hồ sơ trực t…     85,89%     ≥ 80%  đạt")
    #expect(drawn(table(), width: 36)[3] == "▸Hồ sơ trực tu…     85,89%     ≥ 80%")
    #expect(drawn(table(), width: 24)[3] == "▸Hồ sơ trực…      85,89%")
  }

  @Test func `never cuts a number`() {
    #expect(drawn(table(), width: 8)[5].contains("#"))
    for width in 0...80 {
      for line in drawn(table(), width: width, height: 6) where line.contains("1.379") {
        #expect(line.contains("1.379.219"))
      }
    }
  }

  @Test func `wraps the text of an export`() {
    var export = table()
    export.wraps = true
    export.selection = nil
    export.hasGutter = false
    let lines = drawn(export, width: 34)
    #expect(
      lines == [
        "Chỉ số         Thực hiện  Kế hoạch",
        "Thủ tục hành chính",
        "Hồ sơ giải        97,86%         –",
        "quyết đúng",
        "hạn",
        "Hồ sơ trực        85,89%     ≥ 80%",
        "tuyến",
        "",
        "Số hồ sơ       1.379.219",
      ])
    #expect(export.rowHeights(width: 34) == [1, 3, 2, 1, 1])
  }

  @Test func `says where the rows lie`() {
    var table = table()
    table.offset = 2
    var canvas = Canvas(size: Size(width: 60, height: 3))
    let places = table.draw(on: &canvas, in: canvas.bounds)
    #expect(places.map(\.row) == [2, 3])
    #expect(places[0].area == Rect(x: 0, y: 1, width: 60, height: 1))
    #expect(canvas[0, 1].style.attributes == .reverse)
    #expect(canvas[59, 1].style.attributes == .reverse)
  }

  @Test func `lays the style of a cell over that of its row`() {
    let red = Style(foreground: .red)
    let table = Table(
      columns: [.init("", kind: .flexible)],
      rows: [.cells([StyledText("x", style: red)], style: Style(attributes: .dim))], selection: 0)
    var canvas = Canvas(size: Size(width: 4, height: 2))
    table.draw(on: &canvas, in: canvas.bounds)
    #expect(canvas[1, 1].style == Style(foreground: .red, attributes: [.dim, .reverse]))
  }

  @Test func `draws at every small size`() {
    for wraps in [false, true] {
      for width in 0...20 {
        for height in 0...4 {
          var table = table()
          table.wraps = wraps
          table.offset = height - 1
          #expect(drawn(table, width: width, height: height).count == height)
        }
      }
    }
    #expect(drawn(Table(columns: [], rows: [.cells(["a"]), .blank]), width: 5).count == 3)
    #expect(table().minimumWidth() == 1 + 8 + 2 + 9)
  }
}
