import ReformModel

extension Relation {
  /// Whether only sums and differences of numbers are compared.
  var isLinear: Bool { comparison == .equal && left.isLinear && right.isLinear }

  /// What `number` would have to be for a sum or difference to hold: it is off by what the sides differ.
  /// Nil for other relations, and where no number of its digits makes it hold.
  func solution(for number: Int, over reading: Reading) -> ExactDecimal? {
    guard isLinear else { return nil }
    let unit = unit(among: reading)
    let own = reading[number]
    guard let left = try? left.value(over: reading, in: unit),
      let right = try? right.value(over: reading, in: unit),
      let gap = result == number ? try? left.minus(right) : try? right.minus(left),
      let inOwn = try? unit.convert(gap, to: own.unit) ?? gap,
      let change = self.left.isSubtracted(number) ? try? inOwn.negated() : inOwn,
      let value = try? own.value.ratio.plus(change),
      let rounded = try? value.rounded(to: own.value.scale), rounded.mantissa >= 0,
      (try? holds(over: reading.changing(number, to: rounded), .rounded)) == true
    else { return nil }
    return rounded
  }

  /// The values of `number` one slip of the hand away under which the relation holds.
  func slips(of number: Int, over reading: Reading) -> [ExactDecimal] {
    let printed = reading[number].value
    if isLinear {
      return solution(for: number, over: reading)
        .flatMap { SlipOfTheHand.explains(printed, meant: $0) ? [$0] : nil } ?? []
    }
    if let range = rangeOfShare(number, over: reading) {
      return SlipOfTheHand.neighbours(of: printed).filter { range.meets(ValueRange($0.ratio)) }
    }
    return SlipOfTheHand.neighbours(of: printed).filter {
      (try? holds(over: reading.changing(number, to: $0), .rounded)) == true
    }
  }

  /// What the part or the whole of `a of b is p %` can be, given the other two; nil for other shapes.
  private func rangeOfShare(_ number: Int, over reading: Reading) -> ValueRange? {
    guard case .quotient(.product(.constant, .number(let part)), .number(let whole)) = left,
      let result, result != number, part != whole,
      reading[part].unit.magnitude == reading[whole].unit.magnitude,
      let percent = try? reading[result].range(.rounded)
    else { return nil }
    let hundred = ValueRange(ExactRatio(100))
    if number == part {
      return try? reading[whole].range(.rounded).times(percent).divided(by: hundred)
    }
    return try? reading[part].range(.rounded).times(hundred).divided(by: percent)
  }
}

extension Arithmetic {
  fileprivate var isLinear: Bool {
    switch self {
    case .number, .constant: true
    case .sum(let parts): parts.allSatisfy(\.isLinear)
    case .difference(let left, let right): left.isLinear && right.isLinear
    case .product, .quotient: false
    }
  }

  /// Whether `number` is taken away.
  fileprivate func isSubtracted(_ number: Int) -> Bool {
    switch self {
    case .number, .constant, .product, .quotient: false
    case .sum(let parts): parts.contains { $0.isSubtracted(number) }
    case .difference(let left, let right):
      left.isSubtracted(number) || right.numbers.contains(number) && !right.isSubtracted(number)
    }
  }
}
