package import ReformModel

/// The figures a KPI is computed from in each of many reports, and its value there; agrees with
/// `KPIResult.first`, without what only a detail shows.
///
/// A class: it never changes and is asked for every report.
package final class KPIQuestion: Sendable {
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
      switch computed(stated) {
      case .value(let value): return Value(value: value, decimals: compiled.kpi.decimals)
      // A formula that cannot be computed is shown as such in its own report, not replaced by
      // another's.
      case .fault: return printed(stated)
      case .missing, nil: if fallback == nil { fallback = printed(stated) }
      }
    }
    return fallback
  }

  private func computed(_ stated: [StatedValue?]) -> Evaluation? {
    guard let formula = compiled.formula else { return nil }
    var isMissing = false
    do throws(ArithmeticFault) {
      let value = try formula.computed { (part) throws(ArithmeticFault) in
        guard case .reference(let reference) = part,
          let place = keys.firstIndex(of: reference.key), let value = stated[place]
        else {
          isMissing = true
          return .zero
        }
        return try value.value(in: units[place])
      }
      return isMissing ? .missing([]) : .value(value)
    } catch {
      // A zero may only stand for a figure that is missing.
      let isWhole = formula.references.allSatisfy { reference in
        keys.firstIndex(of: reference.key).flatMap { stated[$0] } != nil
      }
      return isWhole ? .fault(error) : .missing([])
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
