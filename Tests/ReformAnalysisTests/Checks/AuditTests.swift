import ReformAnalysis
import ReformModel
import Testing

/// Claims to findings: which reading was meant, what the slip is, what the habits are.
@Suite struct AuditTests {
  private func audit(_ numbers: [StatedNumber], _ claims: Claim...) -> Audit {
    Audit(numbers: numbers, claims: claims)
  }

  @Test func `the reading that holds is the one that was meant`() {
    let numbers = [number("500"), number("480"), number("450"), number("90", "%")]
    let readings = [1, 0].map {
      Relation(.ratio, .percentage(.number(2), of: .number($0)), .equal, .number(3))
    }
    let found = audit(numbers, Claim(readings, .certain)).findings
    #expect(found.map(\.verdict) == [.consistent])
    #expect(found.first?.relation == readings[1])
  }

  @Test func `a claim that is not certain counts only if a slip explains it`() {
    let swapped = [number("2.417"), number("2.606"), number("29,75", "%")]
    #expect(audit(swapped, Claim([ratio], .likely)).count(of: .inconsistent) == 1)
    let unrelated = [number("2.417"), number("2.606"), number("61,3", "%")]
    #expect(audit(unrelated, Claim([ratio], .likely)).findings.isEmpty)
  }

  @Test func `one replacement that repairs two relations is named`() throws {
    let numbers = [
      number("15.152"), number("46.453"), number("64.605"), number("2.818"), number("4,37", "%"),
    ]
    let cut = Relation(
      .growth,
      .percentage(.number(3), of: .sum([.number(2), .number(3)])), .equal, .number(4))
    let audit = audit(numbers, Claim(sum), Claim(cut))
    for finding in audit.findings {
      let repair = try #require(finding.repair)
      #expect(repair.number == 2 && repair.replacement == ExactDecimal(mantissa: 61605))
      #expect(repair.repairs == [0, 1])
    }
  }

  @Test func `a number that another relation confirms is not blamed`() throws {
    // 28 of 320 is 8,75 %, and 181 is confirmed by its own ratio: only 152 can be wrong.
    let numbers = [
      number("152"), number("28"), number("181"), number("320"), number("8,75", "%"),
      number("2.235"), number("8,10", "%"),
    ]
    let audit = audit(
      numbers, Claim(sum),
      Claim(Relation(.ratio, .percentage(.number(1), of: .number(3)), .equal, .number(4))),
      Claim(Relation(.ratio, .percentage(.number(2), of: .number(5)), .equal, .number(6))))
    let repair = try #require(audit.findings.first?.repair)
    #expect(repair.number == 0 && repair.replacement == ExactDecimal(mantissa: 153))
  }

  @Test func `where two numbers may be wrong none is named`() {
    let audit = audit([number("21"), number("34"), number("56")], Claim(sum))
    #expect(audit.findings.map(\.repair) == [nil])
    #expect(audit.findings.first?.expected == ExactDecimal(mantissa: 55))
  }

  @Test func `two ratios cut off are a habit, one is not`() {
    let cut = [number("181"), number("2.235"), number("8,09", "%")]
    #expect(audit(cut, Claim(ratio)).habits.isEmpty)
    let again = Relation(.ratio, .percentage(.number(3), of: .number(4)), .equal, .number(5))
    let both = cut + [number("1.537"), number("1.916"), number("80,21", "%")]
    #expect(audit(both, Claim(ratio), Claim(again)).habits == [.truncation])
  }

  @Test func `one relation seen by two rules is one finding`() {
    let numbers = [number("152"), number("28"), number("181")]
    let balance = Relation(.balance, .difference(.number(2), .number(1)), .equal, .number(0))
    #expect(audit(numbers, Claim(sum), Claim(balance)).findings.count == 1)
  }
}
