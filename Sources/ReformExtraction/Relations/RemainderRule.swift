import ReformModel

/// `138/145 chiếc hoạt động, hỏng 7 chiếc`, `30/33 việc, chưa xong 3 việc`: what a fraction leaves.
struct RemainderRule {
  let numbers: [StatedNumber]

  func claims(in passage: Passage) -> [Claim] {
    // What was carried over belongs to the balance.
    guard !passage.cues.contains(.opening) else { return [] }
    return passage.mentions.enumerated().compactMap { place, rest in
      guard !rest.isPercent, rest.whole == nil,
        isRemainder(rest, in: passage) || isUndone(rest, in: passage)
      else { return nil }
      let start = passage.sentenceStart(of: rest.tokens.lowerBound)
      let before = passage.mentions[..<place].filter {
        !$0.isPercent && $0.tokens.lowerBound >= start
          && numbers[$0.number].countsSame(as: numbers[rest.number])
      }
      guard let done = before.last else { return nil }
      if isUndone(rest, in: passage), done.whole == nil { return nil }
      if let whole = done.whole {
        let others = passage.mentions.filter {
          $0 != rest && $0.tokens.lowerBound > done.tokens.lowerBound && !$0.isPercent
            && $0.whole == nil
            && $0.tokens.lowerBound < passage.sentenceEnds[done.tokens.lowerBound]
            && isRemainder($0, in: passage)
        }
        let all = Arithmetic.sum(of: [done.number] + others.map(\.number))
        let together = Relation(
          .difference, .difference(.number(whole), all), .equal, .number(rest.number))
        return Claim(
          [relation(whole, done.number, rest), together].prefix(others.isEmpty ? 1 : 2).map(\.self),
          .certain)
      }
      let whole = before.dropLast().max {
        numbers[$0.number].approximateValue < numbers[$1.number].approximateValue
      }
      return whole.map { Claim([relation($0.number, done.number, rest)], .likely) }
    }
  }

  private func relation(_ whole: Int, _ done: Int, _ rest: Mention) -> Relation {
    Relation(
      .difference, .difference(.number(whole), .number(done)), .equal, .number(rest.number))
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

  /// Whether `còn`, `còn lại`, `chưa …`, `hỏng` stands right before it.
  private func isRemainder(_ rest: Mention, in passage: Passage) -> Bool {
    let place = rest.tokens.lowerBound
    for earlier in stride(from: place - 1, through: max(0, place - 4), by: -1) {
      guard let word = passage.tokens[earlier].word else { return false }
      if word == "số" || word == "có" { return false }
      if passage.cues[earlier] == .remaining || word == "còn" || word == "hỏng" { return true }
      if passage.cues[earlier] == .comparedWith || passage.cues[earlier] == .from { return false }
    }
    return false
  }
}
