import ReformModel
import ReformViewModels
import TerminalCanvas
import Testing

@testable import ReformDashboard

@Suite struct RankingStateTests {
  /// The city's ranking as it opens, before its answer.
  private func opened() throws -> (state: DashboardState, question: RankingQuestion) {
    var state = try Country.state(.english)
    _ = update(&state, .tabChosen(.procedures))
    let effects = update(&state, .rankingOpened)
    let question = try #require(state.series.ranking?.question)
    #expect(effects == [.loadRanking(question)])
    return (state, question)
  }

  @Test func `r asks for the natural peers in the period of the value`() throws {
    let (state, question) = try opened()
    #expect(state.stack == [.ranking])
    #expect(question.kpi.id == Country.rate)
    #expect(question.period == Period(year: 2025))
    #expect(question.group == PeerGroup(kinds: [.province, .city]))
    #expect(state.series.ranking?.outcome == .underway)
  }

  @Test func `the own place is selected when the answer is there`() throws {
    var (state, question) = try opened()
    #expect(update(&state, .rankingAnswered(Country.loader.answer(question))) == [])
    #expect(state.selectedRow(of: .ranking) == .ranked(Country.city))
    let list = try #require(ListModel(.ranking, of: state))
    guard case .ranked(let row) = list.selectedRow?.content else {
      Issue.record("the selected row is no locality")
      return
    }
    #expect(row.isOwn && row.place == "2")
  }

  @Test func `an answer to a question that is no longer asked is dropped`() throws {
    var (state, question) = try opened()
    let late = Country.loader.answer(question)
    _ = update(&state, .peerGroupMoved(1))
    let waiting = state
    #expect(update(&state, .rankingAnswered(late)) == [])
    #expect(state == waiting)
  }

  @Test func `groups that nobody reported of are passed over, both ways`() throws {
    var robot = Robot(
      try Country.state(.english), loader: Country.loader,
      script: [press("4r"), [.wake], press("nnn"), [.wake], [.wake], [.wake], [.wake]])
    _ = robot.run()
    let forward = try #require(robot.state.series.ranking)
    #expect(forward.answer?.ranking.rows.isEmpty == false)
    robot = Robot(
      try Country.state(.english, locality: Locality.ID("16")), loader: Country.loader,
      script: [press("4r"), [.wake], press("NNNNN")] + Array(repeating: [.wake], count: 12))
    _ = robot.run()
    let backward = try #require(robot.state.series.ranking)
    #expect(backward.question.group == PeerGroup(kinds: [.province]))
  }

  @Test func `Enter opens the place's board and Esc comes back to the row`() throws {
    var robot = Robot(
      try Country.state(.english), loader: Country.loader,
      script: [press("4r"), [.wake], press("gj", .enter), [.wake]])
    _ = robot.run()
    #expect(robot.state.board?.locality.id.rawValue == "13")
    #expect(robot.state.stack.isEmpty && robot.state.tab == .procedures)
    var state = robot.state
    _ = update(&state, .screenClosed)
    #expect(state.board?.locality.id == Country.city)
    #expect(state.stack == [.ranking])
    #expect(state.selectedRow(of: .ranking) == .ranked(Locality.ID("13")))
    _ = update(&state, .screenClosed)
    #expect(state.stack.isEmpty && state.trail.isEmpty)
  }

  @Test func `a name is typed to jump to it`() throws {
    var robot = Robot(
      try Country.state(.english), loader: Country.loader,
      script: [press("4r"), [.wake], press("/muong", .escape)])
    _ = robot.run()
    #expect(robot.state.filters[.ranking] == nil)
    #expect(robot.state.selectedRow(of: .ranking) == .ranked(Locality.ID("16")))
  }

  @Test func `another period is ranked anew, in the same group`() throws {
    var (state, _) = try opened()
    _ = update(&state, .peerGroupMoved(1))
    let group = state.series.ranking?.question.group
    let later = try Country.loader.load(locality: Country.city, period: Period("2025-H2"))
    let effects = update(&state, .boardLoaded(later))
    let question = try #require(state.series.ranking?.question)
    #expect(effects.contains(.loadRanking(question)))
    #expect(question.period == Period("2025-H2") && question.group == group)
  }

  @Test func `there is nothing to rank on a row that is no KPI`() throws {
    var state = try Country.state(.english)
    let before = state
    #expect(update(&state, .rankingOpened) == [])
    #expect(state == before)
  }

  @Test func `what cannot be loaded is said in place of the rows`() throws {
    var (state, question) = try opened()
    _ = update(&state, .rankingAnswered(Inquiry(question, .failed(.noReports))))
    let list = try #require(ListModel(.ranking, of: state))
    #expect(list.rows.isEmpty)
    #expect(list.sections.first?.empty?.contains("report") == true)
  }

  @Test func `export writes the ranking that is shown`() throws {
    var robot = Robot(
      try Country.state(.english), loader: Country.loader,
      script: [press("4r"), [.wake], press("e", .enter), [.wake]])
    _ = robot.run()
    let name = "cchc-10-2025-rank-files.rate.txt"
    let text = try #require(robot.files[name])
    #expect(text.hasPrefix(" Ranking: provinces and cities · 2025"))
    #expect(text.contains("Tỉnh An Khê"))
  }
}
