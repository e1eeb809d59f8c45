import ReformModel

/// `rà soát 642 văn bản, kết luận 417 còn phù hợp, 168 phải sửa đổi, 57 phải bãi bỏ`: a sentence whose
/// first number is divided by all the others, without a word that says so.
struct RunningListRule {
  let numbers: [StatedNumber]

  func claims(in passage: Passage) -> [Claim] {
    var claims: [Claim] = []
    var before: [Mention] = []
    for sentence in passage.sentences {
      if let claim = claim(Array(sentence), in: passage)
        ?? claim(
          sentence.filter { !$0.isPercent || $0.depth == 0 }, after: before, in: passage)
      {
        claims.append(claim)
      }
      before = Array(sentence)
    }
    return claims
  }

  /// `Rà 74 văn bản … Giữ 29, thay thế 14, bỏ 31.`: a sentence that is a list of bare numbers divides a
  /// number of the sentence before.
  private func claim(
    _ parts: [Mention], after before: [Mention], in passage: Passage
  ) -> Claim? {
    guard parts.count >= 3, let first = parts.first,
      first.tokens.lowerBound - passage.sentenceStart(of: first.tokens.lowerBound) <= 12
    else { return nil }
    // Bare numbers, and those of all former places, are nothing but parts.
    let words = parts.map { passage.words(around: $0) }
    let isPlain =
      zip(parts, words).allSatisfy {
        numbers[$0.number].unit.text.isEmpty || $1.contains("cũ")
      }
      // Done, under way, not begun: there is nothing else.
      || words.contains { $0.contains("hoàn") || $0.contains("xong") }
        && words.contains { $0.contains("đang") } && words.contains { $0.contains("chưa") }
    var last = first.tokens.lowerBound
    for part in parts {
      guard part.depth == 0, !part.isPercent, part.whole == nil,
        numbers[part.number].isExact,
        numbers[part.number].unit.text.isEmpty
          || before.contains(where: { numbers[$0.number].unit == numbers[part.number].unit }),
        !numbers[part.number].isApproximate, passage.changeVerb(before: part) == nil,
        part == first || part.tokens.lowerBound - last <= 12,
        !passage.has(.total, from: last, to: part.tokens.lowerBound),
        !passage.has(.colon, from: last, to: part.tokens.lowerBound)
      else { return nil }
      last = part.tokens.upperBound
    }
    let totals = before.filter {
      !$0.isPercent && $0.depth == 0 && numbers[$0.number].isExact
        && numbers.areNear(parts.map(\.number), $0.number, 0.05)
    }
    guard !totals.isEmpty else { return nil }
    return Claim(
      totals.reversed().map {
        Relation(.sum, .sum(of: parts.map(\.number)), .equal, .number($0.number))
      }, isPlain ? .certain : .likely)
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
    // Four and more of one kind, the last joined by `và`, were meant to be all.
    let isClosed =
      parts.count >= 4 && numbers.areNear(parts.map(\.number), total.number, 0.1)
      && parts.allSatisfy { numbers[$0.number].unit == numbers[total.number].unit }
      && parts.suffix(2).first.map {
        passage.has(
          .word("và"), from: $0.tokens.upperBound, to: parts[parts.count - 1].tokens.lowerBound)
      } ?? false
    return Claim(
      [Relation(.sum, .sum(of: parts.map(\.number)), .equal, .number(total.number))],
      isClosed ? .certain : .likely)
  }
}
