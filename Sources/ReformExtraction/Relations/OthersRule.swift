import ReformModel

/// `đất đai 44 hồ sơ, hộ tịch 9 hồ sơ, việc khác 5 hồ sơ`: a list that ends with all others is complete, and
/// its total was told before.
struct OthersRule {
  let numbers: [StatedNumber]

  /// `earlier` are the mentions of the passages before in the same section.
  func claims(in passage: Passage, after earlier: [Mention]) -> [Claim] {
    passage.mentions.indices.compactMap { place in
      let last = passage.mentions[place]
      guard !last.isPercent, last.whole == nil, isOthers(last, in: passage) else { return nil }
      let list = list(endingAt: place, in: passage)
      guard list.count >= 3, let first = list.first else { return nil }
      let parts = list.map(\.number)
      let totals = (earlier + passage.mentions(before: first.tokens.lowerBound)).filter {
        !$0.isPercent && $0.whole == nil
          && numbers[$0.number].countsSame(as: numbers[first.number])
          && numbers.areNear(parts, $0.number, 0.1)
      }
      guard !totals.isEmpty else { return nil }
      let sum = Arithmetic.sum(of: parts)
      let values = Set(totals.map { numbers[$0.number].value })
      return Claim(
        totals.reversed().map { Relation(.sum, sum, .equal, .number($0.number)) },
        values.count == 1 || parts.count >= 5 ? .certain : .likely)
    }
  }

  /// Whether `khác` or `còn lại` stands right before or behind a number.
  private func isOthers(_ mention: Mention, in passage: Passage) -> Bool {
    let place = mention.tokens.lowerBound
    let before = passage.words(before: mention, atMost: 4)
    if before.contains("khác") { return true }
    return place > 1 && before.suffix(3).contains("lại") && before.contains("còn")
      && before.contains("các")
  }

  /// The numbers before it that only words, percentages and separators part.
  private func list(endingAt place: Int, in passage: Passage) -> [Mention] {
    let last = passage.mentions[place]
    var parts = [last]
    for mention in passage.mentions[..<place].reversed() where !mention.isPercent {
      guard let next = parts.first, mention.depth == last.depth, mention.whole == nil,
        next.tokens.lowerBound - mention.tokens.upperBound <= 16,
        passage.sentenceEnds[mention.tokens.lowerBound]
          == passage.sentenceEnds[last.tokens.lowerBound],
        numbers[mention.number].countsSame(as: numbers[last.number]),
        !passage.has(.colon, from: mention.tokens.upperBound, to: next.tokens.lowerBound),
        !passage.has(.including, from: mention.tokens.upperBound, to: next.tokens.lowerBound),
        !passage.has(.consisting, from: mention.tokens.upperBound, to: next.tokens.lowerBound),
        passage.has(.comma, from: mention.tokens.upperBound, to: next.tokens.lowerBound)
          || passage.has(.semicolon, from: mention.tokens.upperBound, to: next.tokens.lowerBound)
          || passage.has(.word("và"), from: mention.tokens.upperBound, to: next.tokens.lowerBound)
      else { break }
      parts.insert(mention, at: 0)
    }
    return parts
  }
}
