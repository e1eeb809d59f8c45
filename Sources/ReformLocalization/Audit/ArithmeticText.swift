import ReformAnalysis
package import ReformModel

/// Writes out what an audit computed: `152 + 28 = 180 ≠ 181`, in one notation: the reader's.
package struct ArithmeticText {
  private let wording: Wording
  private let reading: Reading

  package init(_ wording: Wording, _ numbers: [StatedNumber]) {
    self.wording = wording
    reading = Reading(numbers)
  }

  /// Both sides of a relation, with the result in between where something was computed.
  package func text(of relation: Relation, _ verdict: Verdict) -> String {
    let holds = verdict >= .truncated
    let unit = relation.unit(among: reading)
    let isShares = relation.rule == .percentTotal
    let right = side(relation.right, in: unit) + (isShares && relation.result == nil ? "%" : "")
    switch relation.rule {
    case .count:
      return "\(wording.audit.items(side(relation.left, in: unit))) \(sign(holds)) \(right)"
    default: break
    }
    if relation.comparison == .atMost {
      return "\(side(relation.left, in: unit)) \(holds ? wording.symbols.atMost : ">") \(right)"
    }
    let left = side(relation.left, in: unit)
    guard let value = try? relation.left.value(over: reading, in: unit), relation.left.isComputed
    else { return "\(left) \(sign(holds)) \(right)" }
    let isPercent =
      relation.result.map { reading[$0].unit.isPercent } ?? (isShares || relation.left.isPercentage)
    let decimals = decimals(of: value, for: relation, verdict, in: unit)
    let computed = wording.numbers.rounded(value, to: decimals) + (isPercent ? "%" : "")
    if verdict == .consistent, computed == right { return "\(left) = \(right)" }
    return "\(left) = \(computed) \(holds ? wording.symbols.about : sign(false)) \(right)"
  }

  /// A number as the report prints it, with the sign of a percentage.
  package func printed(_ place: Int) -> String {
    let number = reading[place]
    return number.printed + (number.unit.isPercent ? "%" : "")
  }

  /// A number in the reader's notation: that of the report where both are the same.
  private func shown(_ place: Int) -> String {
    guard wording.language != .vietnamese else { return printed(place) }
    let number = reading[place]
    return wording.numbers.decimal(number.value) + (number.unit.isPercent ? "%" : "")
  }

  private func sign(_ holds: Bool) -> String { holds ? "=" : wording.symbols.unequal }

  /// As many decimals as the result has, more where they would hide the difference.
  private func decimals(
    of value: ExactRatio, for relation: Relation, _ verdict: Verdict, in unit: MeasureUnit
  ) -> Int {
    guard let result = relation.result else {
      return relation.numbers.map { reading[$0].value.scale }.max() ?? 0
    }
    let goal = (try? reading[result].unit.convert(reading[result].value.ratio, to: unit)) ?? nil
    let usual = reading[result].value.scale
    guard verdict != .consistent else { return usual }
    return wording.numbers.decimals(
      telling: value, from: goal ?? reading[result].value.ratio, usual: usual)
  }

  private func side(_ arithmetic: Arithmetic, in unit: MeasureUnit) -> String {
    switch arithmetic {
    case .number(let place):
      let number = reading[place]
      let isMoney = number.unit.magnitude > 0 && number.unit != unit
      return shown(place)
        + (isMoney ? " \(UnitNames.name(of: number.unit, in: wording.language))" : "")
    case .constant(let constant): return wording.numbers.decimal(constant)
    case .sum(let parts): return parts.map { side($0, in: unit) }.joined(separator: " + ")
    case .difference(let left, let right):
      return "\(side(left, in: unit)) \(wording.symbols.minus) \(bracketed(right, in: unit))"
    case .quotient(.product(.constant(let hundred), let part), let whole)
    where hundred.mantissa == 100:
      return "\(bracketed(part, in: unit)) \(wording.symbols.divided) \(bracketed(whole, in: unit))"
    case .quotient(let left, let right):
      return "\(bracketed(left, in: unit)) \(wording.symbols.divided) \(bracketed(right, in: unit))"
    case .product(let left, let right):
      return "\(bracketed(left, in: unit)) \(wording.symbols.times) \(bracketed(right, in: unit))"
    }
  }

  private func bracketed(_ arithmetic: Arithmetic, in unit: MeasureUnit) -> String {
    switch arithmetic {
    case .sum(let parts) where parts.count > 1: "(\(side(arithmetic, in: unit)))"
    case .difference: "(\(side(arithmetic, in: unit)))"
    default: side(arithmetic, in: unit)
    }
  }
}

extension Arithmetic {
  /// Whether there is anything to compute.
  fileprivate var isComputed: Bool {
    switch self {
    case .number, .constant: false
    case .sum(let parts): parts.count > 1
    default: true
    }
  }

  fileprivate var isPercentage: Bool {
    if case .quotient(.product(.constant, _), _) = self { true } else { false }
  }
}
