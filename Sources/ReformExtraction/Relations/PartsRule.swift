import ReformModel

/// A total and the parts that a sentence lists behind it: after `gồm`, `cụ thể`, a colon, in brackets,
/// or after `trong đó`.
struct PartsRule {
  let numbers: [StatedNumber]

  /// How the list is announced.
  enum Opening {
    case including
    case consisting
    case bracket
    case colon

    var isComplete: Bool { self != .including }
  }

  func claims(in passage: Passage) -> [Claim] {
    var claims: [Claim] = []
    for (place, total) in passage.mentions.enumerated() where !total.isPercent {
      guard let (opening, start, end) = list(after: place, in: passage) else { continue }
      let parts = parts(from: start, to: end, of: total, in: passage)
      claims += self.claims(total, parts, opening, in: passage)
    }
    return claims
  }

  // MARK: Where the list is

  /// The list behind a number, before another number at its depth.
  private func list(
    after place: Int, in passage: Passage
  ) -> (Opening, start: Int, end: Int)? {
    let total = passage.mentions[place]
    let limit = passage.scopeEnd(of: total.tokens.upperBound - 1)
    var next = total.tokens.upperBound
    while next < limit {
      let token = passage.tokens[next]
      let isOutside = passage.depths[next] <= total.depth
      switch passage.cues[next] {
      case .including? where isOutside:
        return (.including, next + 1, limit)
      case .consisting? where isOutside:
        return (.consisting, next + 1, limit)
      default: break
      }
      switch token.kind {
      case .open where isOutside:
        guard let close = passage.closings[next] else { return nil }
        if let inside = bracket(from: next + 1, to: close, of: total, in: passage) {
          return (inside, next + 1, close)
        }
        next = close + 1
        continue
      case .colon where isOutside:
        return (.colon, next + 1, limit)
      case .figure(let figure) where isOutside && !numbers[figure].unit.isPercent:
        return nil
      case .semicolon where isOutside:
        return nil
      default: break
      }
      next += 1
    }
    // `Trong đó` may begin the next sentence: it speaks of the first number of the one before.
    guard limit < passage.tokens.count, passage.tokens[limit].kind == .stop, total.depth == 0,
      limit + 1 < passage.tokens.count, isSubject(place, in: passage)
    else { return nil }
    switch passage.cues[limit + 1] {
    case .including?: return (.including, limit + 2, passage.sentenceEnds[limit + 1])
    case .consisting?: return (.consisting, limit + 2, passage.sentenceEnds[limit + 1])
    default: return nil
    }
  }

  /// A bracket lists parts when it says so or holds at least two numbers like the total.
  private func bracket(
    from start: Int, to end: Int, of total: Mention, in passage: Passage
  ) -> Opening? {
    if passage.cues[start] == .including { return .including }
    if passage.cues[start] == .consisting { return .consisting }
    if passage.cues[start] == .from || passage.cues[start] == .decrease || passage.cues[start] == .increase {
      return nil
    }
    let inside = passage.mentions(from: start, to: end).filter {
      !$0.isPercent && numbers[$0.number].isComparable(with: numbers[total.number])
    }
    return inside.count >= 2 ? .bracket : nil
  }

  private func isSubject(_ place: Int, in passage: Passage) -> Bool {
    let sentence = passage.sentenceStart(of: passage.mentions[place].tokens.lowerBound)
    let first = passage.mentions(from: sentence, to: passage.tokens.count).first {
      !$0.isPercent && $0.depth == 0
    }
    return first == passage.mentions[place]
  }

  // MARK: What its parts are

  /// The first number of each item between the separators, one level deep.
  private func parts(
    from start: Int, to end: Int, of total: Mention, in passage: Passage
  ) -> [Mention] {
    guard start < end else { return [] }
    let depth = passage.depths[start]
    var parts: [Mention] = []
    var isTaken = false
    var mentions = passage.mentions(from: start, to: end)[...]
    for place in start..<end {
      if passage.depths[place] == depth {
        switch passage.tokens[place].kind {
        case .comma, .semicolon, .enumerator, .stop: isTaken = false
        case .word("và"): isTaken = false
        default: break
        }
      }
      guard let mention = mentions.first, mention.tokens.lowerBound == place else { continue }
      mentions.removeFirst()
      guard mention.depth == depth, !mention.isPercent, !isTaken,
        numbers[mention.number].isComparable(with: numbers[total.number]),
        passage.changeVerb(before: mention) == nil
      else { continue }
      parts.append(mention)
      isTaken = true
    }
    return parts
  }

  // MARK: What is claimed

  private func claims(
    _ total: Mention, _ parts: [Mention], _ opening: Opening, in passage: Passage
  ) -> [Claim] {
    let bounds = parts.map {
      Claim(Relation(.bound, .number($0.number), .atMost, .number(total.number)))
    }
    guard parts.count >= 2 else { return opening == .including ? bounds : [] }
    var readings: [Relation] = []
    for count in stride(from: parts.count, through: 2, by: -1) {
      readings.append(
        Relation(.sum, .sum(of: parts.prefix(count).map(\.number)), .equal, .number(total.number)))
    }
    let sum = Claim(readings, isFirm(total, parts, opening, in: passage) ? .certain : .likely)
    var claims = [sum] + wholes(total, parts)
    if opening == .including { claims += bounds }
    return claims
  }

  /// `181/2.235 thủ tục, trong đó 152/1.915 …; 28/320`: the wholes add up too.
  private func wholes(_ total: Mention, _ parts: [Mention]) -> [Claim] {
    guard let whole = total.whole else { return [] }
    let wholes = parts.compactMap(\.whole)
    guard wholes.count == parts.count, !wholes.contains(where: { numbers[$0].value == numbers[whole].value })
    else { return [] }
    return [Claim([Relation(.sum, .sum(of: wholes), .equal, .number(whole))], .likely)]
  }

  /// After `trong đó` the parts are complete when they are the two levels, the two former provinces
  /// or within 2 % of the total (DESIGN section 5); elsewhere when they count the same thing and come
  /// near.
  private func isFirm(
    _ total: Mention, _ parts: [Mention], _ opening: Opening, in passage: Passage
  ) -> Bool {
    let sum = parts.reduce(0.0) { $0 + approximate(numbers[$1.number]) }
    let whole = approximate(numbers[total.number])
    guard whole > 0 else { return false }
    let miss = abs(sum - whole) / whole
    switch opening {
    case .including: return miss <= 0.02 || parts.count == 2 && LevelWords.divide(parts, in: passage)
    case .consisting, .bracket: return miss <= 0.25
    case .colon:
      return miss <= 0.1
        && parts.allSatisfy { numbers[$0.number].countsSame(as: numbers[total.number]) }
    }
  }

  /// Only for judging how near a list comes; never for a verdict.
  private func approximate(_ number: StatedNumber) -> Double {
    var value = Double(number.value.mantissa)
    for _ in 0..<number.value.scale { value /= 10 }
    for _ in 0..<number.unit.magnitude { value *= 10 }
    return value
  }
}

extension Passage {
  /// The end of the sentence, or of the bracket a token stands in.
  func scopeEnd(of place: Int) -> Int {
    guard depths[place] > 0 else { return sentenceEnds[place] }
    return (place..<tokens.count).first { tokens[$0].kind == .close && depths[$0] == depths[place] - 1 }
      ?? sentenceEnds[place]
  }
}
