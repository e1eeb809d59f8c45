import ReformModel

/// `đầu năm có 418 thủ tục; bãi bỏ 53, ban hành mới 11, hiện còn 376`: what there was, what was added and
/// taken away, what there is now.
struct StockRule {
  let numbers: [StatedNumber]

  func claims(in passage: Passage) -> [Claim] {
    passage.sentences.compactMap { claim(about: Array($0), in: passage) }
  }

  private func claim(about sentence: [Mention], in passage: Passage) -> Claim? {
    let counted = sentence.filter { $0.depth == 0 && !$0.isPercent && $0.whole == nil }
    guard let first = counted.first,
      let last = counted.dropFirst().first(where: { isNow($0, in: passage) })
    else { return nil }
    var opening = first
    var moves = counted.prefix { $0 != last }.dropFirst()[...]
    if isAdded(first, in: passage) != nil {
      // `Đầu quý thành phố có 2.079 thủ tục. Trong quý công bố mới 46 …`
      let start = passage.sentenceStart(of: first.tokens.lowerBound)
      guard start > 0,
        let before = passage.mentions(from: passage.sentenceStart(of: start - 1), to: start).first(
          where: { !$0.isPercent && $0.depth == 0 }), before.whole == nil
      else { return nil }
      opening = before
      moves = counted.prefix { $0 != last }[...]
    }
    guard !moves.isEmpty, numbers[opening.number].countsSame(as: numbers[last.number]) else {
      return nil
    }
    var added = [opening.number]
    var taken: [Int] = []
    for move in moves {
      guard let isAdded = isAdded(move, in: passage),
        numbers[move.number].countsSame(as: numbers[opening.number]),
        !numbers[move.number].isApproximate
      else { return nil }
      if isAdded { added.append(move.number) } else { taken.append(move.number) }
    }
    guard added.count >= 2, !taken.isEmpty else { return nil }
    return Claim(
      Relation(
        .balance, .difference(.sum(of: added), .sum(of: taken)), .equal, .number(last.number)))
  }

  /// Whether a number is what came in or, if false, what went; nil when it is neither.
  private func isAdded(_ mention: Mention, in passage: Passage) -> Bool? {
    let words = passage.words(before: mention, atMost: 6)
    if words.contains("mới") || words.contains("thêm") || words.suffix(2) == ["bổ", "sung"] {
      return true
    }
    return words.contains("bỏ") || words.suffix(2) == ["giải", "thể"] ? false : nil
  }

  /// Whether `hiện còn`, `cuối quý có`, `nay còn` stands right before it.
  private func isNow(_ mention: Mention, in passage: Passage) -> Bool {
    let words = passage.words(before: mention, atMost: 6)
    guard let last = words.last, last == "còn" || last == "có" || last == "là" else { return false }
    return words.contains("hiện") || words.contains("nay") || words.contains("cuối")
  }
}
