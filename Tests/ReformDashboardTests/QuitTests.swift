import ReformDashboard
import ReformModel
import ReformViewModels
import TerminalCanvas
import Testing

@Suite struct QuitTests {
  @Test(arguments: Scenes.scripts.map(\.name))
  func `there is a way out of every screen`(name: String) throws {
    let script = try #require(Scenes.scripts.first { $0.name == name }).script
    var before = Robot(try Repository.state(.vietnamese), script: script)
    #expect(before.run() == .signal(.hangup))
    let key: Key = before.state.isTyping ? .control("c") : .character("q")
    var robot = Robot(try Repository.state(.vietnamese), script: script + [press(key)])
    #expect(robot.run() == .quit)
    var interrupted = Robot(
      try Repository.state(.vietnamese), script: script + [press(.control("c"))])
    #expect(interrupted.run() == .quit)
  }

  @Test func `nothing is drawn or done after quitting`() throws {
    var robot = Robot(try Repository.state(.vietnamese), script: [press("4q5"), press("e")])
    #expect(robot.run() == .quit)
    #expect(robot.terminal.presented.count == 1)
    #expect(robot.state.tab == .procedures)
  }

  @Test(arguments: [TerminalSignal.interrupt, .terminate, .hangup])
  func `a signal ends the loop and is named`(signal: TerminalSignal) throws {
    var robot = Robot(try Repository.state(.vietnamese), script: [press("c"), [.signal(signal)]])
    #expect(robot.run() == .signal(signal))
  }

  @Test func `without data Esc on the error quits`() {
    var state = DashboardState(language: .english)
    _ = update(&state, .boardFailed(.noReports(faults: [])))
    var robot = Robot(state, script: [press("?"), press(.escape), press(.escape)])
    #expect(robot.run() == .quit)
    #expect(robot.terminal.presented.count == 3)
  }
}
