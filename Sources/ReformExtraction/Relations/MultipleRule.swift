import ReformModel

/// `312 người, gấp 2,6 lần cùng kỳ (120 người)`: so many times what it was.
struct MultipleRule {
  let numbers: [StatedNumber]

  func claims(in passage: Passage) -> [Claim] {
    passage.mentions.enumerated().compactMap { place, factor in
      let start = factor.tokens.lowerBound
      guard place > 0, start > 0, passage.tokens[start - 1].word == "gấp",
        numbers[factor.number].unit.text.hasPrefix("lần"), place + 1 < passage.mentions.count
      else { return nil }
      let result = passage.mentions[place - 1]
      let base = passage.mentions[place + 1]
      guard numbers[result.number].countsSame(as: numbers[base.number]), result.whole == nil,
        base.tokens.lowerBound - factor.tokens.upperBound <= 10,
        passage.has(.open, from: factor.tokens.upperBound, to: base.tokens.lowerBound)
      else { return nil }
      return Claim(
        Relation(
          .quotient, .quotient(.number(result.number), .number(base.number)), .equal,
          .number(factor.number)))
    }
  }
}
