import ReformDashboard
import ReformModel
import ReformViewModels
import TerminalCanvas
import Testing

@Suite struct FilterTests {
  private func robot(_ script: [TerminalEvent]...) throws -> Robot {
    var robot = Robot(try Repository.state(.vietnamese), script: script)
    _ = robot.run()
    return robot
  }

  private let list = ListID.tab(.procedures)

  @Test func `typing without diacritics finds words with them`() throws {
    let state = try robot(press("4/PHI DIA GIOI")).state
    let rows = try #require(ListModel(list, of: state)?.rows)
    #expect(rows.count >= 3)
    #expect(rows.allSatisfy { $0.searchText.contains("phi địa giới") })
  }

  @Test func `what is typed is text, not commands`() throws {
    let state = try robot(press("4/qcep?79[L")).state
    #expect(state.filters[list] == "qcep?79[L")
    #expect(!state.hasQuit && state.tab == .procedures && state.stack.isEmpty)
  }

  @Test func `Backspace and Ctrl-U edit the filter`() throws {
    #expect(try robot(press("4/abc", .backspace)).state.filters[list] == "ab")
    #expect(try robot(press("4/abc", .control("u"))).state.filters[list] == "")
    #expect(try robot(press("4/ab cd", .control("w"))).state.filters[list] == "ab ")
  }

  @Test func `Enter keeps the filter, Esc takes it away`() throws {
    let kept = try robot(press("4/truc tuyen", .enter)).state
    #expect(!kept.isTypingFilter && kept.filters[list] == "truc tuyen")
    let cleared = try robot(press("4/truc tuyen", .enter), press(.escape)).state
    #expect(cleared.filters[list] == nil && cleared.tab == .procedures)
    let abandoned = try robot(press("4/truc tuyen", .escape)).state
    #expect(!abandoned.isTypingFilter && abandoned.filters[list] == nil)
  }

  @Test func `the selected row stays selected when the filter goes`() throws {
    let filtered = try robot(press("4/dia gioi", .enter), press("j")).state
    let row = try #require(filtered.selectedRow(of: list))
    let cleared = try robot(press("4/dia gioi", .enter), press("j"), press(.escape)).state
    #expect(cleared.selectedRow(of: list) == row)
    #expect(try #require(ListModel(list, of: cleared)?.rows.first).id != row)
  }

  @Test func `a filter hides the selected row only while it is set`() throws {
    let before = try robot(press("4jjj")).state.selectedRow(of: list)
    let during = try robot(press("4jjj/trung tam")).state
    #expect(during.selectedRow(of: list) != before)
    #expect(try robot(press("4jjj/trung tam", .escape)).state.selectedRow(of: list) == before)
  }

  @Test func `every list has a filter of its own`() throws {
    let state = try robot(press("4/ho so", .enter), press("c"), press("/thu", .enter)).state
    #expect(state.filters == [list: "ho so", .compare: "thu"])
  }

  @Test func `text is edited where the cursor is`() throws {
    let state = try robot(press("4/hs", .left), press("o ")).state
    #expect(state.filters == [list: "ho s"])
    let emptied = try robot(press("4/h", .backspace, .backspace), press("s")).state
    #expect(emptied.filters == [list: "s"], "Backspace in an empty field leaves nothing")
  }

  @Test func `Esc ends an empty filter too`() throws {
    let state = try robot(press("4/", .escape), press("5")).state
    #expect(!state.isTypingFilter)
    #expect(state.tab == .apparatus)
  }

  @Test func `the cursor stands behind what was typed`() throws {
    let terminal = try robot(press("4/hồ sơ")).terminal
    let line = try #require(terminal.lastCanvas?.lines.last)
    #expect(line.hasPrefix(" Lọc: hồ sơ "))
    #expect(line.hasSuffix("Esc quay lại  ↵ giữ"), "how to end is said beside it")
    #expect(terminal.lastCursor == Point(x: DisplayWidth.of(" Lọc: hồ sơ"), y: 23))
    #expect(try robot(press("4")).terminal.lastCursor == nil)
  }

  @Test func `leaving the period picker ends typing into its filter`() throws {
    let state = try robot(press("p/6", .escape)).state
    #expect(!state.isTyping)
    #expect(state.stack.isEmpty)
  }

  @Test func `the locality picker looks for names alone`() throws {
    let state = try robot(press("o"), [.wake], press("hai duong")).state
    let names = try #require(ListModel(.localities, of: state)?.rows.map(\.id))
    #expect(names == [.locality(Locality.ID("old-30"))])
    let former = try robot(press("o"), [.wake], press("hai phong cu")).state
    let places = try #require(ListModel(.localities, of: former)?.rows.map(\.id))
    #expect(places == [.locality(Locality.ID("old-31"))])
  }
}
