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
    Operands(of: self, in: scope, unitOf: unitOf).evaluate(self)
  }
}

/// A reference of a formula, or its sum over former localities, and the number it stands for.
package struct FormulaTerm: Hashable, Sendable {
  package let part: Expression
  package let value: ExactRatio
}

/// The figures a formula refers to, looked up once.
struct Operands {
  private enum Source {
    case figure(Figure, value: Result<ExactRatio, ArithmeticFault>)
    case predecessors(Result<ExactRatio, ArithmeticFault>)
    case missing
  }

  /// The parts that were looked up, each once, and beside them what was found: apart, because a part is
  /// looked for again and again, and what was found is large.
  private var parts: [Expression] = []
  private var sources: [Source] = []

  init(
    of expression: Expression, in scope: FigureScope, unitOf: (Indicator.ID) -> MeasureUnit?
  ) {
    collect(expression, in: scope, unitOf: unitOf)
  }

  /// The figures found, in reading order, each once.
  var figures: [Figure] {
    sources.compactMap { if case .figure(let figure, _) = $0 { figure } else { nil } }
  }

  /// What was found, as numbers.
  var terms: [FormulaTerm] {
    zip(parts, sources).compactMap { part, source in
      switch source {
      case .figure(_, let value), .predecessors(let value):
        (try? value.get()).map { FormulaTerm(part: part, value: $0) }
      case .missing: nil
      }
    }
  }

  func evaluate(_ expression: Expression) -> Evaluation {
    let missing = missing
    guard missing.isEmpty else { return .missing(missing) }
    do throws(ArithmeticFault) {
      return .value(try compute(expression))
    } catch {
      return .fault(error)
    }
  }

  /// References without a figure, each once.
  private var missing: [FigureReference] {
    zip(parts, sources).compactMap { part, source in
      guard case .missing = source else { return nil }
      return part.references.first
    }
  }

  private mutating func collect(
    _ expression: Expression, in scope: FigureScope, unitOf: (Indicator.ID) -> MeasureUnit?
  ) {
    switch expression {
    case .number:
      break
    case .reference(let reference):
      guard !parts.contains(expression) else { return }
      let source: Source
      if let figure = scope.figure(reference) {
        let unit = unitOf(reference.key.indicator)
        source = .figure(
          figure,
          value: Result { () throws(ArithmeticFault) in
            try figure.value(in: unit)
          })
      } else {
        source = .missing
      }
      parts.append(expression)
      sources.append(source)
    case .predecessors(let reference):
      guard !parts.contains(expression) else { return }
      parts.append(expression)
      sources.append(Self.sum(reference, in: scope, unitOf))
    case .sum(let left, let right), .difference(let left, let right),
      .product(let left, let right), .quotient(let left, let right):
      collect(left, in: scope, unitOf: unitOf)
      collect(right, in: scope, unitOf: unitOf)
    }
  }

  /// A sum over the former localities needs all of them.
  private static func sum(
    _ reference: FigureReference, in scope: FigureScope,
    _ unitOf: (Indicator.ID) -> MeasureUnit?
  ) -> Source {
    let parts = scope.formerFigures(reference)
    guard !parts.isEmpty, !parts.contains(nil) else { return .missing }
    let unit = unitOf(reference.key.indicator)
    return .predecessors(
      Result { () throws(ArithmeticFault) in
        var total = ExactRatio.zero
        for part in parts { total = try total.plus(part?.value(in: unit) ?? .zero) }
        return total
      })
  }

  private func compute(_ expression: Expression) throws(ArithmeticFault) -> ExactRatio {
    try expression.computed { (part) throws(ArithmeticFault) in
      switch parts.firstIndex(of: part).map({ sources[$0] }) {
      case .figure(_, let value), .predecessors(let value): try value.get()
      case .missing, nil: .zero
      }
    }
  }
}
