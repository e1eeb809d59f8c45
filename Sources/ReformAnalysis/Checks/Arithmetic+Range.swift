package import ReformModel

extension Arithmetic {
  /// What the computation can come to, given what each number can stand for.
  ///
  /// Amounts are brought to the magnitude of `unit` first, so that triệu and tỷ add up.
  func range(
    over numbers: Reading, in unit: MeasureUnit, _ shortening: Shortening
  ) throws(ArithmeticFault) -> ValueRange {
    switch self {
    case .number(let place):
      let number = numbers[place]
      let range = try number.range(shortening)
      guard number.unit != unit, let lower = try number.unit.convert(range.lower, to: unit),
        let upper = try number.unit.convert(range.upper, to: unit)
      else { return range }
      return ValueRange(lower, upper)
    case .constant(let constant):
      return ValueRange(constant.ratio)
    case .sum(let parts):
      var total = ValueRange(.zero)
      for part in parts { total = try total.plus(part.range(over: numbers, in: unit, shortening)) }
      return total
    case .difference(let left, let right):
      return try left.range(over: numbers, in: unit, shortening)
        .minus(right.range(over: numbers, in: unit, shortening))
    case .product(let left, let right):
      return try left.range(over: numbers, in: unit, shortening)
        .times(right.range(over: numbers, in: unit, shortening))
    case .quotient(let left, let right):
      return try left.range(over: numbers, in: unit, shortening)
        .divided(by: right.range(over: numbers, in: unit, shortening))
    }
  }

  /// What the printed digits themselves come to.
  package func value(
    over numbers: Reading, in unit: MeasureUnit
  ) throws(ArithmeticFault) -> ExactRatio {
    switch self {
    case .number(let place):
      let number = numbers[place]
      return try number.unit.convert(number.value.ratio, to: unit) ?? number.value.ratio
    case .constant(let constant): return constant.ratio
    case .sum(let parts):
      var total = ExactRatio.zero
      for part in parts { total = try total.plus(part.value(over: numbers, in: unit)) }
      return total
    case .difference(let left, let right):
      return try left.value(over: numbers, in: unit).minus(right.value(over: numbers, in: unit))
    case .product(let left, let right):
      return try left.value(over: numbers, in: unit).times(right.value(over: numbers, in: unit))
    case .quotient(let left, let right):
      return try left.value(over: numbers, in: unit).divided(
        by: right.value(over: numbers, in: unit))
    }
  }
}
