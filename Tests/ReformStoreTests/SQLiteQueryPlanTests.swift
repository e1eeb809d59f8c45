import GRDB
import ReformModel
import Testing

@testable import ReformStore
@testable import SQLiteStore

/// Every question of a page is served by an index: nothing walks through reports or figures.
@Suite struct SQLiteQueryPlanTests {
  private func plan(_ sql: String, _ arguments: StatementArguments = []) throws -> [String] {
    var plan: [String] = []
    try SQLiteFixture.with { path in
      let store = try SQLiteStore.initialise(path: path)
      plan = try store.asking { database in
        try Row.fetchAll(database, sql: "EXPLAIN QUERY PLAN \(sql)", arguments: arguments)
          .map { $0["detail"] as String }
      }
    }
    return plan
  }

  private func plan(_ statement: AnswerQuery.Statement) throws -> [String] {
    try plan(statement.sql, statement.arguments)
  }

  private static let key = FigureKey(indicator: Indicator.ID("a"))

  @Test func `a ranking walks along two stretches of indexes`() throws {
    let group = PeerGroup(kinds: [.commune, .ward], parent: Locality.ID("31"))
    let scope = FigureQuestion.Scope.period(Period(year: 2025), group)
    let reports = try plan(AnswerQuery.reports(scope))
    #expect(
      reports.first?.hasPrefix(
        "SEARCH reports USING COVERING INDEX reports_period (period=? AND locality=?)") == true)
    #expect(
      try plan(AnswerQuery.figures(Self.key, scope)) == [
        "SEARCH figures USING COVERING INDEX figures_answer "
          + "(indicator=? AND level=? AND nth=? AND report>? AND report<?)"
      ])
  }

  @Test func `a trend asks for the reports of its localities alone`() throws {
    let scope = FigureQuestion.Scope.localities([Locality.ID("31"), Locality.ID("old-31")])
    let reports = try plan(AnswerQuery.reports(scope))
    #expect(
      reports.first?.hasPrefix("SEARCH reports USING INDEX reports_place (locality=?)") == true)
    let figures = try plan(AnswerQuery.figures(Self.key, scope))
    #expect(
      figures.first
        == "SEARCH figures USING COVERING INDEX figures_answer "
        + "(indicator=? AND level=? AND nth=? AND report=?)")
    #expect(!figures.contains { $0.hasPrefix("SCAN") })
  }

  @Test func `periods are found by jumping along an index`() throws {
    let plan = try plan(Query.periods)
    #expect(
      plan.contains { $0.hasPrefix("SEARCH reports USING COVERING INDEX reports_period (period>") })
    #expect(!plan.contains { $0.hasPrefix("SCAN reports") })
  }

  @Test func `the opening report is the first entry of an index`() throws {
    #expect(try plan(Query.openingReport) == ["SCAN reports USING INDEX reports_newest"])
  }

  @Test func `the latest report of each locality is the first entry of its part of an index`()
    throws
  {
    let plan = try plan(Query.reportingPlaces)
    #expect(!plan.contains { $0.hasPrefix("SCAN reports") })
    #expect(plan.contains { $0.contains("INDEX reports_place (locality=?)") })
    #expect(!plan.contains { $0.contains("TEMP B-TREE") && !$0.contains("ORDER BY") })
  }

  @Test func `one report is read by its key`() throws {
    let figures = try plan("SELECT * FROM figures WHERE report = ? ORDER BY position", ["2025/31"])
    #expect(figures == ["SEARCH figures USING PRIMARY KEY (report=?)"])
    let report = try plan("SELECT * FROM reports WHERE id = ?", ["2025/31"])
    #expect(report == ["SEARCH reports USING INDEX reports_id (id=?)"])
  }
}
