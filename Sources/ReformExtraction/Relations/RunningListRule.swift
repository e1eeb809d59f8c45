import ReformModel

/// `rà soát 642 văn bản, kết luận 417 còn phù hợp, 168 phải sửa đổi, 57 phải bãi bỏ`: a sentence whose
/// first number is divided by all the others, without a word that says so.
struct RunningListRule {
  let numbers: [StatedNumber]

  func claims(in passage: Passage) -> [Claim] {
    var claims: [Claim] = []
    var rest = passage.mentions[...]
    while let first = rest.first {
      let end = passage.sentenceEnds[first.tokens.lowerBound]
      let sentence = rest.prefix { $0.tokens.lowerBound < end }
      rest = rest.dropFirst(sentence.count)
      if let claim = claim(Array(sentence), in: passage) { claims.append(claim) }
    }
    return claims
  }

  private func claim(_ sentence: [Mention], in passage: Passage) -> Claim? {
    let counted = sentence.filter { $0.depth == 0 && !$0.isPercent }
    guard let total = counted.first, counted.count >= 4, total.whole == nil,
      !numbers[total.number].unit.text.isEmpty, !numbers[total.number].isApproximate,
      // Behind a colon it is itself one of a list.
      !passage.has(
        .colon, from: passage.sentenceStart(of: total.tokens.lowerBound),
        to: total.tokens.lowerBound)
    else { return nil }
    let parts = Array(counted.dropFirst())
    var last = total.tokens.upperBound
    for part in parts {
      let isSeparate = passage.tokens[last..<part.tokens.lowerBound].contains {
        $0.kind == .comma || $0.kind == .semicolon || $0.word == "và"
      }
      guard isSeparate, part.whole == nil,
        numbers[part.number].names(sameAs: numbers[total.number]),
        !numbers[part.number].isApproximate, passage.changeVerb(before: part) == nil,
        !passage.isPlan(part)
      else { return nil }
      last = part.tokens.upperBound
    }
    guard numbers.areNear(parts.map(\.number), total.number, 0.15) else { return nil }
    return Claim(
      [Relation(.sum, .sum(of: parts.map(\.number)), .equal, .number(total.number))], .likely)
  }
}
