import ReformModel

/// One quantity named in the same words in two places.
///
/// The same words alone are not enough: other dates and levels share them. A second value counts only
/// where it is a slip of the hand away from the first and stands nowhere else.
struct RepeatRule {
  let numbers: [StatedNumber]
  private static let leastWords = 3

  /// `tables` stand for what the text says again of their cells.
  func claims(in passages: [Passage], and tables: [StatedTable]) -> [Claim] {
    var values: [ExactDecimal: Int] = [:]
    for number in numbers { values[number.value, default: 0] += 1 }
    // By noun and number of digits: a slip keeps both nearly the same, and lists stay short.
    var known = cells(of: tables)
    var claims: [Claim] = []
    for passage in passages {
      for mention in passage.mentions {
        for place in [mention.number, mention.whole].compactMap(\.self) {
          let number = numbers[place]
          guard number.value.mantissa >= 100, !number.isApproximate else { continue }
          let words = self.words(around: mention, in: passage)
          let key = Self.key(number)
          let bare = "|\(number.value.scale)"
          if values[number.value] == 1 || number.unit.isPercent {
            let others =
              (known[key] ?? []).suffix(60) + (key == bare ? [] : known[bare] ?? []).suffix(60)
            // A slip in five digits is hardly ever another number; what is counted tells nothing.
            let isLong = number.value.mantissa >= 10_000
            let unit = Set(number.unit.base.split(separator: " ").map { Syllable($0) })
            let readings = others.compactMap { other -> Relation? in
              guard numbers[other.number].value != number.value,
                Self.share(words, other.words, isLong ? unit : [])
                  >= (isLong ? 2 : Self.leastWords),
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

  private static func share(
    _ left: Set<Syllable>, _ right: Set<Syllable>, _ besides: Set<Syllable>
  ) -> Int {
    left.intersection(right).subtracting(besides).count
  }

  private typealias Known = [String: [(number: Int, words: Set<Syllable>)]]

  private static func key(_ number: StatedNumber) -> String {
    "\(number.unit.text)|\(number.value.scale)"
  }

  /// Long numbers of tables, with the words of their columns and, but for total rows, of their rows.
  private func cells(of tables: [StatedTable]) -> Known {
    var known: Known = [:]
    for table in tables {
      for row in table.rows {
        let isTotal = row.label.first == "tổng" || row.label.first == "cộng"
        for (cell, head) in zip(row.cells, table.heads) {
          guard let cell, numbers[cell].value.mantissa >= 10_000 else { continue }
          let words = isTotal ? head : head.union(row.label)
          known[Self.key(numbers[cell]), default: []].append(
            (cell, words.subtracting(Self.common)))
        }
      }
    }
    return known
  }

  /// The words of its clause; of a number alone in a bracket, those of the clause before.
  private func words(around mention: Mention, in passage: Passage) -> Set<Syllable> {
    var words = passage.words(around: mention)
    let open = mention.tokens.lowerBound - 1
    if open > 0, passage.tokens[open].kind == .open {
      let clause = passage.tokens[max(0, open - 14)..<open].reversed().prefix {
        $0.word != nil || $0.kind == .reference || $0.figure != nil
      }
      words.formUnion(clause.compactMap(\.word))
    }
    // `nộp qua mạng 1.385 hồ sơ, bằng 64,0%`: a share is named by what it is of.
    let place = mention.tokens.lowerBound
    if mention.isPercent, open > 0,
      let comma = (max(0, place - 5)..<place).last(where: {
        passage.tokens[$0].kind == .comma
      }), passage.has(.share, from: comma, to: place),
      let part = passage.mentions.last(where: { $0.tokens.upperBound <= comma }),
      comma - part.tokens.upperBound <= 4
    {
      words.formUnion(passage.words(around: part))
    }
    return words.subtracting(Self.common)
  }

  private static let common: Set<Syllable> = [
    "và", "của", "là", "có", "các", "trong", "đã", "được", "với", "cho", "số", "tổng", "đạt", "tỷ",
    "lệ", "năm", "tháng", "kỳ", "trên", "tại", "từ", "đến", "còn",
    "cấp", "tỉnh", "thành", "phố", "xã", "phường", "sở", "ngành", "ubnd",
  ]
}
