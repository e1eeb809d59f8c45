import Testing

@testable import TerminalCanvas

struct TextFieldTests {
  private func press(_ key: Key, _ field: inout TextField, isEdit: Bool = true) {
    let handled = field.handle(key)
    #expect(handled == isEdit)
  }

  @Test func `inserts and removes whole characters`() {
    var field = TextField("Hải")
    field.insert("e")
    field.insert("\u{302}")
    field.insert("\u{301}")
    #expect(field.text == "Hảiế")
    field.backspace()
    #expect(field.text == "Hải")
    field.moveCursor(by: -2)
    field.deleteForward()
    field.insert("ơ")
    #expect(field.text == "Hơi")
    #expect(field.before == "Hơ")
  }

  @Test func `edits as an input method does`() {
    // Unikey sends Backspace and the new letter when "as" becomes "á".
    var field = TextField()
    for key in [Key.character("a"), .backspace, .character("á"), .character("p")] {
      press(key, &field)
    }
    #expect(field.text == "áp")
  }

  @Test func `moves no further than there is text`() {
    var field = TextField("ab")
    field.moveCursor(by: .min)
    field.backspace()
    #expect(field.before.isEmpty)
    field.moveCursor(by: .max)
    field.deleteForward()
    #expect(field.text == "ab")
  }

  @Test func `knows the keys of a shell`() {
    var field = TextField("hồ sơ mới")
    press(.control("w"), &field)
    #expect(field.text == "hồ sơ ")
    for key in [Key.home, .right, .control("k")] { press(key, &field) }
    #expect(field.text == "h")
    for key in [Key.end, .control("u")] { press(key, &field) }
    #expect(field.isEmpty)
    press(.enter, &field, isEdit: false)
    press(.up, &field, isEdit: false)
  }

  @Test func `scrolls to keep the cursor visible`() {
    var canvas = Canvas(size: Size(width: 8, height: 1))
    var field = TextField("Hải Phòng")
    #expect(
      field.draw(on: &canvas, in: canvas.bounds, prompt: "/ ") == Point(x: 7, y: 0))
    #expect(canvas.lines == ["/ Phòng"])
    field.moveCursor(by: -9)
    #expect(
      field.draw(on: &canvas, in: canvas.bounds, prompt: "/ ") == Point(x: 2, y: 0))
    #expect(canvas.lines == ["/ Hải Ph"])
  }

  @Test(arguments: 0...4)
  func `draws at tiny widths`(width: Int) {
    var canvas = Canvas(size: Size(width: width, height: 1))
    let cursor = TextField("漢字").draw(on: &canvas, in: canvas.bounds, prompt: "tìm: ")
    #expect((cursor != nil) == (width > 0))
    if let cursor { #expect(canvas.bounds.contains(cursor)) }
  }
}
