import ReformModel

/// One quantity named in the same words in two places.
///
/// The same words alone are not enough: other dates and levels share them. A second value counts only
/// where it is a slip of the hand away from the first and stands nowhere else.
struct RepeatRule {
  let numbers: [StatedNumber]
  private static let leastWords = 3

  init(numbers: [StatedNumber]) {
    self.numbers = numbers
  }

  func claims(in passages: [Passage]) -> [Claim] {
    var values: [ExactDecimal: Int] = [:]
    for number in numbers { values[number.value, default: 0] += 1 }
    // By noun and number of digits: a slip keeps both nearly the same, and lists stay short.
    var known: [String: [(number: Int, words: Set<Syllable>)]] = [:]
    var claims: [Claim] = []
    for passage in passages {
      for mention in passage.mentions {
        for place in [mention.number, mention.whole].compactMap(\.self) {
          let number = numbers[place]
          guard number.value.mantissa >= 100, !number.isApproximate else { continue }
          let words = self.words(around: mention, in: passage)
          let key = "\(number.unit.text)|\(number.value.scale)"
          if values[number.value] == 1 || number.unit.isPercent {
            let readings = (known[key] ?? []).suffix(60).compactMap { other -> Relation? in
              guard numbers[other.number].value != number.value,
                other.words.intersection(words).count >= Self.leastWords,
                numbers[other.number].evidence.line != number.evidence.line
              else { return nil }
              return Relation(.repetition, .number(other.number), .equal, .number(place))
            }
            if !readings.isEmpty { claims.append(Claim(readings, .possible)) }
          }
          known[key, default: []].append((place, words))
        }
      }
    }
    return claims
  }

  /// The words of its clause; of a number alone in a bracket, those of the clause before.
  private func words(around mention: Mention, in passage: Passage) -> Set<Syllable> {
    var words = passage.words(around: mention)
    let open = mention.tokens.lowerBound - 1
    if open > 0, passage.tokens[open].kind == .open {
      let clause = passage.tokens[max(0, open - 14)..<open].reversed().prefix { $0.word != nil }
      words.formUnion(clause.compactMap(\.word))
    }
    return words.subtracting(Self.common)
  }

  private static let common: Set<Syllable> = [
    "và", "của", "là", "có", "các", "trong", "đã", "được", "với", "cho", "số", "tổng", "đạt", "tỷ",
    "lệ", "năm", "tháng", "kỳ", "trên", "tại", "từ", "đến", "còn",
  ]
}
