import ReformModel

/// `02 Nghị quyết: (1) …; (2) …`: a list is as long as stated. The tie is ours: an item may hold more
/// than one thing.
struct CountRule {
  let numbers: [StatedNumber]
  let passages: [Passage]

  func claims() -> [Claim] { inline() + below() }

  /// `tập trung vào 06 nhiệm vụ:` over its items.
  private func below() -> [Claim] {
    passages.indices.compactMap { place in
      let head = passages[place]
      guard head.tokens.last?.kind == .colon, let total = head.mentions.last, total.whole == nil,
        !total.isPercent, head.tokens.count - total.tokens.upperBound <= 12,
        Self.abstract.contains(numbers[total.number].firstWord)
      else { return nil }
      let items = passages.items(below: place)
      // An item that counts such things itself is not one of them.
      guard items.count >= 2,
        !items.contains(where: { item in
          item.mentions.contains { numbers[$0.number].unit == numbers[total.number].unit }
        })
      else { return nil }
      return claim(total, items.count, tie: .stated)
    }
  }

  /// Of these a list has one an item.
  private static let abstract: Set<Syllable> = [
    "nhiệm", "việc", "giải", "nhóm", "vấn", "kiến", "yêu", "bài", "hạn", "khó", "mô",
  ]

  private func inline() -> [Claim] {
    var footnotes: [Int: Passage] = [:]
    for passage in passages {
      if case .footnote(let number) = passage.block.kind { footnotes[number] = passage }
    }
    return passages.flatMap { passage in
      claims(in: passage)
        + passage.mentions.compactMap { mention in
          guard let note = note(after: mention, in: passage), let list = footnotes[note] else {
            return nil
          }
          let count = Self.length(of: list.tokens[...])
          return count >= 2 ? claim(mention, count) : nil
        }
    }
  }

  private func claims(in passage: Passage) -> [Claim] {
    passage.tokens.indices.compactMap { place in
      guard passage.tokens[place].kind == .enumerator(1),
        let total = passage.mentions.last(where: { $0.tokens.upperBound <= place }),
        place - total.tokens.upperBound <= 14, total.whole == nil, !total.isPercent
      else { return nil }
      let count = Self.length(of: passage.tokens[place...])
      let isAbstract = Self.abstract.contains(numbers[total.number].firstWord)
      return count >= 2 ? claim(total, count, tie: isAbstract ? .stated : .ours) : nil
    }
  }

  private func claim(
    _ total: Mention, _ count: Int, tie: Relation.Tie = .ours
  ) -> Claim? {
    guard numbers[total.number].isExact, numbers[total.number].value.mantissa <= 40 else {
      return nil
    }
    return Claim(
      Relation(
        .count, .constant(ExactDecimal(mantissa: Int64(count))), .equal, .number(total.number),
        tie: tie))
  }

  /// A footnote mark right behind the number or its unit.
  private func note(after mention: Mention, in passage: Passage) -> Int? {
    let end = mention.tokens.upperBound
    for next in end..<max(end, min(end + 4, passage.tokens.count)) {
      if case .footnote(let note) = passage.tokens[next].kind { return note }
      guard passage.tokens[next].word != nil || passage.tokens[next].kind == .comma else {
        return nil
      }
    }
    return nil
  }

  /// How far the list numbers run from 1 without a gap.
  private static func length(of tokens: ArraySlice<Token>) -> Int {
    var count = 0
    for token in tokens where token.kind == .enumerator(count + 1) { count += 1 }
    return count
  }
}
