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

  private func plan(_ question: FigureQuestion) throws -> [String] {
    let query = AnswerQuery(question)
    return try plan(query.sql, StatementArguments(query.arguments))
  }

  private static let keys = ["a", "b"].map { FigureKey(indicator: Indicator.ID($0)) }

  @Test func `a ranking asks indexes alone for reports and figures`() throws {
    let group = PeerGroup(kinds: [.commune, .ward], parent: Locality.ID("31"))
    let plan = try plan(FigureQuestion(Self.keys, of: .period(Period(year: 2025), group)))
    #expect(plan.count == 4)
    #expect(
      plan.contains { $0.hasPrefix("SEARCH r USING COVERING INDEX reports_period (period=?") })
    #expect(plan.contains { $0.hasPrefix("SEARCH l USING INDEX localities_id") })
    for figures in ["f0", "f1"] {
      #expect(
        plan.contains {
          $0.hasPrefix(
            "SEARCH \(figures) USING COVERING INDEX figures_answer "
              + "(indicator=? AND level=? AND nth=? AND report=?)")
        })
    }
  }

  @Test func `a trend asks for the reports of its localities alone`() throws {
    let plan = try plan(FigureQuestion(Self.keys, of: .localities([Locality.ID("31")])))
    #expect(plan.first?.hasPrefix("SEARCH r USING INDEX reports_place (locality=?)") == true)
    #expect(plan.dropFirst().allSatisfy { $0.contains("COVERING INDEX figures_answer") })
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
