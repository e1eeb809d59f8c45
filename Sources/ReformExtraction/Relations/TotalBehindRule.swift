import ReformModel

/// `phát 412 tin; loa xã 1.868 lượt; cộng chung 2.280 lượt`: the total stands behind its parts.
struct TotalBehindRule {
  let numbers: [StatedNumber]
  private static let reach = 8

  /// `earlier` are the mentions of the passages before in the same section.
  func claims(in passage: Passage, after earlier: [Mention]) -> [Claim] {
    passage.mentions.enumerated().compactMap { place, total in
      guard !total.isPercent, total.whole == nil, total.depth == 0, isTotal(total, in: passage)
      else { return nil }
      let before = (earlier + passage.mentions[..<place]).filter {
        !$0.isPercent && $0.depth == 0
          && numbers[$0.number].isComparable(with: numbers[total.number])
          && !numbers[$0.number].isApproximate && !isSource($0, in: passage)
      }.suffix(Self.reach)
      let readings = (2...max(2, before.count)).filter { $0 <= before.count }.map {
        Relation(.sum, .sum(of: before.suffix($0).map(\.number)), .equal, .number(total.number))
      }
      guard !readings.isEmpty else { return nil }
      let own = before.filter { passage.mentions.contains($0) }
      let sentence = passage.sentenceStart(of: total.tokens.lowerBound)
      let told = own.filter { $0.tokens.lowerBound >= sentence }
      // Parts of the same sentence that come near were meant.
      guard told.count >= 2, numbers.areNear(told.map(\.number), total.number, 0.1) else {
        return Claim(readings, .possible)
      }
      let all = Relation(.sum, .sum(of: told.map(\.number)), .equal, .number(total.number))
      return Claim(
        [Claim.Candidate(all, .certain)] + readings.map { Claim.Candidate($0, .possible) })
    }
  }

  /// `nhận từ 03 đơn vị cũ 213`: where they came from is none of them.
  private func isSource(_ mention: Mention, in passage: Passage) -> Bool {
    let place = mention.tokens.lowerBound
    return place > 0 && passage.mentions.contains(mention) && passage.cues[place - 1] == .from
  }

  private func isTotal(_ total: Mention, in passage: Passage) -> Bool {
    let place = total.tokens.lowerBound
    let start = max(passage.sentenceStart(of: place), place - 12)
    let clause = passage.mentions(from: start, to: place).last?.tokens.upperBound ?? start
    return passage.has(.total, from: clause, to: place)
  }
}
