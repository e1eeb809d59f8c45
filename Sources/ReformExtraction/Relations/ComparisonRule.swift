import ReformModel

/// A result beside what it is compared with: `đạt 88,35% kế hoạch (35.893,2 tỷ đồng)`, `tăng 12% so
/// với cùng kỳ (1.250 hồ sơ)`, `giảm 5.344 chỉ tiêu, tỷ lệ 38,36% so với năm 2024`.
struct ComparisonRule {
  let numbers: [StatedNumber]

  func claims(in passage: Passage, consumed: inout Set<Int>) -> [Claim] {
    var claims: [Claim] = []
    for mention in passage.mentions
    where !consumed.contains(mention.number) && mention.whole == nil
      && !numbers[mention.number].isApproximate
    {
      if mention.isPercent {
        // `cao hơn mức 83,74% của năm trước`: what was, and no result.
        guard !passage.isOfPeriod(mention) else { continue }
        guard let claim = percentage(mention, in: passage) ?? ofBaseBefore(mention, in: passage)
        else { continue }
        consumed.insert(mention.number)
        claims.append(claim)
      } else if let claim = amount(mention, in: passage) {
        claims.append(claim)
        if let share = shareOfChange(mention, in: passage, consumed: &consumed) {
          claims.append(share)
        }
      }
    }
    return claims
  }

  /// p % of a printed base, or p % more or less than it.
  private func percentage(_ percent: Mention, in passage: Passage) -> Claim? {
    guard let comparison = passage.comparison(after: percent) else {
      return ofBracketBefore(percent, in: passage) ?? impliedBase(percent, in: passage)
    }
    let change = passage.changeVerb(before: percent)
    let readings = results(before: percent, comparableWith: comparison.base, in: passage).map {
      result in
      let base = Arithmetic.number(comparison.base.number)
      let value = Arithmetic.number(result.number)
      switch change {
      case nil:
        return Relation(
          .quotient, .percentage(value, of: base), .equal, .number(percent.number))
      case .decrease:
        return Relation(
          .growth, .percentage(.difference(base, value), of: base), .equal, .number(percent.number))
      default:
        return Relation(
          .growth, .percentage(.difference(value, base), of: base), .equal, .number(percent.number))
      }
    }
    return readings.isEmpty ? nil : Claim(readings, comparison.isFirm ? .certain : .likely)
  }

  /// `so với năm 2024 (26 nhiệm vụ), giảm 09 nhiệm vụ, giảm 34,6%`: the base is told, and none is implied.
  private func ofBracketBefore(_ percent: Mention, in passage: Passage) -> Claim? {
    let start = passage.sentenceStart(of: percent.tokens.lowerBound)
    if let grown = grown(percent, from: start, in: passage) { return grown }
    let before = passage.mentions(from: start, to: percent.tokens.lowerBound).suffix(2)
    guard before.count == 2, let base = before.first, let amount = before.last,
      passage.isComparisonBase(base),
      !base.isPercent, !amount.isPercent, amount.whole == nil, base.whole == nil,
      let change = passage.changeVerb(before: amount) ?? changeBefore(base, in: passage),
      change != .exceeding,
      passage.changeVerb(before: percent) == change
        || passage.has(.share, from: amount.tokens.upperBound, to: percent.tokens.lowerBound)
          && percent.tokens.lowerBound - amount.tokens.upperBound <= 5,
      numbers[amount.number].countsSame(as: numbers[base.number])
    else { return nil }
    return Claim(
      Relation(
        .growth, .percentage(.number(amount.number), of: .number(base.number)), .equal,
        .number(percent.number)))
  }

  /// `nhiều hơn năm 2024 (220.778 hồ sơ) là 18.514 hồ sơ`: the verb before the bracket.
  private func changeBefore(_ base: Mention, in passage: Passage) -> Cue? {
    let place = base.tokens.lowerBound
    return (max(0, place - 7)..<place).compactMap { passage.cues[$0] }.last {
      $0 == .increase || $0 == .decrease
    }
  }

  /// `1.284 tin, bài (cùng kỳ là 1.092), tăng 17,6%`: the level, what it was, and the rate between them.
  private func grown(_ percent: Mention, from start: Int, in passage: Passage) -> Claim? {
    let before = passage.mentions(from: start, to: percent.tokens.lowerBound).suffix(2)
    guard before.count == 2, let level = before.first, let base = before.last,
      base.depth > level.depth, base.depth > percent.depth, !level.isPercent, !base.isPercent,
      level.whole == nil, base.whole == nil,
      passage.isAnyBase(base), passage.changeVerb(before: level) == nil,
      let change = passage.changeVerb(before: percent), change != .exceeding,
      percent.tokens.lowerBound - base.tokens.upperBound <= 6,
      !passage.has(.semicolon, from: level.tokens.upperBound, to: base.tokens.lowerBound),
      passage.tokens[level.tokens.upperBound...].prefix(12).contains(where: { $0.kind == .open }),
      numbers[level.number].countsSame(as: numbers[base.number])
    else { return nil }
    let (now, then) = (Arithmetic.number(level.number), Arithmetic.number(base.number))
    let delta = change == .decrease ? Arithmetic.difference(then, now) : .difference(now, then)
    return Claim(
      Relation(.growth, .percentage(delta, of: then), .equal, .number(percent.number)))
  }

  /// N more or fewer than a printed base.
  private func amount(_ amount: Mention, in passage: Passage) -> Claim? {
    guard let change = passage.changeVerb(before: amount), change != .exceeding,
      let comparison = passage.comparison(after: amount),
      numbers[amount.number].countsSame(as: numbers[comparison.base.number])
    else { return nil }
    let readings = results(before: amount, comparableWith: comparison.base, in: passage).map {
      result in
      let base = Arithmetic.number(comparison.base.number)
      let value = Arithmetic.number(result.number)
      return Relation(
        .difference, change == .decrease ? .difference(base, value) : .difference(value, base),
        .equal,
        .number(amount.number))
    }
    return readings.isEmpty ? nil : Claim(readings, comparison.isFirm ? .certain : .likely)
  }

  /// The percentage behind `tăng N so với … (V)`: N of V.
  private func shareOfChange(
    _ amount: Mention, in passage: Passage, consumed: inout Set<Int>
  ) -> Claim? {
    guard let base = passage.comparison(after: amount)?.base,
      let percent = passage.mentions(
        from: base.tokens.upperBound, to: passage.clauseEnd(after: base.tokens.upperBound)
      ).first, percent.isPercent, passage.isShareOfChange(percent, after: base.tokens.upperBound),
      !passage.has(.word("bằng"), from: base.tokens.upperBound, to: percent.tokens.lowerBound),
      consumed.insert(percent.number).inserted
    else { return nil }
    return Claim(
      Relation(
        .growth, .percentage(.number(amount.number), of: .number(base.number)), .equal,
        .number(percent.number)))
  }

  /// `So với quý II (2.240 hồ sơ), … tăng 366 hồ sơ, tăng 16,3%`; `Kế hoạch 6.200 lượt, thực hiện 3.565
  /// lượt, đạt 57,5% kế hoạch`: the base stands first.
  private func ofBaseBefore(_ percent: Mention, in passage: Passage) -> Claim? {
    let start = passage.sentenceStart(of: percent.tokens.lowerBound)
    let before = passage.mentions(from: start, to: percent.tokens.lowerBound).filter {
      !$0.isPercent && $0.whole == nil
    }
    let change = passage.changeVerb(before: percent)
    if change == .increase || change == .decrease {
      guard let base = before.first(where: { passage.isComparisonBase($0) }) else { return nil }
      guard let amount = before.last(where: { passage.changeVerb(before: $0) == change }),
        amount != base
      else { return ofLevelBefore(percent, change, base, in: passage) }
      return Claim(
        Relation(
          .growth, .percentage(.number(amount.number), of: .number(base.number)), .equal,
          .number(percent.number)))
    }
    guard change == nil, !passage.isShareOfWhole(percent) else { return nil }
    let amounts = before.filter {
      passage.changeVerb(before: $0) == nil && $0.depth <= percent.depth
    }
    var plans = before.filter { passage.changeVerb(before: $0) == nil && passage.isPlan($0) }
    let isNear = !plans.isEmpty
    if plans.isEmpty {
      plans = passage.mentions.filter {
        !$0.isPercent && $0.whole == nil && $0.tokens.upperBound <= start && passage.isPlan($0)
      }
    }
    let results = amounts.filter { !plans.contains($0) }
    let readings = results.reversed().flatMap { result in
      plans.reversed().filter { numbers[$0.number].countsSame(as: numbers[result.number]) }.map {
        Relation(
          .quotient, .percentage(.number(result.number), of: .number($0.number)), .equal,
          .number(percent.number))
      }
    }
    guard !readings.isEmpty else { return nil }
    return Claim(readings, readings.count == 1 && isNear ? .certain : .likely)
  }

  /// `So với năm 2023 (31.460 hồ sơ), lượng hồ sơ tiếp nhận tăng 18,2%`: the level stands in a sentence
  /// before.
  private func ofLevelBefore(
    _ percent: Mention, _ change: Cue?, _ base: Mention, in passage: Passage
  ) -> Claim? {
    let own = Arithmetic.number(base.number)
    let levels = passage.mentions.filter {
      $0.tokens.upperBound <= passage.sentenceStart(of: percent.tokens.lowerBound) && !$0.isPercent
        && numbers[$0.number].countsSame(as: numbers[base.number])
    }.flatMap { [$0.whole, $0.number].compactMap(\.self) }
    let readings = levels.reversed().map { level -> Relation in
      let now = Arithmetic.number(level)
      let delta = change == .decrease ? Arithmetic.difference(own, now) : .difference(now, own)
      return Relation(.growth, .percentage(delta, of: own), .equal, .number(percent.number))
    }
    return readings.isEmpty ? nil : Claim(readings, readings.count == 1 ? .certain : .likely)
  }

  /// `8.587 chỉ tiêu, giảm 5.344 chỉ tiêu, tỷ lệ 38,36% so với năm 2024`: what was is what is and the
  /// change together.
  private func impliedBase(_ percent: Mention, in passage: Passage) -> Claim? {
    guard let place = passage.mentions.firstIndex(of: percent), place > 1 else { return nil }
    let amount = passage.mentions[place - 1]
    guard !amount.isPercent, amount.whole == nil,
      percent.tokens.lowerBound - amount.tokens.upperBound <= 8,
      let change = passage.changeVerb(before: amount), change != .exceeding,
      passage.isShareOfChange(percent, after: amount.tokens.upperBound)
    else { return nil }
    let paragraph = passage.mentions[..<(place - 1)].filter {
      !$0.isPercent && $0.whole == nil && $0.depth <= amount.depth
        && numbers[$0.number].countsSame(as: numbers[amount.number])
    }
    // `Năm 2024 … là 19 văn bản; tăng 08 văn bản, tức tăng 42,1%`: what was is told right before.
    if let base = paragraph.last ?? passage.mentions[..<(place - 1)].last,
      passage.mentions[place - 2] == base, passage.isOfEarlierPeriod(base),
      numbers[base.number].unit == numbers[amount.number].unit
    {
      return Claim(
        Relation(
          .growth, .percentage(.number(amount.number), of: .number(base.number)), .equal,
          .number(percent.number)))
    }
    let readings = paragraph.map { level in
      let now = Arithmetic.number(level.number)
      let delta = Arithmetic.number(amount.number)
      let base = change == .decrease ? Arithmetic.sum([now, delta]) : .difference(now, delta)
      return Relation(.growth, .percentage(delta, of: base), .equal, .number(percent.number))
    }
    return readings.isEmpty ? nil : Claim(readings, .likely)
  }

  /// The numbers before `mention` that can be the result, the nearest first.
  private func results(
    before mention: Mention, comparableWith base: Mention, in passage: Passage
  ) -> [Mention] {
    let start = passage.sentenceStart(of: mention.tokens.lowerBound)
    let all = passage.mentions(from: start, to: mention.tokens.lowerBound).filter {
      $0.number != base.number && numbers[$0.number].countsSame(as: numbers[base.number])
        && $0.isPercent == base.isPercent && $0.depth <= mention.depth
        && passage.changeVerb(before: $0) == nil
    }
    return all.reversed()
  }
}
