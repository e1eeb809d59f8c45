import ReformModel
import ReformViewModels
import TerminalCanvas
import Testing

@testable import ReformDashboard

@Suite struct TrendStateTests {
  private func opened(_ keys: String...) throws -> Robot {
    var robot = Robot(
      try Country.state(.english), loader: Country.loader,
      script: [press("4t"), [.wake]] + keys.flatMap { [press($0), [.wake]] })
    _ = robot.run()
    return robot
  }

  private func rows(_ state: DashboardState) -> [String] {
    let rows = ListModel(.trend, of: state)?.rows ?? []
    return rows.compactMap { if case .point(let row) = $0.content { row.period } else { nil } }
  }

  @Test func `t asks for the trend of the selected KPI and shows it when it is there`() throws {
    var state = try Country.state(.english)
    _ = update(&state, .tabChosen(.procedures))
    let effects = update(&state, .trendOpened)
    let question = try #require(state.series.trend?.question)
    #expect(effects == [.loadTrend(question)])
    #expect(ListModel(.trend, of: state)?.sections.first?.empty == "Loading…")
    _ = update(&state, .trendAnswered(Country.loader.answer(question)))
    #expect(rows(state) == ["2023", "2024", "2025"])
    #expect(state.selectedRow(of: .trend) == .point(Period(year: 2025), Country.city))
  }

  @Test func `kinds of period are turned through without asking again, and back`() throws {
    var state = try opened().state
    var seen: [String] = []
    for _ in 0..<2 {
      #expect(update(&state, .periodKindMoved(1)) == [])
      seen.append(try #require(ListModel(.trend, of: state)?.title))
    }
    #expect(seen == ["Trend by half-year", "Trend all periods"])
    _ = update(&state, .periodKindMoved(1))
    #expect(rows(state) == ["2023", "2024", "2025"])
    _ = update(&state, .periodKindMoved(-1))
    #expect(ListModel(.trend, of: state)?.title == "Trend all periods")
  }

  @Test func `a late answer for another place is dropped`() throws {
    var state = try opened().state
    let other = try Country.state(.english, locality: Locality.ID("11"))
    let board = try #require(other.board)
    let kpi = try #require(state.series.trend?.question.kpi)
    let before = state
    let late = TrendQuestion(kpi, of: board.locality, from: board.period)
    #expect(update(&state, .trendAnswered(Country.loader.answer(late))) == [])
    #expect(state == before)
  }

  @Test func `a sum of former places and a gap have no board to open`() throws {
    var state = try opened("k").state
    #expect(state.selectedRow(of: .trend) == .point(Period(year: 2024), nil))
    #expect(update(&state, .rowOpened) == [])
    #expect(state.message == .combinedHasNoBoard)
    var robot = Robot(
      try Country.state(.english), loader: Country.loader,
      script: [press("7t"), [.wake], press("gjjj", .enter)])
    _ = robot.run()
    #expect(robot.state.selectedRow(of: .trend) == .point(try month(4), Country.city))
    #expect(robot.state.message == .gapHasNoBoard)
  }

  private func month(_ number: Int) throws -> Period {
    try #require(Period("2025-0\(number)"))
  }

  @Test func `Enter opens the period of a former place, and Esc comes back`() throws {
    let robot = try opened("gX")
    var state = robot.state
    let effects = update(&state, .rowOpened)
    let former = Locality.ID("old-10")
    #expect(effects == [.loadBoard(locality: former, period: Period(year: 2023))])
    let loaded = try Country.loader.load(locality: former, period: Period(year: 2023))
    _ = update(&state, .boardLoaded(loaded))
    #expect(state.stack.isEmpty && state.board?.locality.id == former)
    _ = update(&state, .screenClosed)
    #expect(state.stack == [.trend] && state.board?.locality.id == Country.city)
    #expect(rows(state) == ["2023", "2024", "2025"])
  }

  @Test func `r on a point ranks its period`() throws {
    var state = try opened("k").state
    _ = update(&state, .rankingOpened)
    #expect(state.series.ranking?.question.period == Period(year: 2024))
    #expect(state.stack == [.trend, .ranking])
    _ = update(&state, .trendOpened)
    #expect(state.stack == [.ranking, .trend])
  }

  @Test func `arrows go along the chart`() throws {
    var robot = Robot(
      try Country.state(.english), loader: Country.loader,
      script: [press("4t"), [.wake], press(.left, .left), press(.right)])
    _ = robot.run()
    #expect(robot.state.selectedRow(of: .trend) == .point(Period(year: 2024), nil))
  }

  @Test func `a period without a report is a gap that no line crosses`() throws {
    var robot = Robot(
      try Country.state(.english), loader: Country.loader, script: [press("7t"), [.wake]])
    _ = robot.run()
    let trend = try #require(robot.state.series.trend?.answer?.trend)
    let entries = trend.entries(.only(.month(1)))
    #expect(entries.count == 12)
    // April has no report, September's does not say it.
    #expect(!entries[3].isReported && entries[8].isReported)
    for gap in [3, 8] {
      #expect(entries[gap].point.value == nil && entries[gap].change == nil)
      #expect(!entries[gap + 1].followsPrevious && entries[gap + 2].followsPrevious)
    }
    #expect(entries[10].change == ExactRatio(17))
  }
}
