import ReformModel

/// Two neighbours that are always all there is: full and partial online services, online and on paper,
/// both levels. Their sum was told before, though nothing says so.
struct ComplementRule {
  let numbers: [StatedNumber]
  private static let reach = 8

  init(numbers: [StatedNumber]) {
    self.numbers = numbers
  }

  /// `earlier` are the mentions of the passages before in the same section.
  func claims(in passage: Passage, after earlier: [Mention]) -> [Claim] {
    let counted = passage.mentions.filter { !$0.isPercent && $0.whole == nil }
    return zip(counted, counted.dropFirst()).compactMap { first, second in
      guard first.depth == second.depth, areNeighbours(first, second, in: passage),
        numbers[first.number].unit == numbers[second.number].unit
          || numbers[first.number].unit.text.isEmpty,
        !numbers[first.number].isApproximate, !numbers[second.number].isApproximate,
        passage.changeVerb(before: first) == nil, passage.changeVerb(before: second) == nil,
        areAll(first, second, in: passage), !haveSibling(first, second, in: passage)
      else { return nil }
      let own = totals(
        among: passage.mentions.filter { $0.tokens.upperBound <= first.tokens.lowerBound }, first,
        second)
      let others = totals(among: earlier, first, second)
      let sum = Arithmetic.sum(of: [first.number, second.number])
      let candidates =
        own.map {
          Claim.Candidate(Relation(.sum, sum, .equal, .number($0)), .likely)
        }
        + others.map { Claim.Candidate(Relation(.sum, sum, .equal, .number($0)), .possible) }
      return candidates.isEmpty ? nil : Claim(candidates)
    }
  }

  /// Whether nothing but words, a percentage and a separator stands between them.
  private func areNeighbours(_ first: Mention, _ second: Mention, in passage: Passage) -> Bool {
    let gap = first.tokens.upperBound..<second.tokens.lowerBound
    return gap.count <= 24
      && passage.sentenceEnds[first.tokens.lowerBound]
        == passage.sentenceEnds[second.tokens.lowerBound]
      && !passage.has(.colon, from: gap.lowerBound, to: gap.upperBound)
  }

  /// `Trung ương 158, cấp tỉnh 171, cấp xã 47`: a third of their kind beside them.
  private func haveSibling(_ first: Mention, _ second: Mention, in passage: Passage) -> Bool {
    let counted = passage.mentions.filter { !$0.isPercent && $0.depth == first.depth }
    guard let place = counted.firstIndex(of: first), let end = counted.firstIndex(of: second) else {
      return false
    }
    let before = place > 0 ? counted[place - 1] : nil
    let behind = end + 1 < counted.count ? counted[end + 1] : nil
    return before.map { isSibling($0, first, in: passage) } ?? false
      || behind.map { isSibling(second, $0, in: passage) } ?? false
  }

  /// Whether two numbers are items of one list: a comma and few words part them, and neither has the words
  /// of a total.
  private func isSibling(_ left: Mention, _ right: Mention, in passage: Passage) -> Bool {
    let gap = left.tokens.upperBound..<right.tokens.lowerBound
    guard !gap.isEmpty, gap.count <= 9,
      numbers[left.number].unit == numbers[right.number].unit,
      !passage.has(.semicolon, from: gap.lowerBound, to: gap.upperBound),
      !passage.has(.colon, from: gap.lowerBound, to: gap.upperBound),
      !passage.has(.including, from: gap.lowerBound, to: gap.upperBound),
      !passage.has(.consisting, from: gap.lowerBound, to: gap.upperBound)
    else { return false }
    let words = passage.words(around: left).union(passage.words(around: right))
    return words.contains("cấp") || words.contains("ương") || words.contains("cũ")
  }

  private func areAll(_ first: Mention, _ second: Mention, in passage: Passage) -> Bool {
    if LevelWords.divide([first, second], in: passage) { return true }
    let (one, other) = (passage.words(around: first), passage.words(around: second))
    return Self.pairs.contains { left, right in
      left.isSubset(of: one) && right.isSubset(of: other) && !right.isSubset(of: one)
        || right.isSubset(of: one) && left.isSubset(of: other) && !left.isSubset(of: one)
    }
  }

  private static let pairs: [(Set<Syllable>, Set<Syllable>)] = [
    (["toàn", "trình"], ["một", "phần"]), (["trực", "tuyến"], ["trực", "tiếp"]),
    (["mạng"], ["trực", "tiếp"]), (["trực", "tuyến"], ["bưu", "chính"]),
    (["trong", "nước"], ["nước", "ngoài"]), (["đúng", "hạn"], ["quá", "hạn"]),
    (["đúng", "hạn"], ["trễ", "hạn"]),
  ]

  /// The numbers before that can be their sum, the nearest first.
  private func totals(among mentions: [Mention], _ first: Mention, _ second: Mention) -> [Int] {
    let least = max(
      numbers[first.number].approximateValue, numbers[second.number].approximateValue)
    return mentions.reversed().flatMap { [$0.number, $0.whole].compactMap(\.self) }.filter {
      !numbers[$0].unit.isPercent && numbers[$0].countsSame(as: numbers[first.number])
        && numbers[$0].approximateValue > least
    }.prefix(Self.reach).map(\.self)
  }
}
