import ReformModel

/// `12/320 thủ tục (3,75%)`, `đạt 97,2% (350/360 hồ sơ)`: a fraction and its percentage.
struct FractionRule {
  let numbers: [StatedNumber]

  func claims(in passage: Passage, consumed: inout Set<Int>) -> [Claim] {
    var claims: [Claim] = []
    for (place, mention) in passage.mentions.enumerated() {
      guard let whole = mention.whole, !mention.isPercent else { continue }
      let following = follower(of: place, in: passage)
      guard let percent = following ?? leader(of: place, in: passage),
        consumed.insert(percent.number).inserted
      else { continue }
      claims.append(
        Claim(
          Relation(
            .ratio, .percentage(.number(mention.number), of: .number(whole)),
            .equal, .number(percent.number))))
    }
    return claims
  }

  /// The percentage behind the fraction, before anything else is counted or compared.
  private func follower(of place: Int, in passage: Passage) -> Mention? {
    let mention = passage.mentions[place]
    for next in passage.mentions.dropFirst(place + 1) {
      let gap = (from: mention.tokens.upperBound, to: next.tokens.lowerBound)
      guard next.tokens.lowerBound < passage.sentenceEnds[mention.tokens.lowerBound],
        !passage.has(.semicolon, from: gap.from, to: gap.to)
      else { return nil }
      if !next.isPercent, passage.isMissing(next) { continue }
      guard next.isPercent else { return nil }
      guard !passage.has(.increase, from: gap.from, to: gap.to),
        !passage.has(.decrease, from: gap.from, to: gap.to), passage.isShareOfWhole(next),
        next.tokens.lowerBound - mention.tokens.upperBound < 25
      else { return nil }
      return next
    }
    return nil
  }

  /// The percentage right before the bracket that explains it.
  private func leader(of place: Int, in passage: Passage) -> Mention? {
    guard place > 0 else { return nil }
    let percent = passage.mentions[place - 1]
    let start = passage.mentions[place].tokens.lowerBound
    guard percent.isPercent, start - percent.tokens.upperBound <= 12,
      passage.has(.open, from: percent.tokens.upperBound, to: start),
      !passage.has(.close, from: percent.tokens.upperBound, to: start),
      !passage.has(.semicolon, from: percent.tokens.upperBound, to: start)
    else { return nil }
    return percent
  }
}

extension Passage {
  /// Whether `thiếu`, `còn` stands right before a number: what a fraction leaves.
  func isMissing(_ mention: Mention) -> Bool {
    let place = mention.tokens.lowerBound
    return place > 0 && (tokens[place - 1].word == "thiếu" || tokens[place - 1].word == "còn")
  }

  /// Whether a percentage is a share, not a comparison with a plan or another year.
  func isShareOfWhole(_ percent: Mention) -> Bool {
    let start = percent.tokens.upperBound
    let place = percent.tokens.lowerBound
    // `gần đạt yêu cầu 30%`
    if has(.plan, from: max(0, place - 2), to: place) { return false }
    let end = min(start + 4, sentenceEnds[percent.tokens.lowerBound])
    // What stands behind a bracket or semicolon is another matter.
    let clause = (start..<max(start, end)).prefix {
      tokens[$0].kind != .close && tokens[$0].kind != .semicolon
    }
    return !clause.contains { cues[$0] == .comparedWith || cues[$0] == .plan }
  }
}
