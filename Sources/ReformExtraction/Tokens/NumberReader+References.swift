import ReformModel

/// What is no statement.
extension NumberReader {
  /// `11 tháng`, `2 quý`: what an average can be taken over.
  func duration(at place: Int) -> Int? {
    guard let noun = word(place + 1), NumberWords.time.contains(noun), kind(place - 1) != .slash,
      let value = VietnameseNumber.value(of: text(place)), value.scale == 0,
      (2...100).contains(value.mantissa)
    else { return nil }
    return Int(value.mantissa)
  }

  func isReference(_ value: ExactDecimal, at place: Int) -> Bool {
    let before = word(place - 1)
    let after = word(place + 1)
    if let after, NumberWords.time.contains(after), value.scale == 0 { return true }
    if isQuoted(place) { return true }
    if word(place - 1) == "hoạch", word(place - 2) == "kế", tokens[place - 2].isCapital,
      value.scale == 0, value.mantissa < 400, kind(place + 1) == nil || kind(place + 1) == .stop
    {
      return true
    }
    if isYear(value, at: place) || isClockTime(place) { return true }
    // `Lưu: VT (03b)` counts copies of the paper itself.
    if place + 1 < tokens.count, tokens[place + 1].isAttached, text(place + 1) == "b" {
      return true
    }
    // `H.25b` names a file.
    if place >= 2, kind(place - 1) == .stop, tokens[place].isAttached, tokens[place - 1].isAttached
    {
      return true
    }
    if word(place - 1) == "iso" || word(place - 1) == "tcvn" { return true }
    if after == "cấp", value.mantissa <= 3, word(place + 2) != "phó", word(place + 2) != "trưởng" {
      return true
    }
    if isAroundTheClock(place) || isAroundTheClock(place - 2) { return true }
    guard let before else { return isTelephone(place) }
    let pair = [word(place - 2) ?? Syllable(), before]
    if NumberWords.naming.contains(before), value.scale == 0, value.mantissa <= 400,
      !NumberWords.compounds.contains(pair)
    {
      return !(before == "điểm" && after == nil)
    }
    if isClassBound(at: place) { return true }
    // `Bộ chỉ số 766` is named after its decision.
    if pair == ["chỉ", "số"], word(place - 3) == "bộ" { return true }
    if before == "số" { return word(place - 2).map(NumberWords.numbered.contains) ?? true }
    if NumberWords.smallNaming.contains(before), value.scale == 0, value.mantissa <= 9,
      !NumberWords.compounds.contains(pair)
    {
      return after == nil || NumberWords.notUnits.contains(after ?? Syllable())
    }
    if before == "thứ" || isOrdinal(value, at: place) { return true }
    if NumberWords.namingPairs.contains(pair) { return !isListed(at: place) }
    return isTelephone(place)
  }

  /// `chuyến 1: 164; chuyến 2: 189`: one of several labels of the same word.
  private func isOrdinal(_ value: ExactDecimal, at place: Int) -> Bool {
    guard value.scale == 0, value.mantissa <= 20, kind(place + 1) == .colon,
      kind(place + 2) == .digits, let name = word(place - 1)
    else { return false }
    // Its siblings are near; a paragraph may have no end.
    return (place - 60..<place + 60).contains {
      $0 != place && word($0 - 1) == name && kind($0 + 1) == .colon
        && (kind($0) == .digits || kind($0) == .reference)
    }
  }

  /// `(nghị quyết 27, quyết định 61)`: written small and between separators they are counted.
  private func isListed(at place: Int) -> Bool {
    guard place >= 2, !tokens[place - 2].isCapital else { return false }
    switch (kind(place - 3), kind(place + 1)) {
    case (.open, .comma), (.open, .semicolon), (.comma, .close), (.semicolon, .close): return true
    case (.comma, .comma), (.semicolon, .semicolon), (.comma, .stop), (.colon, .comma): return true
    default: return false
    }
  }

  private func isYear(_ value: ExactDecimal, at place: Int) -> Bool {
    guard value.scale == 0, (1945...2099).contains(value.mantissa), text(place).utf8.count == 4
    else { return false }
    if let before = word(place - 1), NumberWords.beforeYear.contains(before) { return true }
    if kind(place - 1) == .dash || kind(place - 1) == .slash { return true }
    if kind(place + 1) == .dash { return true }
    guard let after = word(place + 1) else { return kind(place + 1) != .percent }
    return NumberWords.notUnits.contains(after)
  }

  /// `từ 100 m² đến dưới 150 m²`, `80 m² trở lên`: the limits of a class, not its size.
  private func isClassBound(at place: Int) -> Bool {
    let before = word(place - 1)
    let behind = (place + 1)..<min(place + 5, max(place + 1, tokens.count))
    if behind.contains(where: {
      word($0) == "trở" && (word($0 + 1) == "lên" || word($0 + 1) == "xuống")
    }) {
      return true
    }
    guard before == "từ" || before == "dưới" || before == "trên" || before == "đến" else {
      return false
    }
    let isArea = word(place + 1).map { $0 == "m2" || $0 == "m²" || $0 == "ha" } ?? false
    let isAge = word(place + 1) == "tuổi" || word(place + 1) == "ngày"
    if isArea { return true }
    // `từ 15,5 ngày còn 8,2 ngày` tells a change.
    if isAge { return before != "từ" || behind.contains { word($0) == "đến" } }
    if before == "từ" {
      return behind.contains { word($0) == "đến" && word($0 + 1) == "dưới" }
    }
    return before == "dưới" && word(place - 2) == "đến"
  }

  /// `“Một chạm, 5 tiện ích”`: in a short quotation a number belongs to a name.
  private func isQuoted(_ place: Int) -> Bool {
    let reach = 10
    var opened: String?
    for before in stride(from: place - 1, through: max(0, place - reach), by: -1)
    where kind(before) == .other {
      let mark = text(before)
      if mark == "\u{201D}" { return false }
      if mark == "\u{201C}" || mark == "\"" {
        opened = mark
        break
      }
    }
    guard let opened,
      let end = (place + 1..<min(place + reach, max(place + 1, tokens.count)))
        .first(where: { kind($0) == .other && (text($0) == "\u{201D}" || text($0) == "\"") })
    else { return false }
    guard opened == "\"" else { return true }
    // Straight quotes look alike: an odd number of them stands before one that opens.
    return end > 0 && quotes[end - 1] % 2 == 1
  }

  /// `24/7`
  private func isAroundTheClock(_ place: Int) -> Bool {
    kind(place + 1) == .slash && text(place) == "24" && text(place + 2) == "7"
  }

  /// `7h30`, `17h00`.
  private func isClockTime(_ place: Int) -> Bool {
    // `7:30`, and the year of `ISO 9001:2015`.
    for other in [place - 2, place + 2] {
      let (first, last) = (min(place, other), max(place, other))
      guard kind(first + 1) == .colon, kind(other) == .digits || kind(other) == .reference else {
        continue
      }
      if tokens[first + 1].isAttached, tokens[last].isAttached, text(last).utf8.count >= 2 {
        return true
      }
    }
    if word(place - 1) == "giờ", text(place).utf8.count == 2 { return true }
    guard word(place + 1) != nil, tokens[place + 1].isAttached else { return false }
    let letters = text(place + 1)
    return letters.first == "h" && letters.dropFirst().allSatisfy(\.isNumber)
  }

  /// `0225 3842 105`: a leading zero before more than two digits.
  func isTelephone(_ place: Int) -> Bool {
    let digits = text(place)
    return digits.utf8.first == UInt8(ascii: "0") && digits.utf8.count > 3 && !digits.contains(",")
  }
}
