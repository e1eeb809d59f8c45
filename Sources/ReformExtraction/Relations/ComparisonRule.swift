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

extension Passage {
  /// Whether a number stands in brackets behind `so với` and its like.
  func isComparisonBase(_ mention: Mention) -> Bool {
    let place = mention.tokens.lowerBound
    // `so với 62 văn bản của năm 2024 thì nhiều hơn 27 văn bản`
    guard mention.depth > 0 else {
      return has(.comparedWith, from: max(0, place - 2), to: place)
    }
    if has(.comparedWith, from: max(0, place - 14), to: place) { return true }
    // `nhiều hơn năm 2024 (220.778 hồ sơ)`
    let lead = max(0, place - 7)..<place
    return lead.contains { cues[$0] == .increase || cues[$0] == .decrease }
      && lead.contains { tokens[$0].word.map(Self.periods.contains) ?? false }
  }

  /// Whether a bracketed number is what another one is compared with: a plan, last year's.
  func isAnyBase(_ mention: Mention) -> Bool {
    let place = mention.tokens.lowerBound
    let start = max(0, place - 12)
    return has(.plan, from: start, to: place) || has(.comparedWith, from: start, to: place)
  }

  /// `Năm 2024 con số này là 19 văn bản`: a period stands before a number in its clause.
  func isOfEarlierPeriod(_ mention: Mention) -> Bool {
    let place = mention.tokens.lowerBound
    let start = sentenceStart(of: place)
    guard mentions(from: start, to: place).isEmpty, place - start <= 24 else { return false }
    let first = start < tokens.count && tokens[start].kind == .stop ? start + 1 : start
    guard first + 1 < place, let word = tokens[first].word else { return false }
    return word == "năm"
      && (tokens[first + 1].kind == .reference || tokens[first + 1].word == "trước")
      || cues[first] == .comparedWith
  }

  /// `83,74% của năm trước`
  func isOfPeriod(_ mention: Mention) -> Bool {
    let end = mention.tokens.upperBound
    guard end + 1 < tokens.count, tokens[end].word == "của" else { return false }
    return tokens[end + 1].word.map(Self.periods.contains) ?? false
      || cues[end + 1] == .comparedWith
  }

  /// Whether `kế hoạch`, `dự toán` or the like stands right before a number.
  func isPlan(_ mention: Mention) -> Bool {
    let place = mention.tokens.lowerBound
    let start = max(sentenceStart(of: place), place - 10)
    let earlier = mentions(from: start, to: place).last?.tokens.upperBound ?? start
    let clause =
      (max(start, earlier)..<place).last {
        tokens[$0].kind == .semicolon || tokens[$0].kind == .comma
      } ?? max(start, earlier)
    return has(.plan, from: clause, to: place)
  }

  /// What a number is compared with: a plan, another year, a total.
  struct Base {
    let base: Mention
    let isFirm: Bool
  }

  /// `kế hoạch … (K)`, `so với cùng kỳ (V)`, `so với 1.250 hồ sơ cùng kỳ`.
  func comparison(after mention: Mention) -> Base? {
    let start = endOfShare(behind: mention)
    guard start < tokens.count else { return nil }
    let limit = min(sentenceEnds[mention.tokens.lowerBound], start + 30)
    guard
      let cue = (start..<max(start, min(limit, start + 7))).first(where: {
        cues[$0] == .plan || cues[$0] == .comparedWith
          || tokens[$0].word.map(Self.periods.contains) ?? false
      }) ?? periodInBracket(from: start, to: limit), !has(.comma, from: start, to: cue),
      !has(.semicolon, from: start, to: cue),
      mentions(from: start, to: cue).isEmpty, !has(.close, from: start, to: cue),
      let base = mentions(from: cue, to: limit).first, !base.isPercent,
      !isPoints(base)
    else { return nil }
    let gap = cue..<base.tokens.lowerBound
    guard
      !gap.contains(where: {
        tokens[$0].kind == .comma || tokens[$0].kind == .semicolon || tokens[$0].kind == .close
          || cues[$0] == .share || cues[$0] == .increase || cues[$0] == .decrease
          || cues[$0] == .including
      })
    else { return nil }
    // A bracket of its own holds the base and nothing else.
    let isBracketed = gap.contains { tokens[$0].kind == .open }
    if isBracketed, depths[base.tokens.lowerBound] != depths[cue] + 1 { return nil }
    return Base(base: base, isFirm: isBracketed || gap.count <= 4)
  }

  /// Behind `2.759 giấy, tương ứng 7,2%,` goes on what the amount is compared with.
  private func endOfShare(behind mention: Mention) -> Int {
    let end = mention.tokens.upperBound
    guard !mention.isPercent,
      let percent = mentions(from: end, to: min(end + 8, tokens.count)).first, percent.isPercent,
      has(.share, from: end, to: percent.tokens.lowerBound),
      percent.tokens.upperBound < tokens.count,
      tokens[percent.tokens.upperBound].kind == .comma
    else { return end }
    return percent.tokens.upperBound + 1
  }

  /// `0,93 điểm phần trăm` is a difference, and nothing to compare with.
  private func isPoints(_ mention: Mention) -> Bool {
    let end = mention.tokens.upperBound
    guard end + 1 < tokens.count, tokens[end].word == "điểm" else { return false }
    return tokens[end + 1].word == "phần" || tokens[end + 1].kind == .percent
  }

  /// The bracket right behind a unit that begins with a period: `(tháng 9: 366 văn bản)`.
  private func periodInBracket(from start: Int, to limit: Int) -> Int? {
    guard
      let open = (start..<max(start, min(limit, start + 4))).first(where: {
        tokens[$0].kind == .open
      }),
      (start..<open).allSatisfy({ tokens[$0].word != nil }), open + 1 < limit,
      let first = tokens[open + 1].word,
      Self.periods.contains(first) || cues[open + 1] == .comparedWith || cues[open + 1] == .from
    else { return nil }
    return open
  }

  private static let periods: Set<Syllable> = ["tháng", "quý", "năm", "kỳ"]

  /// The verb of change that governs a number: `tăng`, `giảm`, `vượt` right before it.
  func changeVerb(before mention: Mention) -> Cue? {
    let place = mention.tokens.lowerBound
    for earlier in stride(from: place - 1, through: max(0, place - 7), by: -1) {
      // `cao hơn cùng kỳ năm 2025 18%`
      if tokens[earlier].kind == .reference, earlier == place - 1 { continue }
      if let cue = cues[earlier], cue == .increase || cue == .decrease || cue == .exceeding {
        return earlier > 0 && tokens[earlier - 1].word == "không" ? nil : cue
      }
      guard let word = tokens[earlier].word, word != "không", cues[earlier] != .from,
        cues[earlier] != .to
      else { return nil }
    }
    return nil
  }
}
