import Foundation
import ReformModel
import ReformStore
import Testing

@testable import PostgresStore
@testable import ReformStoreTesting

/// A database that was partitioned as `Data/README.md` says.
@Suite(.enabled(if: PostgresServer.isWanted, "\(PostgresServer.absence)"))
struct PartitionTests {
  /// The statements of the page itself.
  private func statements() throws -> String {
    let page = try String(
      contentsOf: URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Data/README.md"),
      encoding: .utf8)
    let parts = page.components(separatedBy: "```sql\n")
    try #require(parts.count == 2)
    return try #require(parts[1].components(separatedBy: "```").first)
  }

  @Test func `answers as before, and looks only at the years it is asked for`() throws {
    try PostgresFixture.with { fixture in
      let store = try fixture.filled()
      try fixture.psql(try statements())
      try ReportStoreConformance.check(fixture.store)
      try store.copyCatalogue(from: Sample.memoryStore)
      try store.store(Sample.contents)
      try ReportStoreConformance.check(store)
      #expect(try store.counts().map(\.rows) == fixture.filledCounts)
      let placed = try fixture.psql("SELECT count(*) FROM cchc.figures_2025")
      #expect(placed == "\(Sample.contents.map(\.figures.count).reduce(0, +))")
      let query = AnswerQuery(
        FigureQuestion(
          [FigureKey(indicator: Sample.spent)], of: .period(Sample.year, PeerGroup())))
      let plan = try store.rows("EXPLAIN (COSTS OFF) \(query.sql)", query.parameters)
        .map { $0[0] }.joined(separator: "\n")
      #expect(plan.contains("figures_2025"))
      #expect(!plan.contains("figures_2026") && !plan.contains("figures_other"))
    }
  }
}
