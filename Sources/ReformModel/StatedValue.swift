/// What a figure states, without where: the number with its printed precision, and its unit.
package struct StatedValue: Hashable, Sendable {
  package let value: ExactDecimal
  package let unit: MeasureUnit

  package init(value: ExactDecimal, unit: MeasureUnit) {
    self.value = value
    self.unit = unit
  }

  /// The value in `unit`; as printed when the unit is unknown or, which the loader refuses, different.
  ///
  /// - Throws: `overflow`.
  package func value(in unit: MeasureUnit?) throws(ArithmeticFault) -> ExactRatio {
    guard let unit, unit != self.unit else { return value.ratio }
    return try self.unit.convert(value.ratio, to: unit) ?? value.ratio
  }
}

extension Figure {
  package var stated: StatedValue { StatedValue(value: value, unit: unit) }

  /// The value in `unit`; as printed when the unit is unknown or, which the loader refuses, different.
  ///
  /// - Throws: `overflow`.
  package func value(in unit: MeasureUnit?) throws(ArithmeticFault) -> ExactRatio {
    try stated.value(in: unit)
  }
}
