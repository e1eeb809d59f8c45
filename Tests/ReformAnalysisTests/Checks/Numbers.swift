import ReformModel

/// A number as a report prints it, on a line of its own.
func number(
  _ printed: String, _ unit: String = "hồ sơ", _ qualifier: Figure.Qualifier = .exact
) -> StatedNumber {
  StatedNumber(
    printed: printed, value: VietnameseNumber.value(of: printed) ?? ExactDecimal(mantissa: 0),
    unit: MeasureUnit(unit), qualifier: qualifier, evidence: Evidence(section: "II.2", line: 1))
}

/// 100 × first ÷ second = third.
let ratio = Relation(.ratio, .percentage(.number(0), of: .number(1)), .equal, .number(2))
/// first + second = third.
let sum = Relation(.sum, .sum(of: [0, 1]), .equal, .number(2))
