package import ReformModel

/// A formula over figures: the one language of KPIs and checks (DESIGN section 4, Expressions).
package indirect enum Expression: Hashable, Sendable {
  case number(ExactDecimal)
  case reference(FigureReference)
  /// The sum of a figure over the former localities of the report's place.
  case predecessors(FigureReference)
  case sum(Expression, Expression)
  case difference(Expression, Expression)
  case product(Expression, Expression)
  case quotient(Expression, Expression)
}

extension Expression {
  /// Every reference in reading order, repeats included.
  package var references: [FigureReference] {
    var references: [FigureReference] = []
    gather(&references)
    return references
  }

  private func gather(_ references: inout [FigureReference]) {
    switch self {
    case .number: break
    case .reference(let reference), .predecessors(let reference): references.append(reference)
    case .sum(let left, let right), .difference(let left, let right),
      .product(let left, let right), .quotient(let left, let right):
      left.gather(&references)
      right.gather(&references)
    }
  }

  /// The two sides of a rate without its scaling numbers: `100 * a / b` gives a and b.
  ///
  /// Nil when the formula is not a quotient.
  package var rateOperands: (numerator: Expression, denominator: Expression)? {
    switch self {
    case .quotient(let numerator, let denominator):
      (numerator.withoutScaling, denominator)
    case .product(.number, let rate), .product(let rate, .number):
      rate.rateOperands
    default:
      nil
    }
  }

  private var withoutScaling: Expression {
    switch self {
    case .product(.number, let rest), .product(let rest, .number): rest.withoutScaling
    default: self
    }
  }

  /// The formula's number.
  ///
  /// - Parameter number: What a reference, or a sum over former localities, stands for.
  func computed(
    _ number: (Expression) throws(ArithmeticFault) -> ExactRatio
  ) throws(ArithmeticFault) -> ExactRatio {
    switch self {
    case .number(let number): number.ratio
    case .reference, .predecessors: try number(self)
    case .sum(let left, let right): try left.computed(number).plus(right.computed(number))
    case .difference(let left, let right): try left.computed(number).minus(right.computed(number))
    case .product(let left, let right): try left.computed(number).times(right.computed(number))
    case .quotient(let left, let right):
      try left.computed(number).divided(by: right.computed(number))
    }
  }
}
