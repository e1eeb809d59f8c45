import ReformModel
import ReformStore
import ReformViewModels
import TerminalCanvas
import Testing

@testable import ReformDashboard

@Suite struct SidesStateTests {
  /// The comparison screen of the city's year with another place chosen, before the answer.
  private func chosen(_ name: String) throws -> (DashboardState, ComparisonQuestion) {
    var state = try Country.state(.english)
    for action in [DashboardAction.compareOpened, .comparePickerOpened] {
      _ = update(&state, action)
    }
    let places = try Country.loader.store.reportingPlaces()
    _ = update(&state, .localitiesLoaded(places))
    _ = update(&state, .filterChanged(name))
    let effects = update(&state, .rowOpened)
    let question = try #require(state.series.comparison?.question)
    #expect(effects == [.loadComparison(question)])
    return (state, question)
  }

  @Test func `another place is asked for in the board's period`() throws {
    let (state, question) = try chosen("an khe")
    #expect(question == ComparisonQuestion(Locality.ID("11"), in: Period(year: 2025)))
    #expect(state.stack == [.compare])
    #expect(state.compare.with == .locality(Locality.ID("11")))
    #expect(ListModel(.compare, of: state)?.sections.first?.empty == "Loading…")
  }

  @Test func `values stand side by side, and Enter opens the KPI`() throws {
    var (state, question) = try chosen("an khe")
    _ = update(&state, .comparisonAnswered(Country.loader.answer(question)))
    let list = try #require(ListModel(.compare, of: state))
    #expect(list.sides == ["Đông Hải", "An Khê"])
    guard case .pair(let row) = list.selectedRow?.content else {
      Issue.record("the selected row is no pair")
      return
    }
    #expect([row.left, row.right, row.difference] == ["93.12%", "98.71%", "−5.59"])
    _ = update(&state, .rowOpened)
    #expect(state.stack.count == 2 && state.stack.first == .compare)
    _ = update(&state, .screenClosed)
    #expect(state.stack == [.compare])
  }

  @Test func `an answer for a side that is no longer wanted is dropped`() throws {
    var (state, question) = try chosen("an khe")
    let late = Country.loader.answer(question)
    for action in [
      DashboardAction.comparePickerOpened, .filterChanged("binh trung"), .rowOpened,
    ] {
      _ = update(&state, action)
    }
    let waiting = state
    #expect(update(&state, .comparisonAnswered(late)) == [])
    #expect(state == waiting)
  }

  @Test func `tabs go through the areas and back to all`() throws {
    var (state, _) = try chosen("an khe")
    for area in ReformArea.allCases {
      _ = update(&state, .tabMoved(1))
      #expect(state.compare.area == area && state.stack == [.compare])
    }
    _ = update(&state, .tabMoved(1))
    #expect(state.compare.area == nil)
    _ = update(&state, .tabMoved(-1))
    #expect(state.compare.area == .digital)
  }

  @Test func `a place compared with itself is compared with plan`() throws {
    var (state, _) = try chosen("an khe")
    let there = try Country.loader.load(locality: Locality.ID("11"), period: Period(year: 2025))
    _ = update(&state, .boardLoaded(there))
    #expect(state.compare.with == .plan)
  }

  @Test func `the other side follows the board's period`() throws {
    var (state, question) = try chosen("an khe")
    _ = update(&state, .comparisonAnswered(Country.loader.answer(question)))
    let later = try Country.loader.load(locality: Country.city, period: Period("2025-H2"))
    let effects = update(&state, .boardLoaded(later))
    let next = try #require(state.series.comparison?.question)
    #expect(next.period == Period("2025-H2") && effects.contains(.loadComparison(next)))
    _ = update(&state, .comparisonAnswered(Country.loader.answer(next)))
    #expect(ListModel(.compare, of: state)?.sections.first?.empty?.contains("2025-H2") == true)
  }

  @Test func `Esc leaves the picker and what was typed`() throws {
    var robot = Robot(
      try Country.state(.english), loader: Country.loader,
      script: [press("cw"), [.wake], press("binh", .escape)])
    _ = robot.run()
    #expect(robot.state.stack == [.compare])
    #expect(robot.state.filters[.compareWith] == nil && robot.state.compare.with == .plan)
  }
}
