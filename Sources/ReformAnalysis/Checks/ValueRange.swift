package import ReformModel

/// The values a printed number can stand for, ends included.
package struct ValueRange: Hashable, Sendable {
  package let lower: ExactRatio
  package let upper: ExactRatio

  package init(_ lower: ExactRatio, _ upper: ExactRatio) {
    self.lower = min(lower, upper)
    self.upper = max(lower, upper)
  }

  package init(_ point: ExactRatio) { self.init(point, point) }

  package func meets(_ other: ValueRange) -> Bool {
    lower <= other.upper && other.lower <= upper
  }

  func widened(by margin: ExactRatio) throws(ArithmeticFault) -> ValueRange {
    ValueRange(try lower.minus(margin), try upper.plus(margin))
  }

  func plus(_ other: ValueRange) throws(ArithmeticFault) -> ValueRange {
    ValueRange(try lower.plus(other.lower), try upper.plus(other.upper))
  }

  func minus(_ other: ValueRange) throws(ArithmeticFault) -> ValueRange {
    ValueRange(try lower.minus(other.upper), try upper.minus(other.lower))
  }

  func times(_ other: ValueRange) throws(ArithmeticFault) -> ValueRange {
    let first = ValueRange(try lower.times(other.lower), try upper.times(other.upper))
    let second = ValueRange(try lower.times(other.upper), try upper.times(other.lower))
    return ValueRange(min(first.lower, second.lower), max(first.upper, second.upper))
  }

  /// - Throws: `divisionByZero` also where the divisor can stand for zero.
  func divided(by other: ValueRange) throws(ArithmeticFault) -> ValueRange {
    guard other.lower > .zero || other.upper < .zero else { throw .divisionByZero }
    let one = ExactRatio(1)
    return try times(
      ValueRange(try one.divided(by: other.upper), try one.divided(by: other.lower)))
  }
}
