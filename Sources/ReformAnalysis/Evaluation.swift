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
struct Operands: Hashable, Sendable {
  private enum Source: Hashable, Sendable {
    case figure(Figure, Number)
    case predecessors(Number)
    case missing
  }

  /// What a part stands for. Not a Result: the runtime would look up whether its fault is an error before
  /// it holds an array of those.
  private enum Number: Hashable, Sendable {
    case value(ExactRatio)
    case fault(ArithmeticFault)

    init(_ compute: () throws(ArithmeticFault) -> ExactRatio) {
      do throws(ArithmeticFault) {
        self = .value(try compute())
      } catch {
        self = .fault(error)
      }
    }

    func get() throws(ArithmeticFault) -> ExactRatio {
      switch self {
      case .value(let value): return value
      case .fault(let fault): throw fault
      }
    }
  }

  /// The parts that were looked up, each once, and beside them what was found: apart, because a part is
  /// looked for again and again, and what was found is large.
  private var parts: [Expression] = []
  private var sources: [Source] = []
  private var isComplete = true

  init(
    of expression: Expression, in scope: FigureScope, unitOf: (Indicator.ID) -> MeasureUnit?
  ) {
    collect(expression, in: scope, unitOf: unitOf)
  }

  /// The figures found, in reading order, each once.
  var figures: [Figure] {
    sources.compactMap { if case .figure(let figure, _) = $0 { figure } else { nil } }
  }

  /// The first of them.
  var firstFigure: Figure? {
    for source in sources { if case .figure(let figure, _) = source { return figure } }
    return nil
  }

  /// The latest day they name.
  var latestDay: Day? {
    var latest: Day?
    for source in sources {
      guard case .figure(let figure, _) = source, let day = figure.dateTo else { continue }
      latest = max(latest ?? day, day)
    }
    return latest
  }

  /// What was found, as numbers.
  var terms: [FormulaTerm] {
    zip(parts, sources).compactMap { part, source in
      switch source {
      case .figure(_, .value(let value)), .predecessors(.value(let value)):
        FormulaTerm(part: part, value: value)
      case .figure, .predecessors, .missing: nil
      }
    }
  }

  func evaluate(_ expression: Expression) -> Evaluation {
    guard isComplete else { return .missing(missing) }
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
          figure, Number { () throws(ArithmeticFault) in try figure.value(in: unit) })
      } else {
        source = .missing
        isComplete = false
      }
      parts.append(expression)
      sources.append(source)
    case .predecessors(let reference):
      guard !parts.contains(expression) else { return }
      parts.append(expression)
      let source = Self.sum(reference, in: scope, unitOf)
      if case .missing = source { isComplete = false }
      sources.append(source)
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
      Number { () throws(ArithmeticFault) in
        var total = ExactRatio.zero
        for part in parts { total = try total.plus(part?.value(in: unit) ?? .zero) }
        return total
      })
  }

  private func compute(_ expression: Expression) throws(ArithmeticFault) -> ExactRatio {
    try expression.computed { (part) throws(ArithmeticFault) in
      switch parts.firstIndex(of: part).map({ sources[$0] }) {
      case .figure(_, let number), .predecessors(let number): try number.get()
      case .missing, nil: .zero
      }
    }
  }
}
