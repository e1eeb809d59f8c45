import ReformModel

/// Fractions of one whole that divide it: `64/114 xã (56,1%) …; 23/114 …; 21/114 …`, also as the same
/// place in each item of a numbered list. Their numerators make the whole, their percentages 100.
struct ClassesRule {
  let numbers: [StatedNumber]

  /// Nobody divides one whole into more.
  private static let mostClasses = 20

  func claims(in passage: Passage) -> [Claim] {
    let starts = passage.tokens.indices.filter { passage.tokens[$0].kind == .enumerator(1) }
    guard let start = starts.first else {
      return run(of: fractions(in: passage.mentions[...]), passage)
    }
    let items = items(from: start, in: passage)
    guard items.count >= 2, let columns = items.map(\.count).min(), columns > 0,
      items.allSatisfy({ $0.count == columns })
    else { return run(of: fractions(in: passage.mentions[...]), passage) }
    return (0..<columns).flatMap { column in
      let classes = items.map { $0[column] }
      return whole(of: classes, in: passage) + sameWhole(classes)
    }
  }

  private func fractions(in mentions: ArraySlice<Mention>) -> [Mention] {
    mentions.filter { $0.whole != nil && !$0.isPercent }
  }

  /// The fractions of each item of a numbered list.
  private func items(from start: Int, in passage: Passage) -> [[Mention]] {
    var items: [[Mention]] = []
    var place = start
    while case .enumerator(items.count + 1)? = place < passage.tokens.count
      ? passage.tokens[place].kind : nil
    {
      let next =
        (place + 1..<passage.tokens.count).first {
          passage.tokens[$0].kind == .enumerator(items.count + 2)
        } ?? passage.sentenceEnds[place]
      items.append(fractions(in: passage.mentions(from: place, to: next)))
      place = next
    }
    return items
  }

  /// Neighbouring fractions of one sentence with one printed whole.
  private func run(of fractions: [Mention], _ passage: Passage) -> [Claim] {
    var claims: [Claim] = []
    var first = 0
    while first < fractions.count {
      var last = first
      while last + 1 < fractions.count,
        value(fractions[last + 1].whole) == value(fractions[first].whole)
      {
        last += 1
      }
      let classes = Array(fractions[first...last].prefix(Self.mostClasses))
      if classes.count >= 3 { claims += prefixes(of: classes) }
      first = last + 1
    }
    return claims
  }

  private func prefixes(of classes: [Mention]) -> [Claim] {
    guard let whole = classes[0].whole else { return [] }
    let readings = stride(from: classes.count, through: 3, by: -1).map {
      Relation(.sum, .sum(of: classes.prefix($0).map(\.number)), .equal, .number(whole))
    }
    return [Claim(readings, .possible)]
  }

  /// Classes that come within 3 % of their whole divide it.
  private func whole(of classes: [Mention], in passage: Passage) -> [Claim] {
    guard let most = classes.compactMap(\.whole).first, classes.count >= 2 else { return [] }
    guard numbers.areNear(classes.map(\.number), most, 0.03) else { return [] }
    var claims = [
      Claim(Relation(.sum, .sum(of: classes.map(\.number)), .equal, .number(most)))
    ]
    let shares = classes.compactMap { percent(after: $0, in: passage) }
    if shares.count == classes.count {
      claims.append(
        Claim(
          Relation(
            .percentTotal, .sum(of: shares.map(\.number)), .equal,
            .constant(ExactDecimal(mantissa: 100)))))
    }
    return claims
  }

  /// One quantity printed as the whole of each class.
  private func sameWhole(_ classes: [Mention]) -> [Claim] {
    let wholes = classes.compactMap(\.whole)
    let values = Dictionary(grouping: wholes) { numbers[$0].value }
    guard let usual = values.values.max(by: { $0.count < $1.count }), usual.count > wholes.count / 2
    else { return [] }
    return wholes.filter { numbers[$0].value != numbers[usual[0]].value }.map {
      Claim(Relation(.repetition, .number(usual[0]), .equal, .number($0)))
    }
  }

  private func percent(after fraction: Mention, in passage: Passage) -> Mention? {
    guard let place = passage.mentions.firstIndex(of: fraction), place + 1 < passage.mentions.count
    else { return nil }
    let next = passage.mentions[place + 1]
    return next.isPercent && next.tokens.lowerBound - fraction.tokens.upperBound < 10 ? next : nil
  }

  private func value(_ number: Int?) -> ExactDecimal? { number.map { numbers[$0].value } }
}
