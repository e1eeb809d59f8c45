import ReformModel

extension PartsRule {
  /// Nobody lists more parts in one sentence.
  static let longestList = 40

  /// The first number of each item between the separators, one level deep.
  func parts(
    from start: Int, to end: Int, of total: Mention, in passage: Passage
  ) -> [Mention] {
    guard start < end else { return [] }
    let depth = passage.depths[start]
    guard !holdsUncounted(from: start, to: end, in: passage) else { return [] }
    var parts: [Mention] = []
    var isTaken = false
    var mentions = passage.mentions(from: start, to: end)[...]
    for place in start..<end {
      if passage.depths[place] == depth {
        // `; trong số tiếp nhận mới có …` divides a part.
        if parts.count >= 2, passage.cues[place] == .including || passage.dividesNamed(at: place) {
          break
        }
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
        !numbers[mention.number].isApproximate,
        passage.changeVerb(before: mention) == nil || isLabelledByVerb(mention, in: passage)
      else { continue }
      parts.append(mention)
      isTaken = true
      if parts.count == Self.longestList { break }
    }
    return parts
  }

  /// `giảm thành phần hồ sơ 62 thủ tục`: the verb begins a name, and the number counts what bears it.
  private func isLabelledByVerb(_ mention: Mention, in passage: Passage) -> Bool {
    let place = mention.tokens.lowerBound
    guard
      let verb = (max(0, place - 7)..<place).last(where: {
        passage.cues[$0] == .decrease || passage.cues[$0] == .increase
      }), place - verb >= 3, verb > 0
    else { return false }
    return passage.tokens[verb - 1].word == nil
  }

  /// `10 vụ, Văn phòng Bộ, Thanh tra Bộ và 12 cục`: a name between separators is one that no number counts.
  private func holdsUncounted(from start: Int, to end: Int, in passage: Passage) -> Bool {
    let depth = passage.depths[start]
    let items = (start..<end).split {
      passage.depths[$0] == depth
        && (passage.tokens[$0].kind == .comma || passage.tokens[$0].word == "và")
    }
    return items.dropFirst().dropLast().contains { item in
      let name = passage.tokens[item.startIndex].word == "cùng" ? item.dropFirst() : item
      guard let first = name.first else { return false }
      return Self.bodies.contains(passage.tokens[first].word ?? Syllable())
        && name.allSatisfy { passage.tokens[$0].word != nil } && name.count <= 5
    }
  }

  /// `Văn phòng`, `Thanh tra`, `Trung tâm`, `Viện`, `Học viện`: of these there is one.
  private static let bodies: Set<Syllable> = ["văn", "thanh", "trung", "viện", "học"]
}
