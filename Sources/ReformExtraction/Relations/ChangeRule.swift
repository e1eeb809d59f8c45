import ReformModel

/// `giảm 11 sở (từ 38 xuống 27), tương đương 28,9%`: a change, what was and what became.
struct ChangeRule {
  let numbers: [StatedNumber]

  func claims(in passage: Passage, consumed: inout Set<Int>) -> [Claim] {
    var claims: [Claim] = []
    for place in passage.tokens.indices {
      if passage.cues[place] == .from, let change = FromTo(at: place, in: passage, numbers) {
        claims += self.claims(about: change, in: passage, &consumed)
      } else if let change = FromTo(becoming: place, in: passage, numbers) {
        claims += self.claims(about: change, in: passage, &consumed)
      }
    }
    return claims
  }

  private func claims(
    about pair: FromTo, in passage: Passage, _ consumed: inout Set<Int>
  ) -> [Claim] {
    var claims: [Claim] = []
    let after = passage.changes(from: pair.end, to: passage.clauseEnd(after: pair.end))
    let before =
      passage.changes(
        from: passage.sentenceStart(of: pair.start), to: pair.start
      ).last.map { [$0] } ?? []
    let isDecrease = pair.direction ?? (before.last ?? after.first)?.isDecrease
    guard let isDecrease else { return [] }
    // A rank that rises becomes a smaller number.
    let isRank = (before + after).contains { numbers[$0.amount.number].unit.base.hasPrefix("bậc") }
    let isOldLarger =
      isRank
      ? numbers[pair.old].approximateValue > numbers[pair.new].approximateValue : isDecrease
    let (larger, smaller) = isOldLarger ? (pair.old, pair.new) : (pair.new, pair.old)
    let change = Arithmetic.difference(.number(larger), .number(smaller))
    var counted: Int?
    for found in before + after where found.isDecrease == isDecrease {
      let amount = found.amount
      guard amount.tokens.lowerBound < pair.start || amount.tokens.lowerBound >= pair.end,
        !consumed.contains(amount.number)
      else { continue }
      let isBefore = amount.tokens.lowerBound < pair.start
      if isBefore,
        !passage.mentions(from: amount.tokens.upperBound, to: pair.start).allSatisfy(\.isPercent)
      {
        continue
      }
      if amount.isPercent, !numbers[pair.old].unit.isPercent {
        consumed.insert(amount.number)
        claims.append(
          Claim(
            Relation(
              .growth, .percentage(change, of: .number(pair.old)), .equal,
              .number(amount.number))))
      } else if counted == nil,
        amount.isPercent || numbers[amount.number].countsSame(as: numbers[pair.old])
          || numbers[amount.number].unit.text == "điểm %" && numbers[pair.old].unit.isPercent
      {
        counted = amount.number
        consumed.insert(amount.number)
        claims.append(Claim(Relation(.difference, change, .equal, .number(amount.number))))
      }
    }
    // The percentage of the change, from what was there before.
    let start = max(pair.end, 0)
    for percent in passage.mentions(from: start, to: passage.clauseEnd(after: pair.end))
    where percent.number != counted {
      guard percent.isPercent, !numbers[percent.number].isApproximate,
        !consumed.contains(percent.number)
      else { break }
      guard passage.isShareOfChange(percent, after: start), consumed.insert(percent.number).inserted
      else { continue }
      let amount = counted.map { Arithmetic.number($0) } ?? change
      claims.append(
        Claim(
          Relation(
            .growth, .percentage(amount, of: .number(pair.old)), .equal, .number(percent.number))))
      break
    }
    return claims
  }
}

extension Passage {
  /// A verb of change and the amount that follows it.
  struct Change {
    let isDecrease: Bool
    let amount: Mention
  }

  /// The changes told between two tokens: the verb, then its amount before anything else is counted.
  func changes(from start: Int, to end: Int) -> [Change] {
    guard start < end else { return [] }
    var changes: [Change] = []
    for place in start..<end {
      // `tiết kiệm cho người dân, doanh nghiệp 894 tỷ đồng`
      let isSaving = cues[place] == .saving
      guard isSaving || cues[place] == .decrease || cues[place] == .increase,
        let amount = mentions(from: place, to: end).first, amount.whole == nil,
        tokens[amount.tokens.upperBound..<min(amount.tokens.upperBound + 1, tokens.count)].first?
          .word != "lần",
        amount.tokens.lowerBound - place <= (isSaving ? 10 : 5),
        !has(.from, from: place, to: amount.tokens.lowerBound),
        isSaving || !has(.comma, from: place, to: amount.tokens.lowerBound),
        !has(.to, from: place, to: amount.tokens.lowerBound)
      else { continue }
      changes.append(Change(isDecrease: cues[place] != .increase, amount: amount))
    }
    return changes
  }

  /// The next semicolon outside deeper brackets, or the end of the sentence.
  func clauseEnd(after place: Int) -> Int {
    guard place < tokens.count else { return tokens.count }
    let end = sentenceEnds[place]
    return (place..<max(place, end)).first {
      tokens[$0].kind == .semicolon && depths[$0] <= depths[place]
    }
      ?? end
  }

  /// `tương đương 28,9%`, `(28,9%)`, `tỷ lệ giảm 28,9%`.
  func isShareOfChange(_ percent: Mention, after start: Int) -> Bool {
    let place = percent.tokens.lowerBound
    return place - start < 16
      && (has(.share, from: start, to: place) || has(.decrease, from: start, to: place)
        || has(.increase, from: start, to: place) || tokens[place - 1].kind == .open)
      && !has(.plan, from: max(start, place - 4), to: place)
      && !has(
        .plan, from: percent.tokens.upperBound, to: min(percent.tokens.upperBound + 3, tokens.count)
      )
  }
}
