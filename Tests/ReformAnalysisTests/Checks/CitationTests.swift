import ReformAnalysis
import ReformModel
import Testing

/// Document numbers and dates.
@Suite struct CitationTests {
  private func citation(
    _ number: Int, _ day: Int, _ month: Int, issuer: String = "", line: Int = 1
  ) throws -> Citation {
    Citation(
      number: number, symbol: "QĐ-UBND", issuer: issuer,
      date: try #require(Day(year: 2025, month: month, day: day)), printed: "\(number)/QĐ-UBND",
      evidence: Evidence(section: "I.1", line: line))
  }

  private func conflicts(_ citations: Citation...) -> [CitationConflict] {
    Audit(numbers: [], claims: [], citations: citations).findings.compactMap {
      if case .citations(let conflict) = $0.subject { conflict } else { nil }
    }
  }

  @Test func `numbers that rise with their dates are in order`() throws {
    #expect(try conflicts(citation(12, 3, 2), citation(45, 3, 2), citation(61, 9, 4)).isEmpty)
  }

  @Test func `the one document out of line is named beside one in line`() throws {
    let found = try conflicts(
      citation(3470, 27, 8), citation(3665, 9, 9), citation(3696, 1, 9), citation(4949, 5, 12),
      citation(3138, 4, 8))
    #expect(found.count == 1)
    #expect(found.first?.kind == .outOfOrder)
    #expect(Set(found.flatMap { [$0.first.number, $0.second.number] }).isSubset(of: [3665, 3696]))
  }

  @Test func `issuers and years number on their own`() throws {
    #expect(
      try conflicts(citation(240, 24, 1), citation(109, 28, 1, issuer: "tinh binh an")).isEmpty)
  }

  @Test func `one document with two dates is said once for each other date`() throws {
    let found = try conflicts(
      citation(96, 17, 4), citation(96, 17, 4, line: 5), citation(96, 17, 6, line: 9))
    #expect(found.map(\.kind) == [.twoDates])
    #expect(found.first?.second.evidence.line == 9)
  }
}
