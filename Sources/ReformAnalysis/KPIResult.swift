package import ReformModel

/// A KPI in one report: computed where the operands are printed, beside the printed value.
package struct KPIResult: Hashable, Sendable {
  package let kpi: KPI
  package let report: Report
  /// Nil without a formula.
  package let computed: Evaluation?
  /// The figure that prints the KPI's own value, where there is one.
  package let printed: Figure?
  /// Both sides of a rate, in their indicators' units.
  package let rate: Rate?
  /// The printed value in the KPI's unit.
  package let printedValue: ExactRatio?

  /// What KPIs show and targets are held against: the computed value, else the printed one.
  package var value: ExactRatio? { computed?.value ?? printedValue }

  /// Whether the value is only the report's word and cannot be recomputed.
  package var isReportedOnly: Bool { computed?.value == nil && printedValue != nil }

  /// Decimals to show: the KPI's own, but never more than a printed value that stands alone has.
  package var decimals: Int {
    guard isReportedOnly, let printed, printed.unit == kpi.unit else { return kpi.decimals }
    return printed.value.scale
  }

  /// Computed minus printed when the printed form is not the computed value rounded to its digits.
  package let difference: ExactRatio?

  /// What the formula refers to; nil without one.
  private let lookup: Operands?

  /// The figures of the formula in reading order, each once.
  package var operands: [Figure] { lookup?.figures ?? [] }

  /// The number each part of the formula stands for, in its indicator's unit.
  package var terms: [FormulaTerm] { lookup?.terms ?? [] }

  /// The latest day its figures name; nil when they simply cover their report's period.
  package var latestDay: Day? {
    guard let day = lookup?.latestDay else { return printed?.dateTo }
    return max(day, printed?.dateTo ?? day)
  }

  /// The figure to cite: the printed result, else the first operand.
  package var evidence: Figure? { printed ?? lookup?.firstFigure }

  /// A quotient's two sides.
  package struct Rate: Hashable, Sendable {
    package let numerator: ExactRatio
    package let denominator: ExactRatio
  }
}

extension KPIResult {
  /// Evaluates `compiled` over the figures of one report.
  package init(
    _ compiled: CompiledKPI, in scope: FigureScope, unitOf: (Indicator.ID) -> MeasureUnit?
  ) {
    kpi = compiled.kpi
    report = scope.report
    let operands = compiled.formula.map { Operands(of: $0, in: scope, unitOf: unitOf) }
    lookup = operands
    computed = compiled.formula.flatMap { operands?.evaluate($0) }
    let printed = compiled.kpi.reported.flatMap(scope.figure)
    self.printed = printed
    printedValue = printed.flatMap { try? $0.value(in: compiled.kpi.unit) }
    difference = Self.difference(
      computed?.value, printed, printedValue, unit: compiled.kpi.unit)
    if let operands, computed?.value != nil, let sides = compiled.formula?.rateOperands,
      let numerator = operands.evaluate(sides.numerator).value,
      let denominator = operands.evaluate(sides.denominator).value
    {
      rate = Rate(numerator: numerator, denominator: denominator)
    } else {
      rate = nil
    }
  }

  /// Rounds in the printed unit: 180.601 tỷ agrees with a printed 180,6 nghìn tỷ.
  private static func difference(
    _ computed: ExactRatio?, _ printed: Figure?, _ printedValue: ExactRatio?, unit: MeasureUnit
  ) -> ExactRatio? {
    guard let computed, let printed, let printedValue,
      let inPrinted = try? unit.convert(computed, to: printed.unit),
      let rounded = try? inPrinted.rounded(to: printed.value.scale),
      rounded.ratio != printed.value.ratio
    else { return nil }
    return try? computed.minus(printedValue)
  }

  /// Evaluates over the first scope that has every figure (official, then newest), never over two
  /// mixed (DESIGN section 4, Reports). Nil when no report says anything about the KPI.
  package static func first(
    _ compiled: CompiledKPI, in scopes: [FigureScope], unitOf: (Indicator.ID) -> MeasureUnit?
  ) -> KPIResult? {
    var fallback: Int?
    for place in scopes.indices {
      if let formula = compiled.formula, scopes[place].printsAll(of: formula) {
        return KPIResult(compiled, in: scopes[place], unitOf: unitOf)
      }
      if fallback == nil, let reported = compiled.kpi.reported, scopes[place].prints(reported) {
        fallback = place
      }
    }
    return fallback.map { KPIResult(compiled, in: scopes[$0], unitOf: unitOf) }
  }
}
