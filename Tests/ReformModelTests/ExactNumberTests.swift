import ReformModel
import Testing

@Suite struct ExactNumberTests {
  @Test(arguments: [
    ("1.379.219", "1379219"), ("85,89", "85.89"), ("2725", "2725"), ("04", "4"),
    ("39.968,658", "39968.658"), ("97,50", "97.50"), ("0,5", "0.5"),
  ])
  func `reads the notation of Vietnamese reports`(printed: String, plain: String) {
    #expect(VietnameseNumber.value(of: printed)?.description == plain)
  }

  @Test(arguments: ["", "1,2,3", "1.37", "1.3792", "1..379", ",5", "5,", "1 379", "12a", "-", "٣"])
  func `refuses what is not one number`(printed: String) {
    #expect(VietnameseNumber.value(of: printed) == nil)
  }

  @Test func `keeps the printed precision`() throws {
    let value = try ExactDecimal(plain: "97.50")
    #expect(value.mantissa == 9750)
    #expect(value.scale == 2)
    #expect(value != (try ExactDecimal(plain: "97.5")))
    #expect(value.ratio == (try ExactDecimal(plain: "97.5")).ratio)
  }

  @Test(arguments: ["9223372036854775807", "-9223372036854775808", "0.000000000000000001"])
  func `holds the whole range of the mantissa`(plain: String) throws {
    #expect(try ExactDecimal(plain: plain).description == plain)
  }

  @Test(arguments: ["9223372036854775808", "99999999999999999999", "0.0000000000000000001"])
  func `says when a number does not fit`(plain: String) {
    #expect(throws: DecimalNotationFault.tooLarge) { try ExactDecimal(plain: plain) }
  }

  @Test(arguments: ["", "-", ".5", "5.", "1,5", "1e5", "+1", "1.2.3", " 1"])
  func `says when a text is no number`(plain: String) {
    #expect(throws: DecimalNotationFault.notANumber) { try ExactDecimal(plain: plain) }
  }

  @Test func `divides exactly and rounds halves away from zero`() throws {
    let onTime = ExactRatio(1_349_692)
    let all = ExactRatio(1_379_219)
    let rate = try ExactRatio(100).times(onTime).divided(by: all)
    #expect(try rate.rounded(to: 2).description == "97.86")
    #expect(try ExactRatio(5).divided(by: ExactRatio(2)).rounded(to: 0).description == "3")
    #expect(try ExactRatio(-5).divided(by: ExactRatio(2)).rounded(to: 0).description == "-3")
    #expect(try ExactRatio(1).divided(by: ExactRatio(3)).rounded(to: 2).description == "0.33")
  }

  @Test func `reports a zero divisor and an overflow instead of trapping`() throws {
    #expect(throws: ArithmeticFault.divisionByZero) {
      try ExactRatio(1).divided(by: .zero)
    }
    #expect(throws: ArithmeticFault.overflow) {
      var power = ExactRatio(Int.max)
      for _ in 0..<4 { power = try power.times(power) }
    }
  }

  @Test func `orders fractions whose cross products exceed every integer`() throws {
    var huge = ExactRatio(Int.max)
    huge = try huge.times(ExactRatio(Int.max))
    let smaller = try huge.minus(ExactRatio(1))
    #expect(smaller < huge)
    #expect(try huge.negated() < smaller)
  }

  @Test func `converts magnitudes of money exactly and nothing else`() throws {
    let million = MeasureUnit("triệu đồng")
    let billion = MeasureUnit("tỷ đồng")
    let spent = ExactRatio(3_324_233)
    #expect(try million.convert(spent, to: billion)?.rounded(to: 3).description == "3324.233")
    #expect(try billion.convert(ExactRatio(2), to: million) == ExactRatio(2000))
    #expect(
      try MeasureUnit("nghìn tỷ đồng").convert(ExactRatio(13), to: billion) == ExactRatio(13000))
    #expect(try MeasureUnit("hồ sơ").convert(spent, to: billion) == nil)
    #expect(try MeasureUnit("người").convert(spent, to: MeasureUnit("chỉ tiêu")) == nil)
  }
}
