import ReformModel
import ReformStore
import Testing

@testable import PostgresStore
@testable import ReformStoreTesting

/// What an import saves.
@Suite(.enabled(if: PostgresServer.isWanted, "\(PostgresServer.absence)"))
struct PostgresSavingTests {
  @Test func `a report that is there is replaced only when asked, and kept aside`() throws {
    try PostgresFixture.with { fixture in
      let store = try fixture.filled()
      let old = Sample.contents[1]
      let new = ReportContents(report: old.report, figures: Array(old.figures.prefix(2)))
      #expect(throws: SaveError.exists(Sample.annual)) {
        try store.save(new, source: nil, replacing: false)
      }
      #expect(try store.contents(of: Sample.annual).value == old)
      let source: [UInt8] = [0, 1, 0x5C, 0xC3, 0x28, 0xFF]
      for _ in 0..<2 {
        try store.save(new, source: source, phrases: Sample.phrases, replacing: true)
      }
      #expect(try store.contents(of: Sample.annual).value == new)
      #expect(try store.phrases().value.count == 3)
      let kept = try fixture.psql(
        "SELECT number, length(figures) > 100 FROM cchc.replaced WHERE id = '2025/31' ORDER BY 1")
      #expect(kept == "1|t\n2|t")
      #expect(
        try fixture.psql("SELECT encode(text, 'hex') FROM cchc.sources") == "00015cc328ff")
    }
  }

  @Test func `a new report stands behind the others`() throws {
    try PostgresFixture.with { fixture in
      let store = try fixture.filled()
      let id = Report.ID(period: Period(year: 2024), locality: Sample.haiPhong)
      let new = ReportContents(report: Report(id: id, document: "d", title: "t"))
      try store.save(new, source: nil, replacing: false)
      #expect(try store.reports().value.map(\.id) == Sample.contents.map(\.report.id) + [id])
    }
  }
}
