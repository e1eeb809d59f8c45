import ReformModel

/// `từ A … xuống B`: what was and what became.
struct FromTo {
  let old: Int
  let new: Int
  /// From the `từ` to the end of B.
  let start: Int
  let end: Int
  /// Whether it says that it fell; nil for `còn` alone before a verb elsewhere.
  let direction: Bool?

  init?(at from: Int, in passage: Passage, _ numbers: [StatedNumber]) {
    let limit = passage.sentenceEnds[from]
    guard let old = passage.mentions(from: from, to: limit).first, old.whole == nil,
      old.tokens.lowerBound - from <= 6,
      let to = (old.tokens.upperBound..<min(limit, old.tokens.upperBound + 14)).first(where: {
        passage.cues[$0] == .to
      }),
      let new = passage.mentions(from: to, to: limit).first, new.whole == nil,
      new.tokens.lowerBound - to <= 4,
      passage.mentions(from: old.tokens.upperBound, to: to).isEmpty,
      !passage.has(.semicolon, from: from, to: new.tokens.lowerBound),
      numbers[old.number].countsSame(as: numbers[new.number])
        || numbers[old.number].isComparable(with: numbers[new.number])
    else { return nil }
    self.old = old.number
    self.new = new.number
    start = from
    end = new.tokens.upperBound
    let words = passage.tokens[to].word
    direction = words == "xuống" || words == "chỉ" ? true : words == "lên" ? false : nil
  }

  /// `trước đây 18.430 ngày, nay còn 10.875 ngày, giảm 7.555 ngày`, `23 → 16, bớt 07`: without `từ`, where
  /// the amount of the change follows.
  init?(becoming to: Int, in passage: Passage, _ numbers: [StatedNumber]) {
    let isNow = passage.tokens[to].word == "nay"
    guard isNow || passage.cues[to] == .to || passage.tokens[to].kind == .arrow,
      to == 0 || passage.tokens[to - 1].word != "nay"
    else { return nil }
    let sentence = passage.sentenceStart(of: to)
    let limit = passage.sentenceEnds[to]
    guard let old = passage.mentions(from: sentence, to: to).last, old.whole == nil,
      to - old.tokens.upperBound <= 12,
      let new = passage.mentions(from: to, to: limit).first, new.whole == nil,
      new.tokens.lowerBound - to <= 4, new.depth == old.depth,
      !passage.has(.semicolon, from: old.tokens.upperBound, to: new.tokens.lowerBound),
      !passage.has(.settled, from: old.tokens.upperBound, to: to),
      numbers[old.number].countsSame(as: numbers[new.number]),
      // `từ … xuống` is told already.
      !passage.has(.from, from: max(sentence, old.tokens.lowerBound - 6), to: old.tokens.lowerBound)
    else { return nil }
    let lead = max(sentence, old.tokens.lowerBound - 14)..<to
    let wasBefore = lead.contains {
      passage.tokens[$0].word == "trước" || passage.tokens[$0].word == "sau"
    }
    guard
      isNow || wasBefore || passage.tokens[to].kind == .arrow
        || passage.tokens[to].word == "xuống"
    else { return nil }
    let change = passage.changes(
      from: new.tokens.upperBound, to: min(limit, new.tokens.upperBound + 16)
    ).first
    guard let change, !change.amount.isPercent,
      numbers[change.amount.number].countsSame(as: numbers[old.number]),
      !passage.has(
        .comparedWith, from: new.tokens.upperBound,
        to: min(limit, change.amount.tokens.upperBound + 5))
    else { return nil }
    self.old = old.number
    self.new = new.number
    start = old.tokens.lowerBound
    end = new.tokens.upperBound
    direction = change.isDecrease
  }
}
