import ReformModel

/// `bình quân 18 lượt/tháng`: an amount before it over a number before it.
struct MeanRule {
  let numbers: [StatedNumber]

  /// `earlier` are the numbers of the passages before in the same section.
  func claims(
    in passage: Passage, after earlier: [RateRule.Labelled], consumed: inout Set<Int>
  ) -> [Claim] {
    var claims: [Claim] = []
    for place in passage.tokens.indices where passage.cues[place] == .mean {
      guard let mean = passage.mentions(from: place, to: passage.sentenceEnds[place]).first,
        mean.tokens.lowerBound - place <= 8, !mean.isPercent, mean.whole == nil
      else { continue }
      let behind = bracket(behind: mean, in: passage)
      let before =
        behind
        + passage.mentions.filter {
          !$0.isPercent && $0.number != mean.number && !numbers[$0.number].isApproximate
            && place - $0.tokens.lowerBound < 100
            && $0.tokens.lowerBound < mean.tokens.lowerBound
        }.suffix(7).reversed()
      var readings: [Relation] = []
      for total in before {
        for count in before
        where count != total && numbers[count.number].isExact
          && numbers[count.number].value.mantissa >= 2 && !numbers[total.number].unit.isPercent
        {
          readings.append(
            Relation(
              .mean, .quotient(.number(total.number), .number(count.number)), .equal,
              .number(mean.number)))
        }
      }
      let timed = timed(mean, at: place, among: Array(before), after: earlier, in: passage)
      guard !readings.isEmpty || !timed.isEmpty else { continue }
      let told = passage.mentions.filter {
        !$0.isPercent && $0.tokens.upperBound <= mean.tokens.lowerBound
          && !numbers[$0.number].isApproximate
      }
      let named = named(mean, among: behind + told.suffix(14).reversed(), in: passage)
      let certainty: Claim.Certainty = behind.count == 2 ? .certain : .possible
      claims.append(
        Claim(timed + named + readings.map { Claim.Candidate($0, certainty) }))
      consumed.insert(mean.number)
    }
    return claims
  }

  /// `bình quân 2,2 lượt (tổng cộng 99 lượt cho 45 người)`: the numbers of the bracket behind it.
  private func bracket(behind mean: Mention, in passage: Passage) -> [Mention] {
    let end = min(mean.tokens.upperBound + 8, passage.tokens.count)
    guard
      let open = (mean.tokens.upperBound..<max(mean.tokens.upperBound, end)).first(where: {
        passage.tokens[$0].kind == .open
      }), let close = passage.closings[open]
    else { return [] }
    return passage.mentions(from: open, to: close).filter { !$0.isPercent }
  }

  /// `6,5 thành viên/tổ`, `23 lượt một lớp`, `bình quân mỗi xã … hồ sơ`: the words say what is divided
  /// by what.
  private func named(
    _ mean: Mention, among before: [Mention], in passage: Passage
  ) -> [Claim.Candidate] {
    guard let divisor = divisor(of: mean, in: passage) else { return [] }
    let own = numbers[mean.number]
    let total = before.first {
      $0 != mean
        && ($0.depth <= mean.depth || $0.depth > 0 && $0.tokens.lowerBound > mean.tokens.lowerBound)
        && numbers[$0.number].unit.isMoney == own.unit.isMoney && sharesWord($0, mean)
    }
    let counts = before.filter {
      $0 != total && numbers[$0.number].firstWord == divisor
        && numbers[$0.number].value.mantissa >= 2
    }
    guard let total else { return [] }
    // Of several that are counted in this word any may be meant.
    return counts.map {
      Claim.Candidate(
        Relation(
          .mean, .quotient(.number(total.number), .number($0.number)), .equal,
          .number(mean.number)),
        counts.count == 1 ? .certain : $0 == counts.first ? .likely : .possible)
    }
  }

  /// `trong 11 tháng phát 132 buổi, bình quân mỗi tháng 12 buổi`, `bình quân 24 dự thảo mỗi tháng (tính
  /// 11 tháng)`: the length of the period divides.
  private func timed(
    _ mean: Mention, at cue: Int, among before: [Mention], after earlier: [RateRule.Labelled],
    in passage: Passage
  ) -> [Claim.Candidate] {
    guard let divisor = divisor(of: mean, in: passage), NumberWords.time.contains(divisor) else {
      return []
    }
    let start = passage.sentenceStart(of: cue)
    let lengths = (start..<passage.sentenceEnds[cue]).compactMap { place -> Int? in
      guard case .duration(let length) = passage.tokens[place].kind,
        passage.tokens[place + 1].word == divisor
      else { return nil }
      return length
    }
    guard let length = lengths.last, Set(lengths).count == 1 else { return [] }
    let own = before.filter { !$0.isPercent && sharesWord($0, mean) }
    let others = earlier.map(\.mention).filter {
      !$0.isPercent && sharesWord($0, mean) && !numbers[$0.number].isApproximate
    }
    // The only such number of the sentence is what was meant, or the one the others add up to.
    let near = own.filter { $0.tokens.lowerBound >= start }
    let whole = near.max {
      numbers[$0.number].approximateValue < numbers[$1.number].approximateValue
    }
    let all = near.reduce(0.0) { $0 + numbers[$1.number].approximateValue }
    let isTold =
      whole.map {
        near.count == 1 || all == 2 * numbers[$0.number].approximateValue
      } ?? false
    return (own + others.reversed()).map { total in
      let relation = Relation(
        .mean,
        .quotient(.number(total.number), .constant(ExactDecimal(mantissa: Int64(length)))), .equal,
        .number(mean.number))
      return Claim.Candidate(relation, isTold && total == whole ? .certain : .possible)
    }
  }

  /// Whether `lượt người` and `người` are the same.
  private func sharesWord(_ left: Mention, _ right: Mention) -> Bool {
    let words = numbers[left.number].unit.base.split(separator: " ")
    return words.contains { numbers[right.number].unit.base.split(separator: " ").contains($0) }
  }

  /// The noun behind `/` or `một`, `mỗi`.
  private func divisor(of mean: Mention, in passage: Passage) -> Syllable? {
    let end = min(mean.tokens.upperBound + 6, passage.tokens.count)
    let start = max(0, mean.tokens.lowerBound - 8)
    let places =
      Array(mean.tokens.upperBound..<max(mean.tokens.upperBound, end))
      + (start..<mean.tokens.lowerBound).filter { passage.tokens[$0].word == "mỗi" }
    for place in places {
      let token = passage.tokens[place]
      guard token.kind == .slash || token.word == "một" || token.word == "mỗi",
        place + 1 < passage.tokens.count
      else { continue }
      return passage.tokens[place + 1].word
    }
    return nil
  }
}
