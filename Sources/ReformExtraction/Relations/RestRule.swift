import ReformModel

/// `96 văn bản; có 27 quyết định, 22 kế hoạch, còn lại 47 văn bản`: what is told between a total and the rest of
/// it makes the total with the rest, whatever its parts are called.
struct RestRule {
  let numbers: [StatedNumber]

  func claims(in passage: Passage) -> [Claim] {
    // What was carried over belongs to the balance.
    guard !passage.cues.contains(.opening) else { return [] }
    let counted = passage.mentions.filter {
      !$0.isPercent && $0.depth == 0 && $0.whole == nil && numbers[$0.number].isExact
        && !numbers[$0.number].isApproximate
    }
    return others(in: passage)
      + counted.indices.compactMap { place in
        let rest = counted[place]
        guard isRest(rest, in: passage) else { return nil }
        let sentence = counted[..<place].filter {
          passage.sentenceEnds[$0.tokens.lowerBound] == passage.sentenceEnds[rest.tokens.lowerBound]
        }
        guard
          let first = sentence.lastIndex(where: {
            numbers[$0.number].names(sameAs: numbers[rest.number])
              && !numbers[$0.number].unit.text.isEmpty
              && numbers[$0.number].approximateValue > numbers[rest.number].approximateValue
          })
        else { return nil }
        let parts = sentence[(first + 1)...].map(\.number) + [rest.number]
        let total = sentence[first].number
        guard parts.count >= 2, parts.count <= 8,
          sentence[(first + 1)...].allSatisfy({
            passage.changeVerb(before: $0) == nil
              && numbers[$0.number].isComparable(with: numbers[total])
          }),
          numbers.areNear(parts, total, 0.08)
        else { return nil }
        return Claim([Relation(.sum, .sum(of: parts), .equal, .number(total))], .certain)
      }
  }

  /// `25.347 hồ sơ trên tổng 28.640 hồ sơ, tức 88,5%; các lĩnh vực khác 3.293 hồ sơ`.
  private func others(in passage: Passage) -> [Claim] {
    zip(
      passage.mentions.filter { !$0.isPercent },
      passage.mentions.filter { !$0.isPercent }.dropFirst()
    )
    .compactMap { done, rest in
      guard let whole = done.whole, rest.whole == nil, done.depth == rest.depth,
        passage.words(before: rest, atMost: 5).contains("khác"),
        numbers[rest.number].countsSame(as: numbers[whole]),
        passage.sentenceEnds[done.tokens.lowerBound] == passage.sentenceEnds[rest.tokens.lowerBound]
      else { return nil }
      return Claim(
        [
          Relation(
            .difference, .difference(.number(whole), .number(done.number)), .equal,
            .number(rest.number))
        ], .likely)
    }
  }

  private func isRest(_ mention: Mention, in passage: Passage) -> Bool {
    let before = passage.words(before: mention, atMost: 4)
    return zip(before, before.dropFirst()).contains { $0 == "còn" && $1 == "lại" }
  }
}
