import ReformModel
import ReformStore
import Testing

@testable import PostgresStore
@testable import ReformStoreTesting

/// Every question of a page is served by an index: nothing walks through reports or figures. Asked
/// over generated reports, as the planner walks through what is small.
@Suite(.enabled(if: PostgresServer.isWanted, "\(PostgresServer.absence)"))
struct PostgresQueryPlanTests {
  /// 300 communes of one province, each with a report of each month of two years, 20 figures each.
  private static let generated = """
    INSERT INTO cchc.localities SELECT 10 + n, 'c' || n, 'Xã ' || n, 'commune', '31', '', '', ''
      FROM generate_series(1, 300) n;
    INSERT INTO cchc.reports (position, id, document, kind, number, date, title, status, url,
        text_sha256, period, locality, first_day, last_day, slug)
      SELECT 10 + 100 * n + m, p || '/c' || n, 'd', 'official', '', '', 't', 'issued', '', '', p, 'c' || n,
        p || '-01', p || '-28', ''
      FROM generate_series(1, 300) n, generate_series(0, 23) m,
        LATERAL (SELECT (2018 + m / 12) || '-' || lpad((1 + m % 12)::text, 2, '0') AS p) AS x;
    INSERT INTO cchc.figures (report, position, period, locality, indicator, level, nth, printed, value,
        unit, qualifier, date_from, date_to, section, line, origin, note, mantissa, scale)
      SELECT id, n, period, locality, chr(96 + n), 'all', '1', '1', '1', 'hồ sơ',
        'exact', '', '', '', '', 'printed', '', 1, 0
      FROM cchc.reports, generate_series(1, 20) n WHERE position > 10;
    """

  /// A database of generated reports, and plans of questions to it.
  private func withPlans(_ body: (Plans) throws -> Void) throws {
    try PostgresFixture.with { fixture in
      let store = try fixture.filled()
      try fixture.psql(Self.generated)
      store.settle()
      try body(Plans(store: store))
    }
  }

  struct Plans {
    let store: PostgresStore

    func of(_ sql: String, _ parameters: [String] = []) throws -> String {
      try store.rows("EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF) \(sql)", parameters).map { $0[0] }
        .joined(separator: "\n")
    }

    func of(_ question: FigureQuestion) throws -> String {
      let query = AnswerQuery(question)
      return try of(query.sql, query.parameters)
    }
  }

  private static let keys = ["a", "b"].map { FigureKey(indicator: Indicator.ID($0)) }

  @Test func `every question goes by an index`() throws {
    try withPlans { plans in
      let period = try #require(Period("2019-05"))
      let group = PeerGroup(kinds: [.commune, .ward], parent: Locality.ID("31"))
      let ranking = try plans.of(FigureQuestion(Self.keys, of: .period(period, group)))
      #expect(ranking.contains("reports_pkey"))
      for figures in ["f0", "f1"] {
        #expect(
          ranking.contains("Index Only Scan using figures_answer on figures \(figures)"))
      }
      let trend = try plans.of(FigureQuestion(Self.keys, of: .localities([Locality.ID("c7")])))
      #expect(trend.contains("reports_place"))
      #expect(trend.contains("using figures_answer on figures f0"))
      let opening = try plans.of(
        "SELECT title FROM cchc.reports WHERE \(Query.openingReport)")
      #expect(opening.contains("Index Only Scan using reports_newest"))
      #expect(opening.contains("using reports_position"))
      let periods = try plans.of(Query.periods)
      #expect(
        periods.contains("Index Cond: ((period IS NOT NULL) AND (period > each_period_1.period))"))
      let places = try plans.of(Query.reportingPlaces)
      #expect(places.contains("Index Only Scan using reports_place"))
      let report = try plans.of(
        "SELECT * FROM cchc.figures WHERE \(PostgresStore.key("report")) ORDER BY position",
        ["2019-05", "c7", "2019-05/c7"])
      #expect(report.contains("using figures_pkey"))
      for plan in [ranking, trend, opening, periods, places, report] {
        #expect(!plan.contains("Seq Scan on reports"))
        #expect(!plan.contains("Seq Scan on figures"))
      }
    }
  }

  @Test func `the answers are those of the reports`() throws {
    try withPlans { plans in
      let period = try #require(Period("2019-05"))
      let group = PeerGroup(kinds: [.commune], parent: Locality.ID("31"))
      let ranking = try plans.store.answers(
        to: FigureQuestion(Self.keys, of: .period(period, group)))
      #expect(ranking.count == 300)
      let trend = try plans.store.answers(
        to: FigureQuestion(Self.keys, of: .localities([Locality.ID("c7")])))
      #expect(trend.count == 24)
      #expect((ranking + trend).allSatisfy { $0.values.allSatisfy { $0?.value.mantissa == 1 } })
      #expect(try plans.store.periods().count == 24 + 2)
      #expect(try plans.store.reportingPlaces().count == 301)
    }
  }
}
