import ReformModel

/// `đạt 92,45 điểm …; năm liền trước 90,18 điểm …, như vậy tăng 2,27 điểm`, `405 hộ …, còn 318 hộ …, trong năm
/// giảm được 87 hộ`: two levels told before, and the change between them.
struct LevelsRule {
  let numbers: [StatedNumber]
  /// How many sentences a change looks back over.
  private static let sentences = 3

  init(numbers: [StatedNumber]) {
    self.numbers = numbers
  }

  func claims(in passage: Passage, consumed: inout Set<Int>) -> [Claim] {
    passage.mentions.compactMap { amount in
      guard !amount.isPercent, amount.whole == nil, !consumed.contains(amount.number),
        !numbers[amount.number].isApproximate, !numbers[amount.number].unit.text.isEmpty,
        let isFall = direction(of: amount, in: passage),
        !isCompared(amount, in: passage)
      else { return nil }
      let levels = levels(before: amount, in: passage)
      guard levels.count >= 2, let now = levels.first, let then = levels.dropFirst().first else {
        return nil
      }
      consumed.insert(amount.number)
      // Either may be told first: this year's, or what there was.
      let pairs = [(then, now), (now, then)]
      let readings = pairs.map { old, new in
        Relation(
          .difference,
          isFall
            ? .difference(.number(old.number), .number(new.number))
            : .difference(.number(new.number), .number(old.number)), .equal,
          .number(amount.number))
      }
      let isConcluded = concludes(amount, in: passage) && levels.count == 2
      guard let meant = meant(pairs, isFall) else { return nil }
      return Claim([readings[meant]], isConcluded ? .certain : .likely)
    }
  }

  /// The pair that changes the way the verb says.
  private func meant(_ pairs: [(Mention, Mention)], _ isFall: Bool) -> Int? {
    pairs.firstIndex { old, new in
      let fall =
        numbers[old.number].approximateValue - numbers[new.number].approximateValue
      return isFall ? fall > 0 : fall < 0
    }
  }

  /// The numbers of the same unit before it that are no changes themselves, the nearest first.
  private func levels(before amount: Mention, in passage: Passage) -> [Mention] {
    var start = amount.tokens.lowerBound
    for _ in 0..<Self.sentences where start > 0 { start = passage.sentenceStart(of: start - 1) }
    let own = numbers[amount.number]
    return passage.mentions(from: start, to: amount.tokens.lowerBound).filter {
      $0.whole == nil && !$0.isPercent && $0.depth <= amount.depth
        && !numbers[$0.number].unit.text.isEmpty
        && numbers[$0.number].countsSame(as: own)
        && numbers[$0.number].value.scale == own.value.scale
        && passage.changeVerb(before: $0) == nil && !numbers[$0.number].isApproximate
    }.reversed()
  }

  /// `như vậy tăng`, `trong năm giảm`: it speaks of what was just told.
  private func concludes(_ amount: Mention, in passage: Passage) -> Bool {
    let place = amount.tokens.lowerBound
    return (max(0, place - 10)..<place).contains {
      let word = passage.tokens[$0].word
      return word == "vậy" || word == "tức" || word == "nghĩa"
    }
  }

  /// Whether it goes on to what it is compared with.
  private func isCompared(_ amount: Mention, in passage: Passage) -> Bool {
    let end = amount.tokens.upperBound
    return passage.has(
      .comparedWith, from: end, to: min(end + 16, passage.sentenceEnds[amount.tokens.lowerBound]))
  }

  /// Whether it fell; nil where no verb of change stands right before the number.
  private func direction(of amount: Mention, in passage: Passage) -> Bool? {
    let place = amount.tokens.lowerBound
    for earlier in stride(from: place - 1, through: max(0, place - 3), by: -1) {
      switch passage.cues[earlier] {
      case .decrease?, .saving?: return true
      case .increase?: return false
      default: break
      }
      guard passage.tokens[earlier].word != nil else { return nil }
    }
    return nil
  }
}
