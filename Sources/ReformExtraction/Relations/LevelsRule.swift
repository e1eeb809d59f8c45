import ReformModel

/// `đạt 92,45 điểm …; năm liền trước 90,18 điểm …, như vậy tăng 2,27 điểm`, `405 hộ …, còn 318 hộ …, trong năm
/// giảm được 87 hộ`: two levels told before, and the change between them.
struct LevelsRule {
  let numbers: [StatedNumber]
  /// How many sentences a change looks back over.
  private static let sentences = 3

  func claims(in passage: Passage, consumed: inout Set<Int>) -> [Claim] {
    passage.mentions.compactMap { amount in
      guard !amount.isPercent, amount.whole == nil, !consumed.contains(amount.number),
        !numbers[amount.number].isApproximate, !numbers[amount.number].unit.text.isEmpty,
        tellsChange(before: amount, in: passage), !isCompared(amount, in: passage)
      else { return nil }
      let levels = levels(before: amount, in: passage)
      guard levels.count >= 2, let now = levels.first, let then = levels.dropFirst().first else {
        return nil
      }
      consumed.insert(amount.number)
      // Either may be told first, this year's or what there was: it changes the way the verb says.
      let isThenLarger =
        numbers[then.number].approximateValue > numbers[now.number].approximateValue
      guard numbers[then.number].approximateValue != numbers[now.number].approximateValue else {
        return nil
      }
      let (larger, smaller) = isThenLarger ? (then, now) : (now, then)
      let isConcluded = concludes(amount, in: passage) && levels.count == 2
      return Claim(
        [
          Relation(
            .difference, .difference(.number(larger.number), .number(smaller.number)), .equal,
            .number(amount.number))
        ], isConcluded ? .certain : .likely)
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

  /// Whether a verb of change stands right before the number.
  private func tellsChange(before amount: Mention, in passage: Passage) -> Bool {
    let place = amount.tokens.lowerBound
    for earlier in stride(from: place - 1, through: max(0, place - 3), by: -1) {
      switch passage.cues[earlier] {
      case .decrease?, .saving?, .increase?: return true
      default: break
      }
      guard passage.tokens[earlier].word != nil else { return false }
    }
    return false
  }
}
