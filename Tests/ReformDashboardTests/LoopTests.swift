import ReformDashboard
import ReformModel
import ReformViewModels
import TerminalCanvas
import Testing

@Suite struct LoopTests {
  private func played(
    _ script: [TerminalEvent]..., size: Size = Size(width: 80, height: 24)
  ) throws -> (robot: Robot, exit: Dashboard.Exit) {
    var robot = Robot(try Repository.state(.vietnamese), size: size, script: script)
    let exit = robot.run()
    return (robot, exit)
  }

  @Test func `a batch of two hundred keys draws once`() throws {
    let keys = press(String(repeating: "j", count: 200))
    let (robot, _) = try played(press("4"), keys)
    #expect(robot.terminal.waits == 2)
    #expect(robot.terminal.presented.count == 3)
    let rows = try #require(ListModel(.tab(.procedures), of: robot.state)?.rows)
    #expect(robot.state.selectedRow(of: .tab(.procedures)) == rows.last?.id)
  }

  @Test func `a key without a meaning changes nothing`() throws {
    let (robot, _) = try played(press("z", .unknown, .function(9), .insert))
    #expect(try robot.state == Repository.state(.vietnamese))
    #expect(robot.terminal.presented.first == robot.terminal.presented.last)
  }

  @Test func `a new size draws the whole screen at that size`() throws {
    let wide = Size(width: 120, height: 40)
    let (robot, _) = try played([.resize(wide)])
    #expect(robot.terminal.presented.map(\.size) == [Size(width: 80, height: 24), wide])
  }

  @Test func `coming back to the foreground draws again`() throws {
    let (robot, _) = try played([.resumed])
    #expect(robot.terminal.presented.count == 2)
  }

  @Test func `a page key moves by what the screen shows`() throws {
    let (robot, _) = try played(press("4", .pageDown), press(.pageUp))
    #expect(robot.state.selectedRow(of: .tab(.procedures)) != nil)
    let positions = try [0, 1].map { batches in
      var paging = Robot(
        try Repository.state(.vietnamese),
        script: [press("4"), press(.pageDown), press(.pageUp)].prefix(2 + batches).map { $0 })
      _ = paging.run()
      let rows = try #require(ListModel(.tab(.procedures), of: paging.state)?.rows.map(\.id))
      let row = try #require(paging.state.selectedRow(of: .tab(.procedures)))
      return try #require(rows.firstIndex(of: row))
    }
    #expect((10...20).contains(positions[0]) && positions[1] == 0)
  }

  @Test func `a text scrolls and never beyond its end`() throws {
    let (short, _) = try played(press("?"), press("k"))
    #expect(short.lines[3].hasPrefix("── Di chuyển"))
    let (end, _) = try played(press("?"), press("G"))
    let (beyond, _) = try played(press("?"), press(String(repeating: "j", count: 500)))
    #expect(end.lines == beyond.lines)
    let (back, _) = try played(press("?"), press("G"), press("g"))
    #expect(back.lines == short.lines)
    let (page, _) = try played(press("?"), press(.pageDown, .pageDown, .pageDown))
    #expect(page.lines == end.lines)
  }
}
