import ReformModel

/// A fraction for arithmetic written out in tests: it shares nothing with formulas and `ExactRatio`,
/// so that the two can check each other.
///
/// Whole numbers are literals of Swift; decimals are typed as the report prints them:
/// `100 * 31_713 / "35.893,2"`.
struct Fraction: Sendable {
  let numerator: Int128
  let denominator: Int128

  private init(_ numerator: Int128, over denominator: Int128) {
    self.numerator = numerator
    self.denominator = denominator
  }

  static func + (left: Fraction, right: Fraction) -> Fraction {
    Fraction(
      left.numerator * right.denominator + right.numerator * left.denominator,
      over: left.denominator * right.denominator)
  }

  static func - (left: Fraction, right: Fraction) -> Fraction {
    left + Fraction(-right.numerator, over: right.denominator)
  }

  static func * (left: Fraction, right: Fraction) -> Fraction {
    Fraction(
      left.numerator * right.numerator, over: left.denominator * right.denominator)
  }

  static func / (left: Fraction, right: Fraction) -> Fraction {
    left * Fraction(right.denominator, over: right.numerator)
  }

  /// Exactly, by cross-multiplication; the numbers of a report stay far below the limits.
  static func == (left: Fraction, right: ExactRatio) -> Bool {
    left.numerator * right.denominator == right.numerator * left.denominator
  }
}

extension Fraction: ExpressibleByIntegerLiteral {
  init(integerLiteral value: Int) {
    self.init(Int128(value), over: 1)
  }
}

extension Fraction: ExpressibleByStringLiteral {
  /// Dots group thousands, one comma starts the decimals.
  init(stringLiteral text: String) {
    var (numerator, denominator): (Int128, Int128) = (0, 1)
    var inDecimals = false
    for character in text where character != "." {
      guard let digit = character.wholeNumberValue else {
        inDecimals = true
        continue
      }
      numerator = numerator * 10 + Int128(digit)
      if inDecimals { denominator *= 10 }
    }
    self.init(numerator, over: denominator)
  }
}

extension Fraction: CustomStringConvertible {
  var description: String { "\(numerator)/\(denominator)" }
}
