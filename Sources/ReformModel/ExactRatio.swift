/// An exact fraction in lowest terms with a positive denominator: the result of a formula.
///
/// Arithmetic throws `ArithmeticFault` where C would overflow or Swift would trap.
package struct ExactRatio: Hashable, Sendable {
  package let numerator: Int128
  package let denominator: Int128

  package init(_ decimal: ExactDecimal) {
    self.init(reducing: Int128(decimal.mantissa), over: PowerOfTen.value(decimal.scale))
  }

  package init(_ integer: Int) {
    numerator = Int128(integer)
    denominator = 1
  }

  /// `denominator` must be positive.
  init(reducing numerator: Int128, over denominator: Int128) {
    let divisor = Self.greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
    guard divisor > 1, let signed = Int128(exactly: divisor) else {
      self.numerator = numerator
      self.denominator = denominator
      return
    }
    self.numerator = numerator / signed
    self.denominator = denominator / signed
  }

  package static let zero = ExactRatio(0)

  package func plus(_ other: ExactRatio) throws(ArithmeticFault) -> ExactRatio {
    let left = try Self.product(numerator, other.denominator)
    let right = try Self.product(other.numerator, denominator)
    let (sum, overflow) = left.addingReportingOverflow(right)
    guard !overflow else { throw .overflow }
    return ExactRatio(reducing: sum, over: try Self.product(denominator, other.denominator))
  }

  package func minus(_ other: ExactRatio) throws(ArithmeticFault) -> ExactRatio {
    try plus(try other.negated())
  }

  package func times(_ other: ExactRatio) throws(ArithmeticFault) -> ExactRatio {
    // Reduced crosswise first, so that 100 × a ÷ b stays far from the limits.
    let first = ExactRatio(reducing: numerator, over: other.denominator)
    let second = ExactRatio(reducing: other.numerator, over: denominator)
    return ExactRatio(
      reducing: try Self.product(first.numerator, second.numerator),
      over: try Self.product(first.denominator, second.denominator))
  }

  package func divided(by other: ExactRatio) throws(ArithmeticFault) -> ExactRatio {
    guard other.numerator != 0 else { throw .divisionByZero }
    guard other.numerator != .min else { throw .overflow }
    let inverse =
      other.numerator > 0
      ? ExactRatio(reducing: other.denominator, over: other.numerator)
      : ExactRatio(reducing: -other.denominator, over: -other.numerator)
    return try times(inverse)
  }

  package func negated() throws(ArithmeticFault) -> ExactRatio {
    guard numerator != .min else { throw .overflow }
    return ExactRatio(reducing: -numerator, over: denominator)
  }

  /// The nearest decimal with `decimals` places, halves away from zero (DESIGN section 5, Shown).
  ///
  /// - Throws: `overflow` when the result does not fit an Int64 mantissa, or for more decimals than
  ///   an `ExactDecimal` can have.
  package func rounded(to decimals: Int) throws(ArithmeticFault) -> ExactDecimal {
    guard (0...ExactDecimal.largestScale).contains(decimals) else { throw .overflow }
    let scaled = try Self.product(numerator, PowerOfTen.value(decimals))
    var (quotient, remainder) = scaled.quotientAndRemainder(dividingBy: denominator)
    if remainder.magnitude >= denominator.magnitude - remainder.magnitude {
      quotient += scaled < 0 ? -1 : 1
    }
    guard let mantissa = Int64(exactly: quotient) else { throw .overflow }
    return ExactDecimal(mantissa: mantissa, scale: decimals)
  }

  private static func product(_ left: Int128, _ right: Int128) throws(ArithmeticFault) -> Int128 {
    if let small = smallProduct(left, right) { return small }
    let (result, overflow) = left.multipliedReportingOverflow(by: right)
    guard !overflow else { throw .overflow }
    return result
  }

  /// The product of two numbers that fit 64 bits, as nearly all do, cannot overflow; the general
  /// multiplication costs a hundred times that.
  fileprivate static func smallProduct(_ left: Int128, _ right: Int128) -> Int128? {
    guard let left = Int64(exactly: left), let right = Int64(exactly: right) else { return nil }
    let product = left.multipliedFullWidth(by: right)
    return Int128(product.high) << 64 | Int128(product.low)
  }

  private static func greatestCommonDivisor(_ left: UInt128, _ right: UInt128) -> UInt128 {
    if let left = UInt64(exactly: left), let right = UInt64(exactly: right) {
      return UInt128(euclid(left, right))
    }
    return euclid(left, right)
  }

  private static func euclid<Number: FixedWidthInteger & UnsignedInteger>(
    _ left: Number, _ right: Number
  ) -> Number {
    var (left, right) = (left, right)
    while right != 0 { (left, right) = (right, left % right) }
    return left
  }
}

extension ExactRatio: Comparable {
  /// Compares by cross-multiplying at full width: exact, and nothing can overflow.
  package static func < (left: ExactRatio, right: ExactRatio) -> Bool {
    if let first = smallProduct(left.numerator, right.denominator),
      let second = smallProduct(right.numerator, left.denominator)
    {
      return first < second
    }
    let first = left.numerator.multipliedFullWidth(by: right.denominator)
    let second = right.numerator.multipliedFullWidth(by: left.denominator)
    return first.high == second.high ? first.low < second.low : first.high < second.high
  }
}
