import ReformModel

/// Which of a claim's readings was meant.
struct ClaimResolution {
  let relation: Relation
  let verdict: Verdict

  /// Nil when no reading can be evaluated, or none holds and nothing explains why.
  init?(_ claim: Claim, _ reading: Reading) {
    var broken: [(Relation, Verdict)] = []
    var truncated: Relation?
    for relation in claim.readings {
      switch relation.verdict(over: reading) {
      case .consistent?:
        self.relation = relation
        verdict = .consistent
        return
      case .truncated?: truncated = truncated ?? relation
      case let verdict?: broken.append((relation, verdict))
      case nil: continue
      }
    }
    if let truncated {
      relation = truncated
      verdict = .truncated
      return
    }
    let explained = broken.first {
      Self.isExplained($0.0, by: claim.certainty, reading)
    }
    switch claim.certainty {
    case .certain:
      guard let found = explained ?? broken.first else { return nil }
      (relation, verdict) = found
    case .likely, .possible:
      guard let found = explained else { return nil }
      (relation, verdict) = found
    }
  }

  /// Whether one slip of the hand makes the relation hold, and is no coincidence: of numbers with few
  /// digits every other one is a slip away.
  private static func isExplained(
    _ relation: Relation, by certainty: Claim.Certainty, _ reading: Reading
  ) -> Bool {
    if let result = relation.result, let expected = relation.expected(over: reading) {
      let printed = reading[result].value
      if SlipOfTheHand.explains(printed, meant: expected),
        expected.significantDigits >= 3 || SlipOfTheHand.isSwap(printed, expected)
      {
        return true
      }
    }
    guard certainty != .possible else { return false }
    return relation.numbers.contains { number in
      let printed = reading[number].value
      guard number != relation.result else { return false }
      return SlipOfTheHand.neighbours(of: printed).contains { value in
        (printed.significantDigits >= 3 || SlipOfTheHand.isSwap(printed, value))
          && relation.verdict(over: reading.changing(number, to: value)) == .consistent
      }
    }
  }
}

extension ExactDecimal {
  /// The digits printed, leading zeros left out.
  var significantDigits: Int { String(mantissa.magnitude).utf8.count }
}
