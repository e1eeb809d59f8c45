import ReformAnalysis
import ReformLocalization
import ReformModel
import ReformStore
import ReformViewModels
import Testing

@Suite struct RowTests {
  private func state(
    _ language: Language, _ figures: [String: Int], targets: [Target] = []
  ) throws -> DashboardState {
    var state = DashboardState(language: language)
    state.board = try Sample.board(
      [Sample.report(Sample.id(Sample.year), figures)], targets: targets)
    return state
  }

  private func row(_ state: DashboardState, _ tab: Tab) throws -> KPIRow {
    try #require(ListModel(.tab(tab), of: state)?.rows.first?.kpi)
  }

  @Test func `a computed rate shows its value, operands and what is printed otherwise`() throws {
    let figures = ["files.all": 1_379_219, "files.on_time": 1_349_692, "files.printed_rate": 98]
    let vietnamese = try row(try state(.vietnamese, figures), .procedures)
    #expect(vietnamese.value == "97,86%" && vietnamese.operands == "1.349.692/1.379.219")
    #expect(vietnamese.printed == nil && vietnamese.difference == nil, "98 is 97,86 rounded")
    let other = ["files.all": 1_379_219, "files.on_time": 1_349_692, "files.printed_rate": 97]
    let english = try row(try state(.english, other), .procedures)
    #expect(english.value == "97.86%" && english.printed == "97%" && english.difference == "+0.86")
    #expect(!english.isReportedOnly && english.status == .noTarget)
  }

  @Test func `a rate that only the report states says so`() throws {
    let printed = try row(try state(.english, ["files.printed_rate": 86]), .procedures)
    #expect(printed.isReportedOnly && printed.value == "86%" && printed.operands.isEmpty)
    let amount = try row(try state(.english, ["budget.spent": 9]), .finance)
    #expect(!amount.isReportedOnly && amount.unit == "bn VND")
  }

  @Test func `a value just below its plan is not rounded up to it`() throws {
    let figures = ["files.all": 100_000, "files.on_time": 79_996]
    let shown = try row(
      try state(.vietnamese, figures, targets: [Sample.target(Sample.rate, 80)]), .procedures)
    #expect(shown.value == "79,996%" && shown.gap == "−0,004" && shown.statusText == "gần đạt")
  }

  @Test func `of several plans the row shows the strictest`() throws {
    let targets = [80, 95, 60].map { Sample.target(Sample.rate, $0) }
    let figures = ["files.all": 100, "files.on_time": 90]
    let state = try state(.english, figures, targets: targets)
    let shown = try row(state, .procedures)
    #expect(shown.plan == "≥ 95%" && shown.gap == "−5.00" && shown.status == .missed)
    #expect(shown.authority == "NQ 1/NQ-CP", "without its date")
    #expect(ListModel(.compare, of: state)?.rows.compactMap(\.kpi?.plan).count == 3)
  }

  @Test func `by gap the comparison begins with what is furthest behind`() throws {
    let targets = [80, 200, 100].map { Sample.target(Sample.rate, $0) }
    var state = try state(.english, ["files.all": 100, "files.on_time": 90], targets: targets)
    state.compare.isSortedByGap = true
    let plans = try #require(ListModel(.compare, of: state)).rows.compactMap(\.kpi?.plan)
    #expect(plans == ["≥ 200%", "≥ 100%", "≥ 80%"])
    state.compare.missedOnly = true
    #expect(ListModel(.compare, of: state)?.rows.count == 2)
    state.compare.area = .finance
    #expect(ListModel(.compare, of: state)?.rows == [])
  }

  @Test func `the overview counts every value of an area once`() throws {
    let targets = [Sample.target(Sample.rate, 80), Sample.target(Sample.score, 85)]
    let state = try state(
      .english, ["files.all": 100, "files.on_time": 90, "budget.spent": 9], targets: targets)
    let areas = try #require(ListModel(.tab(.overview), of: state)?.rows).compactMap(\.area)
    #expect(areas.map(\.number) == [2, 3, 4, 5, 6, 7, 8])
    #expect(areas.map(\.kpis) == [0, 0, 1, 0, 0, 1, 0])
    #expect(areas.map(\.met) == [0, 0, 1, 0, 0, 0, 0])
    #expect(areas.map(\.withoutTarget) == [0, 0, 0, 0, 0, 1, 0])
  }

  @Test func `nothing is called met where nothing could be compared`() throws {
    let state = try state(
      .english, ["budget.spent": 9], targets: [Sample.target(Sample.score, 85)])
    let sections = try #require(ListModel(.tab(.overview), of: state)?.sections)
    let said = sections.compactMap(\.empty)
    #expect(!said.contains(Wording(.english).screen.nothingOffPlan))
  }
}

extension ListRow {
  var area: AreaRow? {
    if case .area(let row) = content { row } else { nil }
  }
}
