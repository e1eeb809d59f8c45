import ReformModel
import ReformStore
import Testing

@testable import PostgresStore
@testable import ReformStoreTesting

/// Texts that would mean something to SQL or to COPY.
@Suite(.enabled(if: PostgresServer.isWanted, "\(PostgresServer.absence)"))
struct HostileTextTests {
  private static let texts = [
    "\\N", "\\.", "a\tb", "a\\tb", "one\ntwo", "one\r\ntwo\r", "'; DROP TABLE cchc.reports; --",
    "\"",
    "\\", "\\\\", "{\"a\",NULL}", "$1", "NULL", " ", "đ\u{323}\u{301}", "\u{1}\u{7F}", "𝕏", "%s%n",
  ]

  private static func contents(_ text: String) -> ReportContents {
    ReportContents(
      report: Report(
        id: Sample.annual, document: text, number: text, title: text, url: "https://example.vn"),
      figures: [
        Figure(
          indicator: Sample.all, printed: "1", value: ExactDecimal(mantissa: 1),
          unit: Sample.dossiers, evidence: Evidence(section: "II.2.c", line: 1), note: text)
      ],
      notes: [
        Note(
          area: .digital, kind: .task, text: LocalizedText(vi: text, en: text),
          evidence: Evidence(section: "II.6", line: 1))
      ])
  }

  @Test func `are kept byte by byte`() throws {
    try PostgresFixture.with { fixture in
      let store = try fixture.filled()
      for text in Self.texts {
        let contents = Self.contents(text)
        try store.store(contents)
        let kept = try store.rows(
          "SELECT r.title, r.document, f.note, n.text_vi FROM cchc.reports r "
            + "JOIN cchc.figures f ON f.report = r.id JOIN cchc.notes n ON n.report = r.id "
            + "WHERE r.id = $1", [Sample.annual.description])
        #expect(kept.count == 1)
        #expect(kept[0].allSatisfy { Array($0.utf8) == Array(text.utf8) })
      }
      #expect(try store.counts().first { $0.table == "reports" }?.rows == Sample.contents.count)
    }
  }

  @Test func `are only texts as ids of a question`() throws {
    try PostgresFixture.with { fixture in
      let store = try fixture.filled()
      for text in Self.texts {
        let id = Locality.ID(text)
        #expect(try store.locality(id) == Loaded(nil))
        #expect(try store.reports(of: id) == Loaded([]))
        let keys = [FigureKey(indicator: Indicator.ID(text))]
        #expect(try store.answers(to: FigureQuestion(keys, of: .localities([id]))) == [])
      }
    }
  }

  @Test func `with a zero byte are refused, and what was there stays`() throws {
    try PostgresFixture.with { fixture in
      let store = try fixture.filled()
      let zero = StoreError.refused(
        store: fixture.name, reason: "invalid byte sequence for encoding \"UTF8\": 0x00")
      #expect(throws: zero) { try store.store(Self.contents("a\0b")) }
      #expect(throws: zero) { try store.locality(Locality.ID("3\u{0}1")) }
      try ReportStoreConformance.check(store)
      #expect(try store.counts().map(\.rows) == fixture.filledCounts)
    }
  }
}
