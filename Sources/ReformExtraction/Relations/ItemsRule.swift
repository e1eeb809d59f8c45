import ReformModel

/// A total and the list items below it: `… 110 nhiệm vụ, kết quả:` and a line for each part.
struct ItemsRule {
  let numbers: [StatedNumber]
  let passages: [Passage]

  func claims() -> [Claim] {
    var claims: [Claim] = []
    for (place, parent) in passages.enumerated() {
      let items = passages.items(below: place)
      guard opensList(parent) || items.count >= 2 && isAlone(parent) else { continue }
      let fractions = items.flatMap(\.fractions)
      if fractions.count > items.count {
        claims += FractionSums(numbers: numbers).claims(of: fractions, after: parent.mentions)
        continue
      }
      let parts = items.compactMap { first(in: $0) }
      guard parts.count >= 2 else { continue }
      let candidates = totals(in: parent, like: parts)
      if let claim = above(place, parts, besides: candidates, of: items) { claims.append(claim) }
      var readings: [Relation] = []
      for total in candidates {
        for count in stride(from: parts.count, through: 2, by: -1) {
          readings.append(
            Relation(
              .sum, .sum(of: parts.prefix(count).map(\.number)), .equal, .number(total.number)))
        }
      }
      guard let total = candidates.first, !readings.isEmpty else { continue }
      let isFirm =
        (announces(parent) && numbers.areNear(parts.map(\.number), total.number, 0.6)
          || isAlone(parent) && numbers.areNear(parts.map(\.number), total.number, 0.2))
        && parts.count == items.count
        && parts.allSatisfy { numbers[$0.number].countsSame(as: numbers[total.number]) }
      claims.append(Claim(readings, isFirm ? .certain : .likely))
    }
    return claims
  }

  /// The total in the paragraph before a head that counts nothing, or in an earlier sentence of the head:
  /// `tiếp nhận 48.926 hồ sơ. …`, then `Chia theo đơn vị:` and a line for each.
  private func above(
    _ place: Int, _ parts: [Mention], besides own: [Mention], of items: [Passage]
  ) -> Claim? {
    guard parts.count >= 3, parts.count == items.count,
      parts.dropFirst().allSatisfy({ numbers[$0.number].unit == numbers[parts[0].number].unit })
    else { return nil }
    let sum = parts.map(\.number)
    let section = passages[place].block.section
    let before =
      own.isEmpty
      ? passages[max(0, place - 3)..<place].filter { $0.block.section == section }
        .flatMap(\.mentions) : []
    let totals = (before + passages[place].mentions).filter { total in
      !total.isPercent && total.depth == 0 && !own.contains(total)
        && parts.allSatisfy { numbers[$0.number].countsSame(as: numbers[total.number]) }
        && numbers.areNear(sum, total.number, 0.1)
    }
    // The head's own total speaks where it holds or comes near.
    guard !totals.isEmpty,
      !own.contains(where: { numbers.areNear(sum, $0.number, 0.001) })
    else { return nil }
    return Claim(
      totals.reversed().map { Relation(.sum, .sum(of: sum), .equal, .number($0.number)) }, .likely)
  }

  /// Whether the only number of an item is what the items below it divide.
  private func isAlone(_ passage: Passage) -> Bool {
    guard case .item = passage.block.kind else { return false }
    return passage.mentions.count == 1 && passage.mentions.first?.isPercent == false
  }

  /// Whether the block ends in a colon or in the words that announce parts.
  private func opensList(_ passage: Passage) -> Bool {
    guard let last = passage.tokens.last else { return false }
    return last.kind == .colon || announces(passage)
  }

  /// Whether its last words say that the parts follow: `gồm:`, `Trong đó:`, `cụ thể như sau:`.
  private func announces(_ passage: Passage) -> Bool {
    guard let cue = passage.cues.lastIndex(where: { $0 != nil }) else { return false }
    let rest = passage.tokens[cue...].filter {
      $0.word == nil && $0.kind != .colon && $0.kind != .stop
    }
    return rest.isEmpty && passage.tokens.count - cue <= 6
      && (passage.cues[cue] == .consisting || passage.cues[cue] == .including)
  }

  /// The number an item is about: its first that is no percentage and no change.
  private func first(in passage: Passage) -> Mention? {
    passage.mentions.first {
      !$0.isPercent && passage.changeVerb(before: $0) == nil && $0.depth == 0
    }
  }

  /// The numbers of the last sentence that can be the total, the last one first.
  private func totals(in passage: Passage, like parts: [Mention]) -> [Mention] {
    guard let end = passage.mentions.last?.tokens.lowerBound else { return [] }
    let sentence = passage.sentenceStart(of: end)
    let totals = passage.mentions.filter { total in
      !total.isPercent && total.tokens.lowerBound >= sentence && total.depth == 0
        && passage.changeVerb(before: total) == nil
        && parts.allSatisfy { numbers[$0.number].isComparable(with: numbers[total.number]) }
    }
    return totals.reversed()
  }
}

extension [Passage] {
  /// The items directly below: those of the first mark after the block, until the list ends.
  func items(below place: Int) -> [Passage] {
    let parent = self[place].block
    var items: [Passage] = []
    for passage in self[(place + 1)...] {
      guard case .item = passage.block.kind, passage.block.depth > parent.depth
      else {
        if case .footnote = passage.block.kind { continue }
        break
      }
      if let first = items.first, passage.block.kind != first.block.kind {
        if passage.block.depth > first.block.depth { continue }
        break
      }
      items.append(passage)
      if items.count == 60 { break }
    }
    return items
  }
}
