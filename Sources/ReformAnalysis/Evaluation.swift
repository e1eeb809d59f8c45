package import ReformModel

/// What became of a formula.
package enum Evaluation: Hashable, Sendable {
  case value(ExactRatio)
  /// These figures are not printed, so there is no value (never a guess).
  case missing([FigureReference])
  case fault(ArithmeticFault)

  package var value: ExactRatio? {
    if case .value(let value) = self { value } else { nil }
  }
}

extension Expression {
  /// Computes exactly over the figures of `scope`, each converted to its indicator's unit.
  package func evaluate(
    in scope: FigureScope, unitOf: (Indicator.ID) -> MeasureUnit?
  ) -> Evaluation {
    let missing = missingReferences(in: scope)
    guard missing.isEmpty else { return .missing(missing) }
    do throws(ArithmeticFault) {
      return .value(try compute(in: scope, unitOf: unitOf))
    } catch {
      return .fault(error)
    }
  }

  /// References without a figure, each once.
  private func missingReferences(in scope: FigureScope) -> [FigureReference] {
    switch self {
    case .number: return []
    case .reference(let reference):
      return scope.figure(reference) == nil ? [reference] : []
    case .predecessors(let reference):
      // A sum over the former localities needs all of them.
      let complete =
        !scope.predecessors.isEmpty
        && scope.predecessors.allSatisfy { $0[reference.key] != nil }
      return complete ? [] : [reference]
    case .sum(let left, let right), .difference(let left, let right),
      .product(let left, let right), .quotient(let left, let right):
      let first = left.missingReferences(in: scope)
      return first + right.missingReferences(in: scope).filter { !first.contains($0) }
    }
  }

  private func compute(
    in scope: FigureScope, unitOf: (Indicator.ID) -> MeasureUnit?
  ) throws(ArithmeticFault) -> ExactRatio {
    switch self {
    case .number(let number):
      return number.ratio
    case .reference(let reference):
      return try scope.figure(reference)?.value(in: unitOf(reference.key.indicator)) ?? .zero
    case .predecessors(let reference):
      var total = ExactRatio.zero
      for figures in scope.predecessors {
        let part = try figures[reference.key]?.value(in: unitOf(reference.key.indicator))
        total = try total.plus(part ?? .zero)
      }
      return total
    case .sum(let left, let right):
      return try left.compute(in: scope, unitOf: unitOf)
        .plus(right.compute(in: scope, unitOf: unitOf))
    case .difference(let left, let right):
      return try left.compute(in: scope, unitOf: unitOf)
        .minus(right.compute(in: scope, unitOf: unitOf))
    case .product(let left, let right):
      return try left.compute(in: scope, unitOf: unitOf)
        .times(right.compute(in: scope, unitOf: unitOf))
    case .quotient(let left, let right):
      return try left.compute(in: scope, unitOf: unitOf)
        .divided(by: right.compute(in: scope, unitOf: unitOf))
    }
  }
}

extension Figure {
  /// The value in `unit`; as printed when the unit is unknown or, which the loader refuses, different.
  ///
  /// - Throws: `overflow`.
  package func value(in unit: MeasureUnit?) throws(ArithmeticFault) -> ExactRatio {
    guard let unit, unit != self.unit else { return value.ratio }
    return try self.unit.convert(value.ratio, to: unit) ?? value.ratio
  }
}
