import ReformModel

/// What a number is compared with: a plan, another year, a total.
extension Passage {
  /// Whether a number stands in brackets behind `so với` and its like.
  func isComparisonBase(_ mention: Mention) -> Bool {
    let place = mention.tokens.lowerBound
    // `so với 62 văn bản của năm 2024 thì nhiều hơn 27 văn bản`
    guard mention.depth > 0 else {
      return has(.comparedWith, from: max(0, place - 2), to: place)
    }
    if has(.comparedWith, from: max(0, place - 14), to: place) { return true }
    // `nhiều hơn năm 2024 (220.778 hồ sơ)`
    let lead = max(0, place - 7)..<place
    return lead.contains { cues[$0] == .increase || cues[$0] == .decrease }
      && lead.contains { tokens[$0].word.map(Self.periods.contains) ?? false }
  }

  /// Whether a bracketed number is what another one is compared with: a plan, last year's.
  func isAnyBase(_ mention: Mention) -> Bool {
    let place = mention.tokens.lowerBound
    let start = max(0, place - 12)
    return has(.plan, from: start, to: place) || has(.comparedWith, from: start, to: place)
  }

  /// `Năm 2024 con số này là 19 văn bản`: a period stands before a number in its clause.
  func isOfEarlierPeriod(_ mention: Mention) -> Bool {
    let place = mention.tokens.lowerBound
    let start = sentenceStart(of: place)
    guard mentions(from: start, to: place).isEmpty, place - start <= 24 else { return false }
    let first = start < tokens.count && tokens[start].kind == .stop ? start + 1 : start
    guard first + 1 < place, let word = tokens[first].word else { return false }
    return word == "năm"
      && (tokens[first + 1].kind == .reference || tokens[first + 1].word == "trước")
      || cues[first] == .comparedWith
  }

  /// `83,74% của năm trước`
  func isOfPeriod(_ mention: Mention) -> Bool {
    let end = mention.tokens.upperBound
    guard end + 1 < tokens.count, tokens[end].word == "của" else { return false }
    return tokens[end + 1].word.map(Self.periods.contains) ?? false
      || cues[end + 1] == .comparedWith
  }

  /// Whether `kế hoạch`, `dự toán` or the like stands right before a number.
  func isPlan(_ mention: Mention) -> Bool {
    let place = mention.tokens.lowerBound
    let start = max(sentenceStart(of: place), place - 10)
    let earlier = mentions(from: start, to: place).last?.tokens.upperBound ?? start
    let clause =
      (max(start, earlier)..<place).last {
        tokens[$0].kind == .semicolon || tokens[$0].kind == .comma
      } ?? max(start, earlier)
    return has(.plan, from: clause, to: place)
  }

  /// What a number is compared with: a plan, another year, a total.
  struct Base {
    let base: Mention
    let isFirm: Bool
  }

  /// `kế hoạch … (K)`, `so với cùng kỳ (V)`, `so với 1.250 hồ sơ cùng kỳ`.
  func comparison(after mention: Mention) -> Base? {
    let start = endOfShare(behind: mention)
    guard start < tokens.count else { return nil }
    let limit = min(sentenceEnds[mention.tokens.lowerBound], start + 30)
    guard
      let cue = (start..<max(start, min(limit, start + 7))).first(where: {
        cues[$0] == .plan || cues[$0] == .comparedWith
          || tokens[$0].word.map(Self.periods.contains) ?? false
      }) ?? periodInBracket(from: start, to: limit), !has(.comma, from: start, to: cue),
      !has(.semicolon, from: start, to: cue),
      mentions(from: start, to: cue).isEmpty, !has(.close, from: start, to: cue),
      let base = mentions(from: cue, to: limit).first, !base.isPercent,
      !isPoints(base)
    else { return nil }
    let gap = cue..<base.tokens.lowerBound
    guard
      !gap.contains(where: {
        tokens[$0].kind == .comma || tokens[$0].kind == .semicolon || tokens[$0].kind == .close
          || cues[$0] == .share || cues[$0] == .increase || cues[$0] == .decrease
          || cues[$0] == .including
      })
    else { return nil }
    // A bracket of its own holds the base and nothing else.
    let isBracketed = gap.contains { tokens[$0].kind == .open }
    if isBracketed, depths[base.tokens.lowerBound] != depths[cue] + 1 { return nil }
    return Base(base: base, isFirm: isBracketed || gap.count <= 4)
  }

  /// Behind `2.759 giấy, tương ứng 7,2%,` goes on what the amount is compared with.
  private func endOfShare(behind mention: Mention) -> Int {
    let end = mention.tokens.upperBound
    guard !mention.isPercent,
      let percent = mentions(from: end, to: min(end + 8, tokens.count)).first, percent.isPercent,
      has(.share, from: end, to: percent.tokens.lowerBound),
      percent.tokens.upperBound < tokens.count,
      tokens[percent.tokens.upperBound].kind == .comma
    else { return end }
    return percent.tokens.upperBound + 1
  }

  /// `0,93 điểm phần trăm` is a difference, and nothing to compare with.
  private func isPoints(_ mention: Mention) -> Bool {
    let end = mention.tokens.upperBound
    guard end + 1 < tokens.count, tokens[end].word == "điểm" else { return false }
    return tokens[end + 1].word == "phần" || tokens[end + 1].kind == .percent
  }

  /// The bracket right behind a unit that begins with a period: `(tháng 9: 366 văn bản)`.
  private func periodInBracket(from start: Int, to limit: Int) -> Int? {
    guard
      let open = (start..<max(start, min(limit, start + 4))).first(where: {
        tokens[$0].kind == .open
      }),
      (start..<open).allSatisfy({ tokens[$0].word != nil }), open + 1 < limit,
      let first = tokens[open + 1].word,
      Self.periods.contains(first) || cues[open + 1] == .comparedWith || cues[open + 1] == .from
    else { return nil }
    return open
  }

  static let periods: Set<Syllable> = ["tháng", "quý", "năm", "kỳ"]

  /// The verb of change that governs a number: `tăng`, `giảm`, `vượt` right before it.
  func changeVerb(before mention: Mention) -> Cue? {
    let place = mention.tokens.lowerBound
    for earlier in stride(from: place - 1, through: max(0, place - 7), by: -1) {
      // `cao hơn cùng kỳ năm 2025 18%`
      if tokens[earlier].kind == .reference, earlier == place - 1 { continue }
      if let cue = cues[earlier], cue == .increase || cue == .decrease || cue == .exceeding {
        return earlier > 0 && tokens[earlier - 1].word == "không" ? nil : cue
      }
      guard let word = tokens[earlier].word, word != "không", cues[earlier] != .from,
        cues[earlier] != .to
      else { return nil }
    }
    return nil
  }
}
