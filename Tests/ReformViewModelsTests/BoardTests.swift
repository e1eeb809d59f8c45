import ReformAnalysis
import ReformModel
import ReformStore
import ReformViewModels
import Testing

@Suite struct BoardTests {
  private let rateFigures = ["files.all": 4, "files.on_time": 3]

  private func values(_ board: Board, _ kpi: KPI.ID) -> [BoardValue] {
    board.entries.first { $0.kpi.id == kpi }?.values ?? []
  }

  @Test func `nested periods speak only where the panel's own period is silent`() throws {
    let board = try Sample.board([
      Sample.report(Sample.id(Sample.year), rateFigures),
      Sample.report(
        Sample.id(Sample.firstHalf), ["files.all": 2, "files.on_time": 1, "budget.spent": 5]),
      Sample.report(Sample.id(Sample.secondHalf), ["budget.spent": 6]),
    ])
    #expect(values(board, Sample.rate).map(\.result.report.id.period) == [Sample.year])
    let halves = values(board, Sample.spent).map(\.result.report.id.period)
    #expect(halves == [Sample.firstHalf, Sample.secondHalf])
  }

  @Test func `a row of a nested period is labelled with it`() throws {
    let board = try Sample.board([
      Sample.report(Sample.id(Sample.year), rateFigures),
      Sample.report(Sample.id(Sample.firstHalf), ["budget.spent": 5]),
    ])
    for (language, label) in [(Language.vietnamese, "6T\u{A0}đầu"), (.english, "H1")] {
      var state = DashboardState(language: language)
      state.board = board
      let rows = ListModel(.tab(.finance), of: state)?.rows ?? []
      #expect(rows.map(\.id) == [.kpi(Sample.spent, Sample.id(Sample.firstHalf))])
      #expect(rows.compactMap(\.period) == [label])
      #expect(ListModel(.tab(.procedures), of: state)?.rows.compactMap(\.period) == [])
    }
  }

  @Test func `the official report is read before the press, the newer press before the older`()
    throws
  {
    func press(_ slug: String, _ day: Int, _ figures: [String: Int]) -> ReportContents {
      Sample.report(
        Sample.id(Sample.year, slug), figures, kind: .press,
        date: Day(year: 2026, month: 1, day: day))
    }
    let old = press("a", 1, ["budget.spent": 1, "survey.satisfied": 50])
    let new = press("b", 9, ["budget.spent": 2])
    let official = Sample.report(Sample.id(Sample.year), rateFigures)
    let board = try Sample.board([old, official, new])
    #expect(board.reports.map(\.id.slug) == ["", "b", "a"])
    #expect(values(board, Sample.spent).map(\.result.value) == [ExactRatio(2)])
    #expect(values(board, Sample.score).map(\.result.report.id.slug) == ["a"])
    let both = Sample.report(Sample.id(Sample.year), ["budget.spent": 3])
    let withOfficial = try Sample.board([old, both, new])
    #expect(values(withOfficial, Sample.spent).map(\.result.value) == [ExactRatio(3)])
  }

  @Test func `a KPI is never computed from two reports mixed`() throws {
    let official = Sample.report(Sample.id(Sample.year), ["files.all": 4])
    let news = Sample.report(Sample.id(Sample.year, "news"), ["files.on_time": 3], kind: .press)
    #expect(try values(Sample.board([official, news]), Sample.rate).isEmpty)
    let whole = Sample.report(Sample.id(Sample.year, "whole"), rateFigures, kind: .press)
    let board = try Sample.board([official, news, whole])
    #expect(values(board, Sample.rate).map(\.result.report.id.slug) == ["whole"])
  }

  @Test func `targets bind by place, scope, period and unit`() throws {
    let targets = [
      Sample.target(Sample.rate, 80, locality: Sample.country, scope: .below),
      Sample.target(Sample.rate, 99, locality: Sample.country),
      Sample.target(Sample.rate, 60, locality: Locality.ID("old-31")),
      Sample.target(Sample.spent, 100), Sample.target(Sample.rate, 10, period: Period(year: 2024)),
    ]
    let year = Sample.report(
      Sample.id(Sample.year), rateFigures.merging(["budget.spent": 90]) { $1 })
    let board = try Sample.board([year], targets: targets)
    #expect(
      values(board, Sample.rate).flatMap(\.assessments).map(\.plan) == [.exact(ExactRatio(80))])
    #expect(values(board, Sample.spent).map(\.status) == [.missed])
    let half = Sample.report(
      Sample.id(Sample.firstHalf), rateFigures.merging(["budget.spent": 90]) { $1 })
    let part = try Sample.board([half], targets: targets)
    #expect(values(part, Sample.rate).map(\.status) == [.missed], "75 against 80 for the year")
    #expect(values(part, Sample.spent).map(\.status) == [.noTarget], "amounts bind their period")
  }

  @Test func `a KPI that a target binds is shown without a value, others are counted`() throws {
    let board = try Sample.board(
      [Sample.report(Sample.id(Sample.year), rateFigures)],
      targets: [Sample.target(Sample.score, 85)])
    let entry = try #require(board.entries.first { $0.kpi.id == Sample.score })
    #expect(entry.values.isEmpty && entry.unanswered.map(\.status) == [.noValue])
    #expect(board.silentCount == 1, "the amount is neither printed nor planned")
    var state = DashboardState(language: .english)
    state.board = board
    let row = try #require(ListModel(.tab(.direction), of: state)?.rows.first?.kpi)
    #expect(row.value == "–" && row.plan == "≥ 85%" && row.statusText == "no value")
  }

  @Test func `the latest day is the latest that any figure names`() throws {
    let named = try #require(Day(iso: "2025-11-30"))
    let board = try Sample.board([
      Sample.report(Sample.id(Sample.year), rateFigures, dateTo: named),
      Sample.report(Sample.id(Sample.firstHalf), ["budget.spent": 1]),
    ])
    #expect(board.latestDay(in: .procedures) == named)
    #expect(board.latestDay(in: .finance) == nil, "none is named")
    #expect(board.latestDay(in: nil) == named)
  }
}

extension ListRow {
  var kpi: KPIRow? {
    if case .kpi(let row) = content { row } else { nil }
  }

  var period: String? { kpi?.period }
}
