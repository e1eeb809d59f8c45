import ReformModel

/// Which of a claim's readings was meant.
struct ClaimResolution {
  let relation: Relation
  let verdict: Verdict

  /// Every claim that can be decided, in their order.
  static func all(of claims: [Claim], _ reading: Reading) -> [ClaimResolution] {
    let first = claims.map { ClaimResolution($0, reading) }
    var wholes: [Int: Set<Arithmetic>] = [:]
    for (claim, resolution) in zip(claims, first) {
      guard let list = claim.list, let resolution, resolution.verdict >= .truncated,
        let whole = resolution.relation.whole
      else { continue }
      wholes[list, default: []].insert(whole)
    }
    return zip(claims, first).compactMap { claim, resolution in
      resolution
        ?? claim.list.flatMap { wholes[$0] }.flatMap { ClaimResolution(claim, sharing: $0, reading) }
    }
  }

  /// A share beside shares that hold: of the same whole.
  private init?(_ claim: Claim, sharing wholes: Set<Arithmetic>, _ reading: Reading) {
    let found = claim.candidates.first { $0.relation.whole.map(wholes.contains) ?? false }
    guard let relation = found?.relation, let verdict = relation.verdict(over: reading) else {
      return nil
    }
    self.relation = relation
    self.verdict = verdict
  }

  /// Nil when no reading can be evaluated, or none holds and nothing explains why.
  init?(_ claim: Claim, _ reading: Reading) {
    var broken: [(candidate: Claim.Candidate, verdict: Verdict)] = []
    var truncated: Relation?
    for candidate in claim.candidates {
      switch candidate.relation.verdict(over: reading) {
      case .consistent?:
        relation = candidate.relation
        verdict = .consistent
        return
      case .truncated?: truncated = truncated ?? candidate.relation
      case let verdict?: broken.append((candidate, verdict))
      case nil: continue
      }
    }
    if let truncated {
      relation = truncated
      verdict = .truncated
      return
    }
    guard let found = broken.first(where: { Self.isExplained($0.candidate, reading) })
      ?? broken.first(where: { $0.candidate.certainty == .certain })
    else { return nil }
    relation = found.candidate.relation
    verdict = found.verdict
  }

  /// Whether one slip of the hand makes the relation hold, and is no coincidence: of numbers with few
  /// digits every other one is a slip away.
  private static func isExplained(_ candidate: Claim.Candidate, _ reading: Reading) -> Bool {
    let relation = candidate.relation
    let fewest = candidate.certainty == .possible ? 4 : 3
    if let result = relation.result, let expected = relation.expected(over: reading) {
      let printed = reading[result].value
      if SlipOfTheHand.explains(printed, meant: expected),
        max(printed.significantDigits, expected.significantDigits) >= fewest
          || SlipOfTheHand.isSwap(printed, expected) && printed.significantDigits >= 3
          || SlipOfTheHand.isSwap(printed, expected) && candidate.certainty != .possible
      {
        return true
      }
    }
    guard candidate.certainty != .possible else { return false }
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

extension Relation {
  /// What a percentage is a share of.
  fileprivate var whole: Arithmetic? {
    guard rule == .ratio, case .quotient(_, let whole) = left else { return nil }
    return whole
  }
}

extension ExactDecimal {
  /// The digits printed, leading zeros left out.
  var significantDigits: Int { String(mantissa.magnitude).utf8.count }
}
