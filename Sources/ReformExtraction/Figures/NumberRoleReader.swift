import ReformModel

/// How a number stands to the numbers beside it.
struct NumberRoleReader {
  private let passage: Passage

  init(_ passage: Passage) {
    self.passage = passage
  }

  /// The role of the number at `tokens`, whose clause is `near`.
  func role(
    of tokens: Range<Int>, _ number: StatedNumber, near: [Range<Int>]
  ) -> AssignmentPhrase.Role? {
    if let role = range(tokens) { return role }
    if number.unit.isPercent {
      if near.contains(where: { has(.plan, $0.clamped(to: 0..<(tokens.upperBound + 5))) }) {
        return .planRate
      }
      let behind = near.filter { $0.lowerBound >= tokens.upperBound }
      if behind.contains(where: { has(.comparedWith, $0) }) { return .lastRate }
      if isChange(before: tokens.lowerBound, Self.falls) { return .cut }
      if isChange(before: tokens.lowerBound, Self.rises) { return .rise }
      return followsNumber(tokens.lowerBound) ? .share : nil
    }
    let place = tokens.lowerBound
    if passage.cues[max(0, place - 1)] == .from, hasTarget(after: tokens.upperBound) {
      return .from
    }
    if isTarget(place) { return .to }
    if isChange(before: place, Self.falls) { return .cut }
    if isChange(before: place, Self.rises) { return .rise }
    return nil
  }

  private func has(_ cue: Cue, _ run: Range<Int>) -> Bool {
    run.contains { passage.cues[$0] == cue }
  }

  private func range(_ tokens: Range<Int>) -> AssignmentPhrase.Role? {
    let place = tokens.lowerBound
    if tokens.upperBound + 1 < passage.tokens.count,
      passage.tokens[tokens.upperBound].kind == .dash,
      passage.tokens[tokens.upperBound].isAttached,
      passage.tokens[tokens.upperBound + 1].isAttached,
      passage.tokens[tokens.upperBound + 1].figure != nil
    {
      return .rangeLow
    }
    if place >= 2, passage.tokens[place - 1].kind == .dash, passage.tokens[place - 1].isAttached,
      passage.tokens[place].isAttached, passage.tokens[place - 2].figure != nil
    {
      return .rangeHigh
    }
    return nil
  }

  /// Whether `giảm` or `tăng` stands directly before, at most with words such as `được` between.
  private func isChange(before place: Int, _ verbs: Set<Syllable>) -> Bool {
    var before = place - 1
    while before >= 0, place - before <= 5 {
      if passage.tokens[before].kind == .reference {
        before -= 1
        continue
      }
      guard let word = passage.tokens[before].word else { return false }
      if verbs.contains(word) { return true }
      if word == "hơn", before > 0, let comparison = passage.tokens[before - 1].word,
        Self.less.contains(comparison)
      {
        return verbs == Self.falls
      }
      guard Self.between.contains(word) else { return false }
      before -= 1
    }
    return false
  }

  private static let falls: Set<Syllable> = ["giảm", "bớt"]
  private static let less: Set<Syllable> = ["ít", "thấp"]
  private static let rises: Set<Syllable> = ["tăng"]

  private static let between: Set<Syllable> = [
    "được", "tối", "thiểu", "ít", "nhất", "khoảng", "hơn", "gần", "thêm", "tổng", "số", "là", "đi",
    "năm", "trước", "so", "với", "đơn", "vị",
  ]

  /// Whether the sentence goes on to what it became.
  private func hasTarget(after place: Int) -> Bool {
    guard place < passage.tokens.count else { return false }
    return (place..<passage.sentenceEnds[place]).contains { passage.cues[$0] == .to }
  }

  /// `xuống còn 27`, and `còn 27` behind `từ 38`.
  private func isTarget(_ place: Int) -> Bool {
    let start = passage.sentenceStart(of: place)
    for before in stride(from: place - 1, through: max(start, place - 3), by: -1) {
      guard let word = passage.tokens[before].word else { return false }
      guard passage.cues[before] == .to else {
        guard Self.afterTarget.contains(word) else { return false }
        continue
      }
      if before > start, passage.tokens[before - 1].word == "nay" { return true }
      return (start..<before).contains {
        passage.cues[$0] == .from || passage.cues[$0] == .decrease || passage.cues[$0] == .increase
      }
    }
    return false
  }

  private static let afterTarget: Set<Syllable> = ["còn", "là", "thành", "đến", "tới", "lại"]

  /// Whether a percentage stands behind a number it can be the share of, with a bracket or a word such
  /// as `chiếm` between.
  private func followsNumber(_ place: Int) -> Bool {
    for before in stride(from: place - 1, through: max(0, place - 10), by: -1) {
      if passage.tokens[before].figure != nil { return true }
      if passage.tokens[before].kind == .stop || passage.tokens[before].kind == .semicolon {
        return false
      }
    }
    return false
  }
}
