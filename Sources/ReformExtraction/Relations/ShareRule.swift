import ReformModel

/// `480 hồ sơ, chiếm 96%`, `96% (480 hồ sơ)`, `93,4% của 640 người`: a percentage whose whole stands
/// somewhere before or behind it.
struct ShareRule {
  let numbers: [StatedNumber]
  /// How far back a whole is looked for.
  private static let reach = 10

  init(numbers: [StatedNumber]) {
    self.numbers = numbers
  }

  /// `earlier` are the mentions of the passages before in the same section, the last ones at the end.
  func claims(
    in passage: Passage, list: Int, after earlier: [RateRule.Labelled], consumed: inout Set<Int>
  ) -> [Claim] {
    var claims: [Claim] = []
    for (place, percent) in passage.mentions.enumerated() {
      guard percent.isPercent, percent.whole == nil, !consumed.contains(percent.number),
        passage.isShareOfWhole(percent), passage.changeVerb(before: percent) == nil,
        !numbers[percent.number].isApproximate
      else { continue }
      if let claim = claim(percent, at: place, before: earlier, list: list, in: passage) {
        claims.append(claim)
        consumed.insert(percent.number)
      }
    }
    return claims
  }

  private func claim(
    _ percent: Mention, at place: Int, before earlier: [RateRule.Labelled], list: Int,
    in passage: Passage
  ) -> Claim? {
    let part = part(of: percent, at: place, in: passage)
    let before = earlier.map(\.mention) + passage.mentions[..<place]
    if let whole = whole(behind: percent, at: place, in: passage), let part, part != whole {
      return Claim([ratio(part, whole, percent)], .certain)
    }
    guard let part else { return nil }
    if let old = level(before: part, in: passage) ?? whole(leaving: part, in: passage) {
      return Claim([ratio(part, old, percent)], .certain)
    }
    if let base = bracketed(behind: percent, in: passage), base != part {
      let results = passage.mentions[..<place].filter { !$0.isPercent && $0.whole == nil }
      return Claim(results.reversed().map { ratio($0, base, percent) }, .likely)
    }
    if let whole = named(behind: percent, for: part, among: earlier, in: passage) {
      return Claim([Claim.Candidate(ratio(part, whole, percent), .certain)], list: list)
    }
    let sentence = passage.sentenceStart(of: percent.tokens.lowerBound)
    let inner = passage.mentions[..<place].filter {
      $0.tokens.lowerBound >= sentence && $0 != part
        && !($0.depth > part.depth && passage.isAnyBase($0))
    }
    let near = wholes(for: part, among: inner)
    let far = wholes(for: part, among: before).filter { !near.contains($0) }
    let isTold =
      near.count == 1
      && near.allSatisfy { isPlainWhole($0, of: part) && !isShare($0, before: part, in: passage) }
    let within = self.part(within: part, in: passage)
    let candidates =
      (within.map { [Claim.Candidate(ratio($0, part, percent), .certain)] } ?? [])
      + (passage.isPlan(part) ? planned(part, percent, inner) : [])
      + near.map { Claim.Candidate(ratio(part, $0, percent), isTold ? .certain : .likely) }
      + (near + far).compactMap { done($0, part, percent) }
      + far.map {
        let isAlone = isAlone($0, before: part, in: passage) && !namesWhole(percent, in: passage)
        return Claim.Candidate(ratio(part, $0, percent), isAlone ? .certain : .possible)
      }
    // A whole named in words of its own need not be the neighbours'.
    let shared =
      namesWhole(percent, in: passage) || isAchievement(percent, in: passage) ? nil : list
    return candidates.isEmpty ? nil : Claim(candidates, list: shared)
  }

  /// `từ 2.146 ngày … còn 1.402 ngày, tiết kiệm 744 ngày, tương đương 34,7%`: a change is a share of
  /// what was there before, never of what came of it.
  private func level(before change: Mention, in passage: Passage) -> Mention? {
    let place = change.tokens.lowerBound
    let verb = passage.changeVerb(before: change)
    let saves = passage.tokens[max(0, place - 3)..<place].contains {
      $0.word == "bớt" || $0.word == "kiệm" || $0.word == "rút"
    }
    guard verb == .decrease || verb == .increase || saves else { return nil }
    let levels = passage.mentions.filter {
      $0.tokens.upperBound <= place && $0.tokens.lowerBound >= passage.sentenceStart(of: place)
        && !$0.isPercent && $0.whole == nil
        && numbers[$0.number].countsSame(as: numbers[change.number])
        && numbers[$0.number].value.scale == numbers[change.number].value.scale
    }
    guard levels.count >= 2, let now = levels.last, let old = levels.dropLast().last else {
      return nil
    }
    let fall = numbers[old.number].value.mantissa - numbers[now.number].value.mantissa
    let amount = numbers[change.number].value.mantissa
    return fall == (verb == .increase ? -amount : amount) ? old : nil
  }

  /// `64 nhiệm vụ; 59 nhiệm vụ hoàn thành, còn lại 05 nhiệm vụ (7,81%)`: what is left is a share of all,
  /// never of the rest.
  private func whole(leaving part: Mention, in passage: Passage) -> Mention? {
    let place = part.tokens.lowerBound
    let around = max(0, place - 5)..<min(part.tokens.upperBound + 5, passage.tokens.count - 1)
    guard
      around.contains(where: {
        passage.tokens[$0].word == "còn" && passage.tokens[$0 + 1].word == "lại"
      })
    else { return nil }
    let before = passage.mentions.filter {
      $0.tokens.upperBound <= place && !$0.isPercent && $0.whole == nil
        && numbers[$0.number].countsSame(as: numbers[part.number])
        && numbers[$0.number].value.scale == numbers[part.number].value.scale
    }.suffix(4)
    guard let done = before.last else { return nil }
    let all = numbers[done.number].value.mantissa + numbers[part.number].value.mantissa
    return before.dropLast().last { numbers[$0.number].value.mantissa == all }
  }

  /// `22.709 hồ sơ có kết quả điện tử trong 23.107 hồ sơ, đạt 98,28%`: the part before its whole.
  private func part(within whole: Mention, in passage: Passage) -> Mention? {
    let place = whole.tokens.lowerBound
    guard place > 0,
      passage.tokens[place - 1].word == "trong" || passage.tokens[place - 1].word == "trên",
      let part = passage.mentions(from: passage.sentenceStart(of: place), to: place).last,
      !part.isPercent, part.whole == nil,
      numbers[part.number].countsSame(as: numbers[whole.number])
    else { return nil }
    return part
  }

  /// `93,85% biên chế giao (10.450)`: the number alone in the bracket behind a few words.
  private func bracketed(behind percent: Mention, in passage: Passage) -> Mention? {
    let start = percent.tokens.upperBound
    let words = passage.tokens[start...].prefix(8).prefix { $0.word != nil }
    let open = start + words.count
    guard !words.isEmpty, open < passage.tokens.count, passage.tokens[open].kind == .open,
      let close = passage.closings[open]
    else { return nil }
    let inside = passage.mentions(from: open, to: close)
    guard inside.count == 1, let only = inside.first, !only.isPercent, only.whole == nil else {
      return nil
    }
    return only
  }

  /// Whether `đạt` outside brackets leads to it: often of a plan that is told elsewhere.
  private func isAchievement(_ percent: Mention, in passage: Passage) -> Bool {
    let place = percent.tokens.lowerBound
    return percent.depth == 0
      && (max(0, place - 3)..<place).contains { passage.tokens[$0].word == "đạt" }
  }

  /// Whether `tổng số`, `số …` behind a percentage says what it is a share of.
  private func namesWhole(_ percent: Mention, in passage: Passage) -> Bool {
    let next = percent.tokens.upperBound
    guard next < passage.tokens.count else { return false }
    return passage.tokens[next].word == "số" || passage.cues[next] == .total
  }

  /// `chiếm 71,6% số thủ tục cấp tỉnh`: the number before that is told with just these words.
  private func named(
    behind percent: Mention, for part: Mention, among earlier: [RateRule.Labelled],
    in passage: Passage
  ) -> Mention? {
    let start = percent.tokens.upperBound
    guard namesWhole(percent, in: passage) else { return nil }
    var words: Set<Syllable> = []
    for place in start..<min(start + 10, passage.tokens.count) {
      guard let word = passage.tokens[place].word else { break }
      if word != "số" && word != "tổng" { words.insert(word) }
    }
    guard words.count >= 2 else { return nil }
    let own = passage.mentions.filter { $0.tokens.upperBound <= start }.suffix(2 * Self.reach)
      .map { RateRule.Labelled(mention: $0, words: passage.words(around: $0)) }
    let named = (earlier + own).filter {
      $0.mention != part && !$0.mention.isPercent && words.isSubset(of: $0.words)
        && numbers[$0.mention.whole ?? $0.mention.number].countsSame(as: numbers[part.number])
    }
    guard named.count == 1, let only = named.first?.mention else { return nil }
    // Two words are enough for a number of the same sentence.
    let sentence = passage.sentenceStart(of: percent.tokens.lowerBound)
    let isNear = passage.mentions(from: sentence, to: percent.tokens.lowerBound).contains(only)
    return words.count >= 3 || isNear ? only : nil
  }

  /// Whether the one whole of the sentence counts the very same thing and is larger.
  private func isPlainWhole(_ whole: Mention, of part: Mention) -> Bool {
    let (whole, part) = (numbers[whole.number], numbers[part.number])
    return (part.unit.text.isEmpty || whole.unit == part.unit)
      && whole.approximateValue > part.approximateValue
  }

  /// `giải ngân 38,4 tỷ, kế hoạch vốn 52,3 tỷ, đạt 73,5%`: the plan is the whole, not the part.
  private func planned(_ plan: Mention, _ percent: Mention, _ before: [Mention]) -> [Claim
    .Candidate]
  {
    guard
      let result = before.last(where: {
        !$0.isPercent && numbers[$0.number].countsSame(as: numbers[plan.number])
      })
    else { return [] }
    let isAlone = before.count { numbers[$0.number].unit == numbers[plan.number].unit } == 1
    return [Claim.Candidate(ratio(result, plan, percent), isAlone ? .certain : .possible)]
  }

  private func ratio(_ part: Mention, _ whole: Mention, _ percent: Mention) -> Relation {
    Relation(
      .ratio,
      .percentage(.number(part.number), of: .number(whole.whole ?? whole.number)), .equal,
      .number(percent.number))
  }

  /// `7.612 hồ sơ (77,3%), 2.176 hồ sơ (22,1%)`: a number with a share of its own is a sibling.
  private func isShare(_ whole: Mention, before part: Mention, in passage: Passage) -> Bool {
    passage.mentions(from: whole.tokens.upperBound, to: part.tokens.lowerBound).first {
      !$0.isPercent || $0.tokens.lowerBound - whole.tokens.upperBound <= 8
    }?.isPercent ?? false
  }

  /// `có 24 việc. Đã làm xong 21 việc (đạt 87,5%)`: the only number of such things in the paragraph
  /// stands right before the part, and is larger.
  private func isAlone(_ whole: Mention, before part: Mention, in passage: Passage) -> Bool {
    guard let place = passage.mentions.firstIndex(of: part), place > 0,
      passage.mentions[place - 1] == whole, isPlainWhole(whole, of: part),
      numbers[whole.number].unit == numbers[part.number].unit,
      !numbers[part.number].unit.text.isEmpty, part.depth == 0, whole.depth == 0,
      !passage.isPlan(whole)
    else { return false }
    return passage.mentions[..<place].count {
      !$0.isPercent && numbers[$0.number].countsSame(as: numbers[part.number])
    } == 1
  }

  /// Of `264/276 văn bản` what was done may be the whole as well as what there was to do.
  private func done(_ fraction: Mention, _ part: Mention, _ percent: Mention) -> Claim.Candidate? {
    guard fraction.whole != nil, fraction != part else { return nil }
    return Claim.Candidate(
      Relation(
        .ratio, .percentage(.number(part.number), of: .number(fraction.number)), .equal,
        .number(percent.number)), .possible)
  }

  /// The number the percentage is about: the one before it, else the one in the bracket behind it.
  private func part(of percent: Mention, at place: Int, in passage: Passage) -> Mention? {
    if let told = follower(of: percent, at: place, in: passage).first { return told }
    if place > 0 {
      let before = passage.mentions[place - 1]
      let gap = before.tokens.upperBound..<percent.tokens.lowerBound
      let isNear =
        gap.count <= 24 && !passage.has(.semicolon, from: gap.lowerBound, to: gap.upperBound)
        && passage.sentenceEnds[before.tokens.lowerBound]
          == passage.sentenceEnds[percent.tokens.lowerBound]
      let isTied =
        passage.has(.share, from: gap.lowerBound, to: gap.upperBound)
        || passage.tokens[percent.tokens.lowerBound - 1].kind == .open
        || passage.tokens[percent.tokens.lowerBound - 1].kind == .comma && gap.count <= 4
      if isNear, isTied, !before.isPercent, before.whole == nil,
        !numbers[before.number].isApproximate
      {
        return before
      }
    }
    return nil
  }

  /// The number alone in the bracket right behind the percentage.
  private func follower(of percent: Mention, at place: Int, in passage: Passage) -> [Mention] {
    let next = percent.tokens.upperBound
    guard next < passage.tokens.count, passage.tokens[next].kind == .open,
      let close = passage.closings[next]
    else { return [] }
    let inside = passage.mentions(from: next, to: close)
    guard inside.count == 1, let only = inside.first, !only.isPercent, only.whole == nil else {
      return []
    }
    return [only]
  }

  /// `% tổng số 1.250 hồ sơ`, `% của 640 người`.
  private func whole(behind percent: Mention, at place: Int, in passage: Passage) -> Mention? {
    guard place + 1 < passage.mentions.count else { return nil }
    let next = passage.mentions[place + 1]
    let gap = percent.tokens.upperBound..<next.tokens.lowerBound
    guard gap.count <= 8, !gap.isEmpty, !next.isPercent, next.whole == nil,
      !gap.contains(where: { passage.tokens[$0].word == nil && passage.tokens[$0].kind != .open }),
      passage.tokens[gap.lowerBound].word == "của"
        || passage.has(.total, from: gap.lowerBound, to: gap.upperBound)
        || passage.has(.outOf, from: gap.lowerBound, to: gap.upperBound)
        || passage.tokens[gap.lowerBound].word == "trong"
    else { return nil }
    return next
  }

  /// Numbers of the same thing before it, the nearest first.
  private func wholes(for part: Mention, among before: [Mention]) -> [Mention] {
    let likely = before.filter { whole in
      whole.number != part.number && !whole.isPercent
        && numbers[whole.number].countsSame(as: numbers[part.number])
    }
    return Array(likely.suffix(Self.reach).reversed())
  }
}
