import ReformModel

/// `biên chế giao 5.420 chỉ tiêu …; có mặt 5.063 người …, còn 357 chỉ tiêu chưa sử dụng`: posts allotted, filled
/// and vacant, whatever each of them is counted in.
struct QuotaRule {
  let numbers: [StatedNumber]

  func claims(in passage: Passage) -> [Claim] {
    let counted = passage.mentions.filter {
      !$0.isPercent && $0.whole == nil && $0.depth == 0 && numbers[$0.number].isExact
        && !numbers[$0.number].isApproximate
    }
    return counted.compactMap { vacant in
      guard isVacant(vacant, in: passage) else { return nil }
      let before = counted.prefix { $0 != vacant }
      guard let filled = before.last(where: { isFilled($0, in: passage) }),
        let allotted = allotted(for: filled, among: before, in: passage),
        // `thiếu 1.552, riêng ngành giáo dục thiếu 1.137`: only the first is of all.
        !before.contains(where: {
          $0.tokens.lowerBound > filled.tokens.lowerBound && isVacant($0, in: passage)
        }),
        numbers[allotted.number].approximateValue > numbers[filled.number].approximateValue
      else { return nil }
      return Claim(
        Relation(
          .difference, .difference(.number(allotted.number), .number(filled.number)), .equal,
          .number(vacant.number)))
    }
  }

  /// `cấp tỉnh có mặt 2.197, chưa sử dụng 118` speaks of that level's posts, else of all.
  private func allotted(
    for filled: Mention, among before: ArraySlice<Mention>, in passage: Passage
  ) -> Mention? {
    let told = before.prefix { $0 != filled }
    let words = passage.words(around: filled)
    guard words.contains("cấp") else { return told.last { isAllotted($0, in: passage) } }
    let level = words.intersection(Self.levels)
    return told.last {
      let own = passage.words(around: $0)
      return own.contains("cấp") && !level.isDisjoint(with: own.intersection(Self.levels))
    }
  }

  private static let levels: Set<Syllable> = ["tỉnh", "xã", "thành", "huyện", "sở"]

  private func isAllotted(_ mention: Mention, in passage: Passage) -> Bool {
    let place = mention.tokens.lowerBound
    let lead = passage.tokens[max(0, place - 10)..<place].reversed().prefix {
      $0.word != nil || $0.kind == .reference || $0.kind == .colon
    }
    return lead.contains { $0.word == "giao" }
  }

  private func isFilled(_ mention: Mention, in passage: Passage) -> Bool {
    let words = passage.words(before: mention, atMost: 6)
    return zip(words, words.dropFirst()).contains {
      $0 == "có" && $1 == "mặt" || $0 == "hiện" && $1 == "có"
    }
  }

  /// `thiếu 4`, `khuyết 1`, `còn 357 chỉ tiêu chưa sử dụng`, `còn trống 297 biên chế`.
  private func isVacant(_ mention: Mention, in passage: Passage) -> Bool {
    let before = passage.words(before: mention, atMost: 3)
    if before == ["chưa", "sử", "dụng"] || before.suffix(2) == ["chưa", "tuyển"] { return true }
    if before.last == "thiếu" || before.last == "khuyết" || before.last == "trống" { return true }
    guard before.last == "còn" else { return false }
    let end = mention.tokens.upperBound
    let behind = passage.tokens[end...].prefix(5).prefix { $0.word != nil }.compactMap(\.word)
    return behind.contains("chưa")
  }
}
