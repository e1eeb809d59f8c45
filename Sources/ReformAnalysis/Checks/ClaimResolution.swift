import ReformModel

/// Which of a claim's readings was meant.
struct ClaimResolution {
  let relation: Relation
  let verdict: Verdict

  /// Every claim that can be decided, in their order.
  static func all(of claims: [Claim], _ reading: Reading) -> [ClaimResolution] {
    let first = claims.map { ClaimResolution($0, reading) }
    var supports: [Int: [Arithmetic: Int]] = [:]
    for (claim, resolution) in zip(claims, first) {
      guard let list = claim.list, let resolution, resolution.verdict >= .truncated,
        let whole = resolution.relation.whole
      else { continue }
      supports[list, default: [:]][whole, default: 0] += 1
    }
    // A sum tells what its parts are shares of.
    var totals: [Int: Arithmetic] = [:]
    for resolution in first.compactMap(\.self) where resolution.relation.rule == .sum {
      for part in resolution.relation.left.numbers { totals[part] = resolution.relation.right }
    }
    return zip(claims, first).compactMap { claim, resolution in
      let wholes = claim.list.flatMap { supports[$0] } ?? [:]
      return ClaimResolution(claim, resolution, sharing: wholes, reading)
        ?? resolution ?? ClaimResolution(claim, of: totals, reading)
    }
  }

  /// A share beside at least two shares of one whole is of it too, unless it holds for one as near.
  private init?(
    _ claim: Claim, _ resolution: ClaimResolution?, sharing wholes: [Arithmetic: Int],
    _ reading: Reading
  ) {
    let place = claim.candidates.firstIndex {
      ($0.relation.whole.flatMap { wholes[$0] } ?? 0) >= 2 && $0.relation.isProper(in: reading)
    }
    let resolved = claim.candidates.firstIndex { $0.relation == resolution?.relation }
    guard let place, resolved.map({ place < $0 }) ?? true,
      let verdict = claim.candidates[place].relation.verdict(over: reading)
    else { return nil }
    relation = claim.candidates[place].relation
    self.verdict = verdict
  }

  /// A share of the total that its part was added up to.
  private init?(_ claim: Claim, of totals: [Int: Arithmetic], _ reading: Reading) {
    guard claim.list != nil else { return nil }
    let told = claim.candidates.first { candidate in
      guard let whole = candidate.relation.whole, let part = candidate.relation.left.numbers.first
      else { return false }
      return totals[part] == whole
    }
    guard let relation = told?.relation, let verdict = relation.verdict(over: reading) else {
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
    // All the parts of a list, where one slip would make them the total, rather than some of them.
    let whole = broken.first.flatMap {
      $0.candidate.certainty == .certain && $0.candidate.relation.rule == .sum
        && $0.candidate.relation.hasSlip(over: reading) { _, _ in true } ? $0 : nil
    }
    guard
      let found = whole ?? broken.first(where: { Self.isExplained($0.candidate, reading) })
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
        relation.rule != .ratio || relation.isProper(in: reading),
        max(printed.significantDigits, expected.significantDigits) >= fewest
          || SlipOfTheHand.isSwap(printed, expected) && printed.significantDigits >= 3
          || SlipOfTheHand.isSwap(printed, expected) && candidate.certainty != .possible
      {
        return true
      }
    }
    // Of five digits hardly any other number is a slip away.
    if candidate.certainty == .possible {
      guard relation.rule == .sum || relation.rule == .difference || relation.rule == .balance
      else {
        return false
      }
      return relation.hasSlip(over: reading) {
        $0.significantDigits >= 5 && $1.significantDigits >= 5
      }
    }
    // Of a percentage in whole numbers too many pairs of numbers are a slip away.
    if relation.rule == .ratio, let result = relation.result,
      reading[result].value.significantDigits < 3
    {
      return false
    }
    return relation.hasSlip(over: reading) { printed, meant in
      max(printed.significantDigits, meant.significantDigits) >= 3
        || SlipOfTheHand.isSwap(printed, meant)
    }
  }
}

extension Relation {
  /// Whether one slip of the hand in a number other than the result makes it hold, one that `tells`
  /// something: given what is printed and what was meant.
  fileprivate func hasSlip(
    over reading: Reading, _ tells: (ExactDecimal, ExactDecimal) -> Bool
  ) -> Bool {
    numbers.contains { number in
      number != result
        && slips(of: number, over: reading).contains { tells(reading[number].value, $0) }
    }
  }

  /// Whether the part is not larger than its whole.
  fileprivate func isProper(in reading: Reading) -> Bool {
    guard let value = try? left.value(over: reading, in: unit(among: reading)) else { return false }
    return value <= ExactRatio(100)
  }

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
