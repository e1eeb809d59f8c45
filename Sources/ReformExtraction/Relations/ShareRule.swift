import ReformModel

/// `480 hồ sơ, chiếm 96%`, `96% (480 hồ sơ)`, `93,4% của 640 người`: a percentage whose whole stands
/// somewhere before or behind it.
struct ShareRule {
  let numbers: [StatedNumber]
  /// How far back a whole is looked for.
  static let reach = 10

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
    if let other = rest(behind: percent, of: part, in: passage) {
      return Claim([ratio(part, with: other, percent)], .likely)
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
      + near.compactMap { together($0, part, percent, in: passage) }
      + near.map {
        let isSibling = isShare($0, before: part, in: passage)
        // `thiếu 1.213 người so với số giao (5,0%)` names another whole.
        let isOfOther = passage.has(
          .comparedWith, from: part.tokens.upperBound, to: percent.tokens.lowerBound)
        return Claim.Candidate(
          ratio(part, $0, percent),
          isOfOther || isSibling && !isTold ? .possible : isTold ? .certain : .likely)
      }
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

  /// Whether `đạt` outside brackets leads to it: often of a plan that is told elsewhere.
  private func isAchievement(_ percent: Mention, in passage: Passage) -> Bool {
    let place = percent.tokens.lowerBound
    return percent.depth == 0
      && (max(0, place - 3)..<place).contains { passage.tokens[$0].word == "đạt" }
  }

  /// Whether `tổng số`, `số …` behind a percentage says what it is a share of.
  func namesWhole(_ percent: Mention, in passage: Passage) -> Bool {
    let next = percent.tokens.upperBound
    guard next < passage.tokens.count else { return false }
    return passage.tokens[next].word == "số" || passage.cues[next] == .total
  }

  /// Whether the one whole of the sentence counts the very same thing and is larger.
  func isPlainWhole(_ whole: Mention, of part: Mention) -> Bool {
    let (whole, part) = (numbers[whole.number], numbers[part.number])
    return (part.unit.text.isEmpty || whole.unit == part.unit || part.names(sameAs: whole))
      && whole.approximateValue > part.approximateValue
  }

  /// `giải ngân 38,4 tỷ, kế hoạch vốn 52,3 tỷ, đạt 73,5%`: the plan is the whole, not the part.
  private func planned(_ plan: Mention, _ percent: Mention, _ before: [Mention]) -> [Claim
    .Candidate]
  {
    guard
      let result = before.last(where: {
        !$0.isPercent && $0.depth <= percent.depth
          && numbers[$0.number].countsSame(as: numbers[plan.number])
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

  /// `62.971 hồ sơ (98,88%); quá hạn 713 hồ sơ (1,12%)`: two shares that make 100 are of both together.
  private func together(
    _ sibling: Mention, _ part: Mention, _ percent: Mention, in passage: Passage
  ) -> Claim.Candidate? {
    guard isShare(sibling, before: part, in: passage),
      let other = passage.mentions(
        from: sibling.tokens.upperBound, to: part.tokens.lowerBound
      ).first, other.isPercent,
      abs(
        numbers[other.number].approximateValue + numbers[percent.number].approximateValue - 100)
        < 0.11
    else { return nil }
    return Claim.Candidate(ratio(part, with: sibling, percent), .possible)
  }

  /// The part of itself and the other together, in reading order.
  private func ratio(_ part: Mention, with other: Mention, _ percent: Mention) -> Relation {
    let whole = [part, other].sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    return Relation(
      .ratio, .percentage(.number(part.number), of: .sum(of: whole.map(\.number))), .equal,
      .number(percent.number))
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
    // `trình 32 văn bản (01 dự án luật, …, 21 thông tư), tức là 56,1%` speaks of what stands outside.
    let outside = passage.mentions[..<place].last { $0.depth <= percent.depth }
    let isOutside = outside.map { passage.changeVerb(before: $0) == nil } ?? false
    if let before = isOutside ? outside : passage.mentions[..<place].last {
      let gap = before.tokens.upperBound..<percent.tokens.lowerBound
      let isNear =
        gap.count { passage.depths[$0] <= percent.depth } <= 24
        && !passage.has(.semicolon, from: gap.lowerBound, to: gap.upperBound)
        && passage.sentenceEnds[before.tokens.lowerBound]
          == passage.sentenceEnds[percent.tokens.lowerBound]
      let isTied =
        passage.has(.share, from: gap.lowerBound, to: gap.upperBound)
        || passage.tokens[percent.tokens.lowerBound - 1].kind == .open
        || passage.tokens[percent.tokens.lowerBound - 1].word == "được"
        || passage.tokens[percent.tokens.lowerBound - 1].kind == .comma && gap.count <= 4
      if isNear, isTied, !isLabelled(percent, from: gap.lowerBound, in: passage), !before.isPercent,
        before.whole == nil,
        !numbers[before.number].isApproximate
      {
        return before
      }
    }
    return nil
  }

  /// `23 nhiệm vụ quá hạn, tức tỷ lệ đúng hạn 96,0%`: the rate says itself what it is of.
  private func isLabelled(_ percent: Mention, from start: Int, in passage: Passage) -> Bool {
    let place = percent.tokens.lowerBound
    guard
      let rate = (start..<place).last(where: {
        passage.tokens[$0].word == "lệ"
      })
    else { return false }
    let words = passage.tokens[(rate + 1)..<place].compactMap(\.word)
    return words.contains { ["hạn", "tuyến", "lòng", "hoàn", "hiện"].contains($0) }
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

  /// Numbers of the same thing before it, the nearest first.
  private func wholes(for part: Mention, among before: [Mention]) -> [Mention] {
    let likely = before.filter { whole in
      whole.number != part.number && !whole.isPercent
        && numbers[whole.number].countsSame(as: numbers[part.number])
    }
    return Array(likely.suffix(Self.reach).reversed())
  }
}
