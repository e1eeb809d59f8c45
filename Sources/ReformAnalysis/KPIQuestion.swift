package import ReformModel

/// The figures a KPI is computed from in each of many reports, and its value there; agrees with
/// `KPIResult.first`, without what only a detail shows.
package struct KPIQuestion: Hashable, Sendable {
  package let keys: [FigureKey]
  private let compiled: CompiledKPI
  private let units: [MeasureUnit?]
  private let reported: Int?

  /// What one report says of the KPI.
  package struct Value: Hashable, Sendable {
    package let value: ExactRatio
    /// Decimals to show; see `KPIResult.decimals`.
    package let decimals: Int

    package init(value: ExactRatio, decimals: Int) {
      self.value = value
      self.decimals = decimals
    }
  }

  /// Nil when the KPI looks beyond its own report: to another period or to former localities.
  package init?(_ compiled: CompiledKPI, unitOf: (Indicator.ID) -> MeasureUnit?) {
    let references =
      (compiled.formula?.references ?? []) + [compiled.kpi.reported].compactMap(\.self)
    guard references.allSatisfy({ $0.period == nil }), compiled.formula?.usesPredecessors != true
    else { return nil }
    var keys: [FigureKey] = []
    for key in references.map(\.key) where !keys.contains(key) { keys.append(key) }
    self.keys = keys
    self.compiled = compiled
    units = keys.map { unitOf($0.indicator) }
    reported = compiled.kpi.reported.flatMap { keys.firstIndex(of: $0.key) }
  }

  /// The value in the first report that has all its figures, else the first that prints the result.
  ///
  /// - Parameter reports: What each report of one locality and period states of `keys`, preferred
  ///   first.
  package func value(in reports: [[StatedValue?]]) -> Value? {
    var fallback: Value?
    for stated in reports {
      if let formula = compiled.formula, hasOperands(of: formula, stated) {
        if let value = try? compute(formula, stated) {
          return Value(value: value, decimals: compiled.kpi.decimals)
        }
        // A formula that cannot be computed is shown as such in its own report, not replaced by
        // another's.
        return printed(stated)
      }
      if fallback == nil { fallback = printed(stated) }
    }
    return fallback
  }

  private func hasOperands(of formula: Expression, _ stated: [StatedValue?]) -> Bool {
    formula.references.allSatisfy { reference in
      keys.firstIndex(of: reference.key).flatMap { stated[$0] } != nil
    }
  }

  private func compute(
    _ formula: Expression, _ stated: [StatedValue?]
  ) throws(ArithmeticFault) -> ExactRatio {
    try formula.computed { (part) throws(ArithmeticFault) in
      guard case .reference(let reference) = part,
        let place = keys.firstIndex(of: reference.key), let value = stated[place]
      else { return .zero }
      return try value.value(in: units[place])
    }
  }

  private func printed(_ stated: [StatedValue?]) -> Value? {
    guard let reported, let printed = stated[reported],
      let value = try? printed.value(in: compiled.kpi.unit)
    else { return nil }
    let isOwnUnit = printed.unit == compiled.kpi.unit
    return Value(
      value: value, decimals: isOwnUnit ? printed.value.scale : compiled.kpi.decimals)
  }
}

extension Expression {
  /// Whether the formula sums over former localities.
  package var usesPredecessors: Bool {
    switch self {
    case .number, .reference: false
    case .predecessors: true
    case .sum(let left, let right), .difference(let left, let right),
      .product(let left, let right), .quotient(let left, let right):
      left.usesPredecessors || right.usesPredecessors
    }
  }
}
