import ReformModel

/// `đạt 58,1%, cao hơn cùng kỳ (47,6%) là 10,5 điểm phần trăm`: two rates and the points between them.
struct PointsRule {
  let numbers: [StatedNumber]
  /// How far the rate compared with stands from the points, in tokens.
  private static let reach = 24

  func claims(in passage: Passage, consumed: inout Set<Int>) -> [Claim] {
    passage.mentions.compactMap { points in
      guard numbers[points.number].unit.text == "điểm %", !consumed.contains(points.number),
        !numbers[points.number].isApproximate,
        let isRise = direction(of: points, in: passage),
        let claim = claim(points, isRise: isRise, in: passage)
      else { return nil }
      consumed.insert(points.number)
      return claim
    }
  }

  private func claim(_ points: Mention, isRise: Bool, in passage: Passage) -> Claim? {
    let place = points.tokens.lowerBound
    let start = passage.sentenceStart(of: place)
    let rates = passage.mentions(from: start, to: passage.sentenceEnds[place]).filter {
      $0.isPercent && $0.whole == nil && !numbers[$0.number].isApproximate
    }
    let bases = rates.filter {
      abs($0.tokens.lowerBound - place) <= Self.reach && isBase($0, in: passage)
    }
    guard bases.count == 1, let base = bases.first else { return nil }
    var now = rates.filter { $0 != base && $0.tokens.upperBound <= place && $0.depth <= base.depth }
    let isHere = !now.isEmpty
    if now.isEmpty, start > 0 {
      let first = passage.sentenceStart(of: start - 1)
      now = passage.mentions(from: first, to: start).filter { $0.isPercent && $0.whole == nil }
    }
    let readings = now.suffix(3).reversed().map { rate -> Relation in
      let (high, low) = isRise ? (rate, base) : (base, rate)
      return Relation(
        .difference, .difference(.number(high.number), .number(low.number)), .equal,
        .number(points.number))
    }
    guard !readings.isEmpty else { return nil }
    return Claim(readings, isHere && readings.count == 1 ? .certain : .likely)
  }

  /// Whether a rate is last year's, another period's: named so right before it, or by `của năm 2024`
  /// behind it.
  private func isBase(_ rate: Mention, in passage: Passage) -> Bool {
    let place = rate.tokens.lowerBound
    for earlier in stride(from: place - 1, through: max(0, place - 8), by: -1) {
      if passage.cues[earlier] == .comparedWith { return true }
      switch passage.tokens[earlier].kind {
      case .figure, .semicolon, .stop: return false
      case .word(let word) where Passage.periods.contains(word):
        return rate.depth > 0 || passage.cues[max(0, earlier - 1)] != .including
      default: break
      }
    }
    let behind = rate.tokens.upperBound..<min(rate.tokens.upperBound + 3, passage.tokens.count)
    return behind.contains {
      passage.tokens[$0].word.map(Passage.periods.contains) ?? false
        || passage.cues[$0] == .comparedWith
    } && passage.has(.comparedWith, from: max(0, place - 10), to: place)
  }

  /// Whether the rate rose; nil where no verb says so.
  private func direction(of points: Mention, in passage: Passage) -> Bool? {
    let place = points.tokens.lowerBound
    for earlier in stride(from: place - 1, through: max(0, place - 16), by: -1) {
      switch passage.cues[earlier] {
      case .increase?, .over?, .exceeding?: return true
      case .decrease?: return false
      default: break
      }
      switch passage.tokens[earlier].kind {
      case .word("hơn"): return true
      case .word("kém"): return false
      case .semicolon, .stop: return nil
      case .figure(let figure)
      where passage.depths[earlier] <= points.depth
        && !numbers[figure].unit.isPercent:
        return nil
      default: break
      }
    }
    return nil
  }
}
