import ReformModel

/// `từ 293 xuống 214, trong đó … (cũ) từ 163 xuống 113; … (cũ) từ 134 xuống 105`: what was and what
/// became add up over the parts.
struct SplitChangeRule {
  let numbers: [StatedNumber]

  func claims(in passage: Passage) -> [Claim] {
    let pairs = passage.tokens.indices.filter { passage.cues[$0] == .from }
      .compactMap { FromTo(at: $0, in: passage, numbers) }
    guard let whole = pairs.first, pairs.count >= 3,
      passage.has(.including, from: whole.end, to: pairs[1].start),
      pairs.allSatisfy({ numbers[$0.old].countsSame(as: numbers[whole.old]) })
    else { return [] }
    let parts = Array(pairs.dropFirst())
    let certainty = certainty(whole, parts, in: passage)
    return [
      Claim([Relation(.sum, .sum(of: parts.map(\.old)), .equal, .number(whole.old))], certainty),
      Claim([Relation(.sum, .sum(of: parts.map(\.new)), .equal, .number(whole.new))], certainty),
    ]
  }

  /// The two former provinces are all there was; other parts are when they come near.
  private func certainty(
    _ whole: FromTo, _ parts: [FromTo], in passage: Passage
  ) -> Claim.Certainty {
    let former = passage.tokens[whole.end...].count { $0.word == "cũ" }
    if parts.count == 2, former == 2 { return .certain }
    return numbers.areNear(parts.map(\.old), whole.old, 0.02) ? .certain : .likely
  }
}
