import ReformModel

/// `Tỷ lệ hồ sơ trực tuyến: 92,75%` some lines below `trực tuyến 2.417`: a rate whose two numbers
/// stand before it. Its own words say which number is meant.
struct RateRule {
  let numbers: [StatedNumber]
  private static let reach = 14

  /// A number and the words it stands among.
  struct Labelled {
    let mention: Mention
    let words: Set<Syllable>
  }

  /// `earlier` are the numbers of the passages before in the same section.
  func claims(
    in passage: Passage, after earlier: [Labelled], consumed: inout Set<Int>
  ) -> [Claim] {
    var claims: [Claim] = []
    for (place, percent) in passage.mentions.enumerated() {
      guard percent.isPercent, percent.whole == nil, !consumed.contains(percent.number),
        passage.isShareOfWhole(percent), passage.changeVerb(before: percent) == nil,
        !numbers[percent.number].isApproximate
      else { continue }
      let label = Self.label(of: passage.words(around: percent))
      guard !label.isEmpty else { continue }
      let own = passage.mentions[..<place].suffix(Self.reach).map {
        Labelled(mention: $0, words: passage.words(around: $0))
      }
      let before = earlier + own
      let candidates = before.suffix(Self.reach).filter { !$0.mention.isPercent }
      let parts = candidates.filter {
        let own = Self.label(of: $0.words)
        return !own.isEmpty && own.isSubset(of: label)
      }
      let readings = parts.reversed().flatMap { part in
        candidates.reversed().compactMap { whole -> Relation? in
          let wholeNumber = whole.mention.whole ?? whole.mention.number
          guard wholeNumber != part.mention.number,
            numbers[wholeNumber].countsSame(as: numbers[part.mention.number]),
            numbers[wholeNumber].approximateValue >= numbers[part.mention.number].approximateValue
          else { return nil }
          return Relation(
            .ratio, .percentage(.number(part.mention.number), of: .number(wholeNumber)), .equal,
            .number(percent.number))
        }
      }
      guard !readings.isEmpty else { continue }
      let levels = passage.words(around: percent).intersection(Self.levels)
      let told = Set(
        readings.filter {
          isTold($0, label, among: candidates) && isOfLevel(levels, $0, among: candidates)
            && isPlain(percent, besides: $0, among: candidates, in: passage)
        })
      claims.append(
        Claim(
          readings.map {
            Claim.Candidate($0, told.count == 1 && told.contains($0) ? .certain : .possible)
          }))
      consumed.insert(percent.number)
    }
    return claims
  }

  /// Whether the whole is what such a rate is always taken of: of the settled, or of the received.
  private func isTold(
    _ relation: Relation, _ label: Set<Syllable>, among candidates: [Labelled]
  ) -> Bool {
    guard case .quotient(.product(_, .number(let part)), .number(let whole)) = relation.left,
      candidates.contains(where: { $0.mention.number == part && Self.label(of: $0.words) == label }
      ),
      let words = candidates.last(where: { $0.mention.number == whole })?.words
    else { return false }
    if !label.isDisjoint(with: ["hạn", "quá", "trễ", "đúng"]) {
      return words.contains("giải") && words.contains("quyết")
        && words.isDisjoint(with: Self.telling)
    }
    return !label.isDisjoint(with: ["tuyến"]) && words.contains("nhận")
      && words.isDisjoint(with: Self.telling)
  }

  /// Whether the rate's words are its part's and no narrower: not `hồ sơ đất đai đúng hạn`.
  private func isPlain(
    _ percent: Mention, besides relation: Relation, among candidates: [Labelled],
    in passage: Passage
  ) -> Bool {
    let known = relation.left.numbers.compactMap { number in
      candidates.first { $0.mention.number == number }?.words
    }.reduce(Self.general) { $0.union($1) }
    return passage.words(around: percent).isSubset(of: known)
  }

  /// The words that tell this rate from others; the `trước` of `kỳ trước chuyển sang` does not.
  private static func label(of words: Set<Syllable>) -> Set<Syllable> {
    let label = words.intersection(telling)
    return words.contains("chuyển") ? label.subtracting(["trước"]) : label
  }

  private static let general: Set<Syllable> = [
    "tỷ", "tỉ", "lệ", "hồ", "sơ", "đạt", "là", "giải", "quyết", "đã", "và", "của", "số", "trong",
    "kỳ",
    "được", "các", "thủ", "tục", "hành", "chính", "tthc", "xử", "lý", "trước", "đúng", "quá", "hạn",
    "chung", "nộp", "tuyến", "trực", "hoàn", "thành", "nhiệm", "vụ",
  ]

  /// Whether both numbers are of the level the rate names, if any.
  private func isOfLevel(
    _ levels: Set<Syllable>, _ relation: Relation, among candidates: [Labelled]
  ) -> Bool {
    relation.left.numbers.allSatisfy { number in
      candidates.first { $0.mention.number == number || $0.mention.whole == number }
        .map { $0.words.intersection(Self.levels) == levels } ?? false
    }
  }

  private static let levels: Set<Syllable> = ["cấp", "huyện", "tỉnh", "xã", "sở", "phường"]

  /// Words that tell one rate from another.
  private static let telling: Set<Syllable> = [
    "đúng", "trước", "quá", "trễ", "trực", "tuyến", "hóa", "hoá", "toàn", "phần", "điện", "tử",
    "thanh", "toán", "lòng", "chậm", "ký", "hoàn",
  ]
}

extension Passage {
  /// The words right before a number, up to the mark or number before them.
  func words(before mention: Mention, atMost count: Int) -> [Syllable] {
    let place = mention.tokens.lowerBound
    let words = tokens[max(0, place - count)..<place].reversed().prefix { $0.word != nil }
    return words.reversed().compactMap(\.word)
  }

  /// The words of a number's clause, up to the numbers and separators around it.
  func words(around mention: Mention) -> Set<Syllable> {
    var words: Set<Syllable> = []
    var place = mention.tokens.lowerBound - 1
    while place >= 0, mention.tokens.lowerBound - place <= 14 {
      switch tokens[place].kind {
      case .word(let word): words.insert(word)
      case .comma, .semicolon, .stop, .open, .close, .figure, .enumerator: place = -1
      default: break
      }
      place -= 1
    }
    place = mention.tokens.upperBound
    while place < tokens.count, place - mention.tokens.upperBound <= 8 {
      guard let word = tokens[place].word else { break }
      words.insert(word)
      place += 1
    }
    return words
  }
}
