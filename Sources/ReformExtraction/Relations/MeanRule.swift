import ReformModel

/// `bình quân 18 lượt/tháng`: an amount before it over a number before it.
struct MeanRule {
  let numbers: [StatedNumber]

  func claims(in passage: Passage, consumed: inout Set<Int>) -> [Claim] {
    var claims: [Claim] = []
    for place in passage.tokens.indices where passage.cues[place] == .mean {
      guard let mean = passage.mentions(from: place, to: passage.sentenceEnds[place]).first,
        mean.tokens.lowerBound - place <= 8, !mean.isPercent, mean.whole == nil
      else { continue }
      let before = passage.mentions.filter {
        !$0.isPercent && $0.number != mean.number && place - $0.tokens.lowerBound < 100
          && $0.tokens.lowerBound < mean.tokens.lowerBound
      }.suffix(7).reversed()
      var readings: [Relation] = []
      for total in before {
        for count in before
        where count != total && numbers[count.number].isExact
          && !numbers[total.number].unit.isPercent
        {
          readings.append(
            Relation(
              .mean, .quotient(.number(total.number), .number(count.number)), .equal,
              .number(mean.number)))
        }
      }
      guard !readings.isEmpty else { continue }
      claims.append(Claim(readings, .possible))
      consumed.insert(mean.number)
    }
    return claims
  }
}
