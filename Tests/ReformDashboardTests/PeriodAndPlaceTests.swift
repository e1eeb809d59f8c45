import ReformDashboard
import ReformModel
import ReformViewModels
import TerminalCanvas
import Testing

@Suite struct PeriodAndPlaceTests {
  private func state(
    period: String? = nil, after script: [TerminalEvent]...
  ) throws -> DashboardState {
    var robot = Robot(
      try Repository.state(.vietnamese, locality: "31", period: period), script: script)
    _ = robot.run()
    return robot.state
  }

  private func period(_ state: DashboardState) -> String? { state.board?.period.description }

  @Test(arguments: [Key.character("]"), .shiftRight])
  func `the next period of the same kind is loaded`(key: Key) throws {
    #expect(try period(state(period: "2025-H1", after: press(key), [.wake])) == "2025-H2")
  }

  @Test(arguments: [Key.character("["), .shiftLeft])
  func `the previous period of the same kind is loaded`(key: Key) throws {
    #expect(try period(state(period: "2025-H2", after: press(key), [.wake])) == "2025-H1")
  }

  @Test(arguments: [
    ("[", "2025", Message.noOtherPeriod), ("]", "2025", .noOtherPeriod),
    ("[", "2025-H1", .noOtherPeriod), ("]", "2025-H2", .noOtherPeriod),
  ])
  func `without a neighbour a message says so`(
    key: String, opened: String, message: Message
  ) throws {
    let after = try state(period: opened, after: press(key), [.wake])
    #expect(after.message == message && period(after) == opened && !after.isLoading)
    let next = try state(period: opened, after: press(key), press("j"))
    #expect(next.message == nil)
  }

  @Test func `Shift with up and down goes to the wider and the narrower period`() throws {
    #expect(try period(state(after: press(.shiftDown), [.wake])) == "2025-H2")
    // Of the first ten months there is only what the press says.
    #expect(try period(state(period: "2025-H1", after: press(.shiftUp), [.wake])) == "2025-10M")
    #expect(try period(state(period: "2025-10M", after: press(.shiftUp), [.wake])) == "2025")
    #expect(try state(after: press(.shiftUp), [.wake]).message == .noWiderPeriod)
    let half = try state(period: "2025-H1", after: press(.shiftDown), [.wake])
    #expect(half.message == .noNarrowerPeriod)
  }

  @Test func `the header says that something is loading until it is there`() throws {
    var robot = Robot(
      try Repository.state(.vietnamese), script: [press(.shiftDown), [.wake]])
    _ = robot.run()
    let headers = robot.terminal.presented.compactMap(\.lines.first)
    #expect(headers.map { $0.contains("Đang tải…") } == [false, true, false])
    #expect(robot.state.isLoading == false)
  }

  @Test func `the period picker starts at the current period and opens another`() throws {
    let picker = try state(after: press("p"))
    #expect(ListModel(.periods, of: picker)?.selected == .period(Period(year: 2025)))
    let chosen = try state(after: press("pj", .enter), [.wake])
    let same = try state(after: press("p", .enter))
    #expect(chosen.stack.isEmpty && same.stack.isEmpty)
    #expect(period(chosen) == "2025-H2", "the year comes before its parts, the newest first")
    #expect(period(same) == "2025" && !same.isLoading)
  }

  @Test func `the locality picker leads to the board of former Hải Phòng`() throws {
    let former = try state(
      after: press("o"), [.wake], press("hai phong"), press(.home, .down, .enter), [.wake])
    #expect(former.board?.locality.id == Locality.ID("old-31"))
    #expect(period(former) == "2025-H1" && former.stack.isEmpty && former.filters.isEmpty)
  }

  @Test func `coming back to a place opens the report the program opens on`() throws {
    var robot = Robot(
      try Repository.state(.vietnamese, locality: "old-30"),
      script: [press("o"), [.wake], press("hai phong"), press(.home, .enter), [.wake]])
    _ = robot.run()
    #expect(robot.state.board?.locality.id == Locality.ID("31"))
    #expect(period(robot.state) == "2025-H1", "the period at hand has a report there")
  }

  @Test func `the panel and its selection survive a change of period`() throws {
    let after = try state(after: press("5"), press(.shiftDown), [.wake])
    #expect(after.tab == .apparatus && after.stack.isEmpty)
  }
}
