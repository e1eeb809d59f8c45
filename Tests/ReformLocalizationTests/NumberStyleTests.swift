import ReformLocalization
import ReformModel
import Testing

@Suite struct NumberStyleTests {
  private let vietnamese = NumberStyle(.vietnamese)
  private let english = NumberStyle(.english)

  private func decimal(_ text: String) throws -> ExactDecimal { try ExactDecimal(plain: text) }
  private func ratio(_ text: String) throws -> ExactRatio { try decimal(text).ratio }

  @Test(arguments: [
    ("0", "0", "0"), ("7", "7", "7"), ("999", "999", "999"), ("1000", "1.000", "1,000"),
    ("12345", "12.345", "12,345"), ("1379219", "1.379.219", "1,379,219"),
    ("39968.658", "39.968,658", "39,968.658"), ("97.50", "97,50", "97.50"),
    ("0.05", "0,05", "0.05"), ("-1119", "−1.119", "−1,119"), ("-0.15", "−0,15", "−0.15"),
    ("9223372036854775807", "9.223.372.036.854.775.807", "9,223,372,036,854,775,807"),
    ("-9223372036854775808", "−9.223.372.036.854.775.808", "−9,223,372,036,854,775,808"),
  ])
  func `groups digits and keeps decimals`(plain: String, vi: String, en: String) throws {
    #expect(try vietnamese.decimal(decimal(plain)) == vi)
    #expect(try english.decimal(decimal(plain)) == en)
  }

  @Test func `writes a rate with its sign`() throws {
    let rate = try ExactRatio(134_969_200).divided(by: ExactRatio(1_379_219))
    #expect(vietnamese.quantity(rate, decimals: 2, unit: .percent) == "97,86%")
    #expect(english.quantity(rate, decimals: 2, unit: .percent) == "97.86%")
    let files = MeasureUnit("hồ sơ")
    #expect(vietnamese.quantity(ExactRatio(1_379_219), decimals: 0, unit: files) == "1.379.219")
  }

  @Test(arguments: [
    ("0.5", 0, "1"), ("-0.5", 0, "−1"), ("2.345", 2, "2,35"), ("-2.345", 2, "−2,35"),
    ("2.344", 2, "2,34"), ("99.995", 2, "100,00"), ("1", 3, "1,000"),
  ])
  func `rounds halves away from zero`(plain: String, decimals: Int, text: String) throws {
    #expect(vietnamese.rounded(try ratio(plain), to: decimals) == text)
  }

  @Test func `shows a mark where a number does not fit`() {
    let huge = ExactRatio(ExactDecimal(mantissa: .max))
    #expect(vietnamese.rounded(huge, to: 6) == "–")
    #expect(vietnamese.signed(huge, to: 6) == "–")
  }

  @Test(arguments: [
    ("5.89", 2, "+5,89"), ("-41.59", 2, "−41,59"), ("0", 2, "0,00"), ("0.001", 2, "0,00"),
    ("-0.001", 2, "0,00"), ("75", 0, "+75"), ("-3751", 0, "−3.751"),
  ])
  func `shows the sign of a difference, and none of zero`(
    plain: String, decimals: Int, text: String
  ) throws {
    #expect(vietnamese.signed(try ratio(plain), to: decimals) == text)
  }

  @Test(arguments: [
    ("79.996", "80", 2, 3), ("79.9996", "80", 2, 4), ("79.99", "80", 2, 2), ("80", "80", 2, 2),
    ("99.6", "100", 0, 1), ("0.0000001", "0", 2, 7), ("0.000000001", "0", 2, 8),
  ])
  func `takes more digits where rounding would hide a difference`(
    value: String, goal: String, usual: Int, decimals: Int
  ) throws {
    let value = try ratio(value)
    let goal = try ratio(goal)
    #expect(vietnamese.decimals(telling: value, from: goal, usual: usual) == decimals)
  }

  @Test func `79,996 does not look like 80`() throws {
    let value = try ratio("79.996")
    let decimals = vietnamese.decimals(telling: value, from: ExactRatio(80), usual: 2)
    #expect(vietnamese.quantity(value, decimals: decimals, unit: .percent) == "79,996%")
  }

  @Test func `without Unicode the minus is a hyphen`() throws {
    let plain = NumberStyle(.vietnamese, symbols: .ascii)
    #expect(plain.signed(try ratio("-41.59"), to: 2) == "-41,59")
  }
}
