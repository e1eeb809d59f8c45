import ReformAnalysis
import ReformModel
import Testing

/// The verdicts of DESIGN section 5.
@Suite struct VerdictTests {
  private func verdict(_ relation: Relation, _ numbers: StatedNumber...) -> Verdict? {
    relation.verdict(over: Reading(numbers))
  }

  @Test func `a rounded ratio is consistent`() {
    #expect(verdict(ratio, number("12"), number("320"), number("3,75", "%")) == .consistent)
    #expect(verdict(ratio, number("23"), number("114"), number("20,2", "%")) == .consistent)
  }

  @Test func `a ratio that was cut off is truncated`() {
    #expect(verdict(ratio, number("181"), number("2.235"), number("8,09", "%")) == .truncated)
  }

  @Test func `any other ratio is inconsistent`() {
    #expect(verdict(ratio, number("12"), number("320"), number("5,21", "%")) == .inconsistent)
    #expect(verdict(ratio, number("181"), number("2.235"), number("8,11", "%")) == .inconsistent)
  }

  @Test func `counts are exact, money is rounded`() {
    #expect(verdict(sum, number("152"), number("28"), number("181")) == .inconsistent)
    let millions = ["1.850,4", "850,4", "2.700,9"].map { number($0, "triệu đồng") }
    #expect(sum.verdict(over: Reading(millions)) == .consistent)
  }

  @Test func `triệu and tỷ add up`() {
    let relation = Relation(.sum, .sum(of: [0, 1]), .equal, .number(2))
    #expect(
      verdict(
        relation, number("1.850", "triệu đồng"), number("850", "triệu đồng"),
        number("2,7", "tỷ đồng"))
        == .consistent)
  }

  @Test func `a tie of ours and a hedged number are at most suspect`() {
    let ours = Relation(.sum, .sum(of: [0, 1]), .equal, .number(2), tie: .ours)
    #expect(verdict(ours, number("152"), number("28"), number("181")) == .suspect)
    #expect(verdict(sum, number("152"), number("28"), number("281", "hồ sơ", .about)) == .suspect)
    #expect(verdict(sum, number("152"), number("28"), number("175", "hồ sơ", .over)) == .consistent)
  }

  @Test func `a part must not be larger than its whole`() {
    let bound = Relation(.bound, .number(0), .atMost, .number(1))
    #expect(verdict(bound, number("46.528"), number("46.453")) == .inconsistent)
    #expect(verdict(bound, number("46.453"), number("46.453")) == .consistent)
  }

  @Test func `an average of people is rounded`() {
    let mean = Relation(.mean, .quotient(.number(0), .number(1)), .equal, .number(2))
    #expect(verdict(mean, number("8.265"), number("86"), number("96")) == .consistent)
    #expect(verdict(mean, number("8.265"), number("86"), number("97")) == .inconsistent)
  }

  @Test func `a zero divisor has no verdict`() {
    #expect(verdict(ratio, number("0"), number("0"), number("0", "%")) == nil)
  }

  @Test func `numbers beyond the arithmetic have no verdict and trap nothing`() {
    let huge = number("9.223.372.036.854.775.807", "nghìn tỷ đồng")
    let product = Relation(
      .implied, .product(.product(.number(0), .number(0)), .product(.number(0), .number(0))),
      .equal,
      .number(0))
    #expect(verdict(product, huge) == nil)
  }
}
