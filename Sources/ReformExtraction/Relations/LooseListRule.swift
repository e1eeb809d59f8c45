import ReformModel

/// `Phân theo diện tích: 58 trung tâm; 49 …; 17 …`, `Trong tổng số, cấp tỉnh 83.614, cấp xã 371.092`: a
/// list whose total was told before, in this paragraph or the ones above.
struct LooseListRule {
  let numbers: [StatedNumber]
  private static let reach = 8

  func claims(in passage: Passage, after earlier: [Mention]) -> [Claim] {
    openings(in: passage).compactMap { start in
      let parts = parts(from: start, in: passage)
      guard parts.count >= 2,
        parts.dropFirst().allSatisfy({ numbers[$0.number].countsSame(as: numbers[parts[0].number]) }
        )
      else { return nil }
      if let total = bracketed(before: start, in: passage), !numbers[total.number].unit.isPercent,
        numbers.areNear(parts.map(\.number), total.number, 0.3)
      {
        return Claim(
          [Relation(.sum, .sum(of: parts.map(\.number)), .equal, .number(total.number))], .certain)
      }
      let own = totals(in: passage.mentions.filter { $0.tokens.upperBound <= start }, like: parts)
      let totals = totals(in: earlier, like: parts) + own
      let readings = totals.suffix(Self.reach).reversed().map {
        Relation(.sum, .sum(of: parts.map(\.number)), .equal, .number($0))
      }
      guard !readings.isEmpty else { return nil }
      let told = told(before: start, parts, in: passage)
      return Claim(
        readings.map {
          let isOwn =
            own.contains($0.result ?? -1)
            || parts.count >= 3
              && numbers.areNear(parts.map(\.number), $0.result ?? parts[0].number, 0.05)
          return Claim.Candidate($0, $0.result == told ? .certain : isOwn ? .likely : .possible)
        })
    }
  }

  /// `có 35 đầu việc. Cuối năm: 31 đầu việc …, 03 …, 01 …`: right before at least three parts of the same
  /// kind that come near it.
  private func told(before start: Int, _ parts: [Mention], in passage: Passage) -> Int? {
    guard parts.count >= 3,
      let total = passage.mentions.last(where: { $0.tokens.upperBound <= start }),
      !total.isPercent, total.whole == nil, total.depth == 0,
      !numbers[total.number].unit.text.isEmpty,
      parts.allSatisfy({ numbers[$0.number].names(sameAs: numbers[total.number]) })
    else { return nil }
    return numbers.areNear(parts.map(\.number), total.number, 0.1) ? total.number : nil
  }

  /// `Đánh giá quý (51 người): …`: the number alone in the bracket before the colon.
  private func bracketed(before start: Int, in passage: Passage) -> Mention? {
    guard start >= 2, passage.tokens[start - 1].kind == .colon,
      passage.tokens[start - 2].kind == .close,
      let open = passage.opening(closedAt: start - 2)
    else { return nil }
    let inside = passage.mentions(from: open, to: start)
    guard inside.count == 1, let only = inside.first, !passage.isAnyBase(only) else { return nil }
    return only
  }

  /// The numbers that can be the total of these parts.
  private func totals(in mentions: [Mention], like parts: [Mention]) -> [Int] {
    mentions.flatMap { [$0.whole, $0.number].compactMap(\.self) }.filter { total in
      parts.allSatisfy { numbers[$0.number].countsSame(as: numbers[total]) }
    }
  }

  /// Where lists without a number of their own begin.
  private func openings(in passage: Passage) -> [Int] {
    passage.tokens.indices.compactMap { place in
      guard passage.depths[place] == 0 else { return nil }
      let sentence = passage.sentenceStart(of: place)
      if passage.tokens[place].kind == .colon {
        let clause =
          (sentence..<place).last {
            passage.tokens[$0].kind == .semicolon || passage.tokens[$0].kind == .comma
          } ?? sentence
        // `thu: 9,84 tỷ đồng` is a label and its number, no list.
        // Where its items have labels of their own, so has it.
        let isLabel =
          passage.mentions(from: place, to: place + 2).first != nil
          && (passage.has(.colon, from: place + 1, to: passage.sentenceEnds[place])
            || parts(from: place + 1, in: passage).count < 3)
        let isBare =
          passage.mentions(from: clause, to: place).isEmpty
          || bracketed(before: place + 1, in: passage) != nil
        return isBare && !isLabel ? place + 1 : nil
      }
      let first = passage.tokens[sentence].kind == .stop ? sentence + 1 : sentence
      let isClause = place == first || passage.tokens[place - 1].kind == .comma
      guard isClause,
        passage.cues[place] == .outOf || passage.dividesNamed(at: place)
          || passage.cues[place] == .including,
        let comma = (place..<passage.sentenceEnds[place]).first(where: {
          passage.tokens[$0].kind == .comma
        }),
        passage.mentions(from: place, to: comma).isEmpty
      else { return nil }
      return comma + 1
    }
  }

  /// The first number of each item up to the end of the sentence.
  private func parts(from start: Int, in passage: Passage) -> [Mention] {
    guard start < passage.tokens.count else { return [] }
    var parts: [Mention] = []
    var last = start
    for mention in passage.mentions(from: start, to: passage.sentenceEnds[start])
    where mention.depth == 0 && !mention.isPercent {
      let isNext =
        parts.isEmpty
        || passage.has(.comma, from: last, to: mention.tokens.lowerBound)
        || passage.has(.semicolon, from: last, to: mention.tokens.lowerBound)
        || passage.has(.word("và"), from: last, to: mention.tokens.lowerBound)
      // `1.767 hồ sơ, trong đó trong hạn 1.704, quá hạn 63` goes on to parts of a part.
      if !parts.isEmpty, passage.has(.including, from: last, to: mention.tokens.lowerBound) {
        return parts
      }
      guard isNext, mention.whole == nil, passage.changeVerb(before: mention) == nil,
        !numbers[mention.number].isApproximate
      else { return isNext ? [] : parts }
      parts.append(mention)
      last = mention.tokens.upperBound
      if parts.count == PartsRule.longestList { break }
    }
    return parts
  }
}
