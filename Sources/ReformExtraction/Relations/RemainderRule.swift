import ReformModel

/// `138/145 chiếc hoạt động, hỏng 7 chiếc`, `30/33 việc, chưa xong 3 việc`, `giao 140, có mặt 129, thiếu
/// 11`: what a part leaves of its whole.
struct RemainderRule {
  let numbers: [StatedNumber]

  func claims(in passage: Passage) -> [Claim] {
    // What was carried over belongs to the balance.
    guard !passage.cues.contains(.opening) else { return [] }
    return passage.mentions.enumerated().compactMap { place, rest in
      guard !rest.isPercent, rest.whole == nil,
        isRemainder(rest, in: passage) || isUndone(rest, in: passage)
      else { return nil }
      return claim(rest, at: place, in: passage)
    }
  }

  private func claim(_ rest: Mention, at place: Int, in passage: Passage) -> Claim? {
    let start = passage.sentenceStart(of: rest.tokens.lowerBound)
    let all = passage.mentions[..<place].filter {
      !$0.isPercent && numbers[$0.number].countsSame(as: numbers[rest.number])
    }
    // `xong 13 việc, đang làm 8 việc, chưa làm 1 việc`: what is under way is left as well.
    let others = passage.mentions(from: start, to: passage.sentenceEnds[rest.tokens.lowerBound])
      .filter {
        $0 != rest && $0.whole == nil && !$0.isPercent && $0.depth == rest.depth
          && numbers[$0.number].countsSame(as: numbers[rest.number]) && isLeft($0, in: passage)
      }
    let before = all.filter { $0.tokens.lowerBound >= start && !others.contains($0) }
    guard let nearest = before.last else { return nil }
    if isUndone(rest, in: passage), nearest.whole == nil { return nil }
    if let whole = nearest.whole { return fraction(nearest, whole, rest, in: passage) }
    let beside = before.filter { $0.depth == rest.depth }
    guard let done = beside.last else { return nil }
    // The whole stands before it in the sentence, else in the one before.
    let earlier = beside.count > 1 ? beside : sentenceBefore(start, of: all, in: passage)
    let least = numbers[done.number].approximateValue
    let whole = earlier.filter {
      $0 != done && $0.depth == rest.depth && numbers[$0.number].approximateValue > least
        // What something was has already become something else: `từ 412 xuống 376`.
        && passage.cues[max(0, $0.tokens.lowerBound - 1)] != .from
    }.max {
      numbers[$0.number].approximateValue < numbers[$1.number].approximateValue
    }
    return whole.flatMap { whole -> Claim? in
      let isCounterpart = isCounterpart(done, of: rest, in: passage)
      let verb = passage.words(before: rest, atMost: 5).first
      if verb == "không" || verb == "chưa", !isCounterpart { return nil }
      let number = whole.whole ?? whole.number
      guard others.isEmpty else {
        return Claim(
          [relation(number, done, rest, besides: others), relation(number, done, rest)], .likely)
      }
      let isTold =
        earlier.count <= 2
        && (isCounterpart || areAlike(whole, done, rest) && isDone(done, passage))
      // `còn 03 nhiệm vụ đang triển khai và 02 nhiệm vụ xin chuyển`: the rest in two parts.
      let both = follower(of: rest, in: passage).map {
        relation(number, done, rest, besides: [$0])
      }
      return Claim(
        [relation(number, done, rest), both].compactMap(\.self), isTold ? .certain : .likely)
    }
  }

  /// The next number of its sentence that counts the same, a few words and `và` or a comma behind it.
  private func follower(of rest: Mention, in passage: Passage) -> Mention? {
    let end = rest.tokens.upperBound
    guard
      let next = passage.mentions(from: end, to: passage.sentenceEnds[rest.tokens.lowerBound])
        .first(where: { !$0.isPercent }), next.whole == nil, next.depth == rest.depth,
      next.tokens.lowerBound - end <= 16,
      numbers[next.number].countsSame(as: numbers[rest.number])
    else { return nil }
    return next
  }

  /// Whether all three name one thing.
  private func areAlike(_ whole: Mention, _ done: Mention, _ rest: Mention) -> Bool {
    let unit = numbers[whole.number].unit
    return !unit.text.isEmpty && numbers[done.number].names(sameAs: numbers[whole.number])
      && numbers[rest.number].names(sameAs: numbers[whole.number])
  }

  /// `đã khắc phục xong 63 tồn tại`: a verb of settling in its clause.
  private func isDone(_ mention: Mention, _ passage: Passage) -> Bool {
    let place = mention.tokens.lowerBound
    return passage.has(.settled, from: max(0, place - 5), to: place)
  }

  /// Whether it is itself a part of what is left: `đang làm 8 việc`.
  private func isLeft(_ mention: Mention, in passage: Passage) -> Bool {
    let place = mention.tokens.lowerBound
    return passage.words(before: mention, atMost: 4).contains("đang")
      || place > 0 && isRemainder(mention, in: passage)
  }

  /// What a fraction leaves, alone or together with its neighbours.
  private func fraction(
    _ done: Mention, _ whole: Int, _ rest: Mention, in passage: Passage
  ) -> Claim {
    let others = passage.mentions.filter {
      $0 != rest && $0.tokens.lowerBound > done.tokens.lowerBound && !$0.isPercent
        && $0.whole == nil
        && $0.tokens.lowerBound < passage.sentenceEnds[done.tokens.lowerBound]
        && isRemainder($0, in: passage)
    }
    let together = relation(whole, done, rest, besides: others)
    return Claim(
      [relation(whole, done, rest), together].prefix(others.isEmpty ? 1 : 2).map(\.self), .certain)
  }

  private func sentenceBefore(
    _ start: Int, of mentions: [Mention], in passage: Passage
  ) -> [Mention] {
    guard start > 0 else { return [] }
    let first = passage.sentenceStart(of: start - 1)
    return mentions.filter { (first..<start).contains($0.tokens.lowerBound) }
  }

  /// What is left when what was done, and the other parts that are left, are taken from the whole.
  private func relation(
    _ whole: Int, _ done: Mention, _ rest: Mention, besides others: [Mention] = []
  ) -> Relation {
    let taken =
      others.isEmpty
      ? Arithmetic.number(done.number) : .sum(of: [done.number] + others.map(\.number))
    return Relation(
      .difference, .difference(.number(whole), taken), .equal, .number(rest.number))
  }

  /// Whether `đã trả lời 2.591 … chưa trả lời 94`, `có mặt 129 … thiếu 11` say that nothing else is left.
  private func isCounterpart(_ done: Mention, of rest: Mention, in passage: Passage) -> Bool {
    let (own, others) = (
      passage.words(before: rest, atMost: 5), passage.words(before: done, atMost: 5)
    )
    if own.first == "chưa" || own.first == "không" {
      let action = own.dropFirst()
      return !action.isEmpty && others.suffix(action.count).elementsEqual(action)
    }
    return (own.first == "thiếu" || own.first == "khuyết")
      && [["có", "mặt"], ["hiện", "có"]].contains(Array(others.suffix(2)))
  }

  /// Whether `chưa …` stands behind it and its unit.
  private func isUndone(_ rest: Mention, in passage: Passage) -> Bool {
    let end = rest.tokens.upperBound
    for next in end..<max(end, min(end + 7, passage.tokens.count)) {
      guard let word = passage.tokens[next].word else { return false }
      if word == "chưa" { return true }
    }
    return false
  }

  /// Whether `còn`, `còn lại`, `chưa …`, `thiếu`, `hỏng` stands right before it.
  private func isRemainder(_ rest: Mention, in passage: Passage) -> Bool {
    let place = rest.tokens.lowerBound
    // `số tồn tại còn phải tiếp tục theo dõi là 12`
    if place > 0, passage.tokens[place - 1].word == "là",
      (max(0, place - 9)..<place).contains(where: {
        passage.tokens[$0].word == "còn" && passage.tokens[$0 + 1].word != "lệ"
      }),
      passage.mentions(from: max(0, place - 9), to: place).isEmpty
    {
      return true
    }
    for earlier in stride(from: place - 1, through: max(0, place - 5), by: -1) {
      let isLabelled = passage.tokens[place - 1].kind == .colon
      if isLabelled, earlier == place - 1 { continue }
      guard let word = passage.tokens[earlier].word else { return false }
      if word == "số" || word == "có" { return false }
      if passage.cues[earlier] == .remaining { return true }
      if Self.leaving.contains(word) {
        return !isLabelled && passage.tokens[earlier + 1].word != "hiệu"
          && (place - earlier <= 4 || word == "chưa")
      }
      if passage.cues[earlier] == .comparedWith || passage.cues[earlier] == .from { return false }
    }
    return false
  }

  private static let leaving: Set<Syllable> = ["còn", "hỏng", "thiếu", "khuyết", "chưa", "không"]
}
