import ReformDashboard
import ReformModel
import ReformViewModels
import TerminalCanvas
import Testing

/// A key script in, a screen out.
@Suite struct OverlayGoldenTests {
  struct Play: Sendable, CustomTestStringConvertible {
    let name: String
    let script: [[TerminalEvent]]
    var testDescription: String { name }
  }

  static let plays = [
    Play(name: "help", script: [press("?")]),
    Play(name: "help-end", script: [press("?G")]),
    Play(name: "period-picker", script: [press("p")]),
    Play(name: "locality-picker", script: [press("o"), [.wake]]),
    Play(name: "locality-picker-filtered", script: [press("o"), [.wake], press("hai d")]),
    Play(name: "export-prompt", script: [press("4e")]),
    Play(
      name: "export-replaces",
      script: [press("4e", .enter), [.wake], press("e", .enter), [.wake]]),
    Play(name: "export-written", script: [press("4e", .enter), [.wake]]),
    Play(
      name: "export-failed",
      script: [
        press("e", .control("u")), press("/forbidden/tổng quan.txt", .enter), [.wake],
      ]),
    Play(name: "filter-typing", script: [press("4/truc tuyen")]),
    Play(name: "filter-kept", script: [press("4/truc tuyen", .enter)]),
    Play(name: "filter-without-rows", script: [press("4/xyz")]),
    Play(name: "no-other-period", script: [press("]")]),
    Play(name: "note-selected", script: [press("4G")]),
    Play(name: "detail-end", script: [press("4", .enter), press("G")]),
  ]

  static let reviewPlays = [
    Play(name: "review", script: [press("xj")]),
    Play(name: "review-assign", script: [press(.enter), press("dung han")]),
    Play(name: "review-correct", script: [press("Gv")]),
    Play(name: "review-leave", script: [press("q")]),
  ]

  @Test(arguments: reviewPlays, Language.allCases)
  func `an import is reviewed on the recorded screen`(play: Play, language: Language) throws {
    var state = try Repository.state(language)
    state.review = try ReviewSample.review()
    state.stack = [.review]
    var robot = Robot(state, script: play.script)
    _ = robot.run()
    try Golden.expect(robot.text + "\n", is: "\(play.name)-80x24-\(language.rawValue)")
  }

  @Test func `Ctrl-C asks in a review, and ends the program the second time`() throws {
    var state = try Repository.state(.english)
    state.review = try ReviewSample.review()
    state.stack = [.review]
    var once = Robot(state, script: [[.signal(.interrupt)], press("d")])
    #expect(once.run() == .quit)
    var twice = Robot(state, script: [[.signal(.interrupt)], [.signal(.interrupt)]])
    #expect(twice.run() == .signal(.interrupt))
  }

  @Test(arguments: plays, Language.allCases)
  func `keys lead to the recorded screen`(play: Play, language: Language) throws {
    var robot = Robot(try Repository.state(language), script: play.script)
    _ = robot.run()
    try Golden.expect(robot.text + "\n", is: "\(play.name)-80x24-\(language.rawValue)")
  }
}
