import ReformModel

/// `11 lớp, 96 lượt; gồm 08 lớp (51 lượt), 03 lớp (45 lượt)`: what the brackets behind parts count adds up
/// too.
struct BracketSums {
  let numbers: [StatedNumber]

  func claims(in passage: Passage) -> [Claim] {
    let pairs = passage.mentions.compactMap { part in
      bracketed(behind: part, in: passage).map { (part: part, inside: $0) }
    }
    guard pairs.count >= 2, let first = pairs.first,
      pairs.dropFirst().allSatisfy({ pair in
        numbers[pair.part.number].countsSame(as: numbers[first.part.number])
          && numbers[pair.inside.number].unit == numbers[first.inside.number].unit
      }),
      let last = pairs.last,
      passage.sentenceEnds[first.part.tokens.lowerBound]
        == passage.sentenceEnds[last.part.tokens.lowerBound]
    else { return [] }
    let inside = pairs.map(\.inside.number)
    let start = passage.sentenceStart(of: first.part.tokens.lowerBound)
    let totals = passage.mentions(from: start, to: first.part.tokens.lowerBound).filter {
      !$0.isPercent && $0.whole == nil
        && numbers[$0.number].unit == numbers[first.inside.number].unit
        && numbers.areNear(inside, $0.number, 0.15)
    }
    guard totals.count == 1, let total = totals.first else { return [] }
    return [Claim(Relation(.sum, .sum(of: inside), .equal, .number(total.number)))]
  }

  /// The first number in the bracket behind a number and its unit.
  private func bracketed(behind part: Mention, in passage: Passage) -> Mention? {
    guard !part.isPercent, part.depth == 0 else { return nil }
    let start = part.tokens.upperBound
    let words = passage.tokens[start...].prefix(7).prefix { $0.word != nil }
    let open = start + words.count
    guard open < passage.tokens.count, passage.tokens[open].kind == .open,
      let close = passage.closings[open],
      let first = passage.mentions(from: open, to: close).first,
      first.tokens.lowerBound - open <= 2,
      !first.isPercent, first.whole == nil,
      !numbers[first.number].unit.text.isEmpty
    else { return nil }
    return first
  }
}
