import ReformModel

/// The whole that the words around a percentage tell.
extension ShareRule {
  /// `từ 2.146 ngày … còn 1.402 ngày, tiết kiệm 744 ngày, tương đương 34,7%`: a change is a share of
  /// what was there before, never of what came of it.
  func level(before change: Mention, in passage: Passage) -> Mention? {
    let place = change.tokens.lowerBound
    let verb = passage.changeVerb(before: change)
    let saves = passage.tokens[max(0, place - 3)..<place].contains {
      $0.word == "bớt" || $0.word == "kiệm" || $0.word == "rút"
    }
    guard verb == .decrease || verb == .increase || saves else { return nil }
    let levels = counted(like: change, before: place, in: passage).filter {
      $0.tokens.lowerBound >= passage.sentenceStart(of: place)
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
  func whole(leaving part: Mention, in passage: Passage) -> Mention? {
    let place = part.tokens.lowerBound
    let around = max(0, place - 5)..<min(part.tokens.upperBound + 5, passage.tokens.count - 1)
    guard
      around.contains(where: {
        passage.tokens[$0].word == "còn" && passage.tokens[$0 + 1].word == "lại"
      })
    else { return nil }
    let before = counted(like: part, before: place, in: passage).suffix(4)
    guard let done = before.last else { return nil }
    let all = numbers[done.number].value.mantissa + numbers[part.number].value.mantissa
    return before.dropLast().last { numbers[$0.number].value.mantissa == all }
  }

  /// `trực tuyến 618.504 hồ sơ, đạt 83,31%, số còn lại là 123.881 hồ sơ`: the part and the rest are all.
  func rest(behind percent: Mention, of part: Mention, in passage: Passage) -> Mention? {
    let end = percent.tokens.upperBound
    let start = passage.sentenceStart(of: end)
    guard
      // Behind several shares what is left is left by all of them.
      !passage.mentions(from: start, to: percent.tokens.lowerBound).contains(where: \.isPercent),
      let next = passage.mentions(from: end, to: passage.sentenceEnds[percent.tokens.lowerBound])
        .first, !next.isPercent, next.whole == nil, next.tokens.lowerBound - end <= 7,
      numbers[next.number].countsSame(as: numbers[part.number]),
      (end..<next.tokens.lowerBound - 1).contains(where: {
        passage.tokens[$0].word == "còn" && passage.tokens[$0 + 1].word == "lại"
      })
    else { return nil }
    return next
  }

  /// `22.709 hồ sơ có kết quả điện tử trong 23.107 hồ sơ, đạt 98,28%`: the part before its whole.
  func part(within whole: Mention, in passage: Passage) -> Mention? {
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
  func bracketed(behind percent: Mention, in passage: Passage) -> Mention? {
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

  /// `chiếm 71,6% số thủ tục cấp tỉnh`: the number before that is told with just these words.
  func named(
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
    // `64,7% tổng số`: the one number of the paragraph that is called so.
    if words.isEmpty, start < passage.tokens.count, passage.cues[start] == .total {
      let totals = passage.mentions.filter {
        $0 != part && !$0.isPercent && $0.depth == 0 && $0.tokens.upperBound <= start
          && numbers[$0.number].countsSame(as: numbers[part.number])
          && passage.has(
            .total,
            from: max(passage.sentenceStart(of: $0.tokens.lowerBound), $0.tokens.lowerBound - 10),
            to: $0.tokens.lowerBound)
      }
      return totals.count == 1 ? totals[0] : nil
    }
    guard !words.isEmpty else { return nil }
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

  /// `% tổng số 1.250 hồ sơ`, `% của 640 người`.
  func whole(behind percent: Mention, at place: Int, in passage: Passage) -> Mention? {
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

  /// `7.612 hồ sơ (77,3%), 2.176 hồ sơ (22,1%)`: a number with a share of its own is a sibling.
  func isShare(_ whole: Mention, before part: Mention, in passage: Passage) -> Bool {
    let next = passage.mentions(from: whole.tokens.upperBound, to: part.tokens.lowerBound).first {
      !$0.isPercent || $0.tokens.lowerBound - whole.tokens.upperBound <= 8
    }
    guard let next, next.isPercent else { return false }
    // Two shares of more than all are not of one whole.
    let own = passage.mentions(from: part.tokens.upperBound, to: part.tokens.upperBound + 10).first
    guard let own, own.isPercent else { return true }
    return numbers[next.number].approximateValue + numbers[own.number].approximateValue <= 100.5
  }

  /// `có 24 việc. Đã làm xong 21 việc (đạt 87,5%)`: the only number of such things in the paragraph
  /// stands right before the part, and is larger.
  func isAlone(_ whole: Mention, before part: Mention, in passage: Passage) -> Bool {
    guard let place = passage.mentions.firstIndex(of: part), place > 0,
      passage.mentions[place - 1] == whole, isPlainWhole(whole, of: part),
      numbers[whole.number].countsSame(as: numbers[part.number]),
      !numbers[whole.number].unit.text.isEmpty,
      !numbers[part.number].unit.text.isEmpty, part.depth == 0, whole.depth == 0,
      !passage.isPlan(whole)
    else { return false }
    return passage.mentions[..<place].count {
      !$0.isPercent && numbers[$0.number].countsSame(as: numbers[part.number])
    } == 1
  }

  /// The numbers before a token that count the same thing with the same decimals.
  private func counted(like mention: Mention, before place: Int, in passage: Passage) -> [Mention] {
    let own = numbers[mention.number]
    return passage.mentions.filter {
      $0.tokens.upperBound <= place && !$0.isPercent && $0.whole == nil
        && numbers[$0.number].countsSame(as: own)
        && numbers[$0.number].value.scale == own.value.scale
    }
  }
}
