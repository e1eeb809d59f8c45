import ReformModel
import ReformStore
import Testing

/// The data holds facts of the report, never its sentences.
@Suite(
  .enabled(
    if: Repository.reportText != nil,
    "no hai-phong-2025.txt in $CCHC_REPORTS, else in ../shared/reports: the text is not committed"
  ))
struct FactsOnlyTests {
  /// Names of bodies and laws reach seven words; from here on it is wording.
  private let limit = 8

  @Test func `no text of the data repeats eight words of the report in a row`() throws {
    let text = try #require(Repository.reportText)
    let prose = text.lines.map { $0.replacing(/<sup>[^<]*<\/sup>/, with: "") }
    let runs = Set(runs(in: prose.joined(separator: " ")))
    #expect(runs.count > 5000)
    for ours in try Self.texts() {
      for run in self.runs(in: ours) where runs.contains(run) {
        Issue.record("the report's words in: \(ours)")
      }
    }
  }

  private func runs(in text: String) -> [String] {
    let words = ReportText.words(of: text)
    return words.indices.dropLast(limit - 1).map {
      words[$0..<$0 + limit].joined(separator: " ")
    }
  }

  /// Every text column of the package, the document's own title included.
  private static func texts() throws -> [String] {
    let catalogue = try Repository.catalogue()
    let contents = try Repository.contents()
    let bilingual =
      catalogue.indicators.map(\.label) + catalogue.kpis.map(\.label)
      + catalogue.kpis.map(\.note) + contents.flatMap(\.notes).map(\.text)
    return try bilingual.flatMap { [$0.vietnamese, $0.english] }
      + catalogue.targets.flatMap { [$0.clause, $0.note, $0.source] }
      + Repository.store.checks().value.checks.map(\.note)
      + contents.flatMap(\.figures).map(\.note) + contents.map(\.report.title)
  }
}
