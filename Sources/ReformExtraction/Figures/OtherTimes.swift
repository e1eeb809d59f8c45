import ReformModel

/// Which numbers are not of the report's own time: last year's, a goal's, a plan's.
struct OtherTimes {
  private let source: SourceText
  /// The year the report is about.
  let year: Int?

  init(_ read: ReadText) {
    source = read.source
    year = ReportYear.of(read)
  }

  /// Whether the number is last year's, or what is aimed at: `cùng kỳ 2024 là 12`, `phấn đấu đạt 90%`.
  func holds(
    _ tokens: Range<Int>, _ number: StatedNumber, in passage: Passage
  ) -> Bool {
    let start = passage.sentenceStart(of: tokens.lowerBound)
    if isThreshold(tokens, number, in: passage) || isAhead(tokens, in: passage) { return true }
    if isEarlierIndex(tokens, since: start, in: passage) || isInEarlierBracket(tokens, in: passage)
    {
      return true
    }
    var place = tokens.lowerBound - 1
    while place >= max(start, tokens.lowerBound - 9) {
      switch passage.tokens[place].kind {
      case .close:
        // `Cùng kỳ năm 2025 (cộng các xã cũ) tiếp nhận 5.126 hồ sơ`
        guard let open = passage.opening(closedAt: place),
          passage.mentions(from: open, to: place).isEmpty
        else { return false }
        place = open - 1
        continue
      case .figure, .comma, .semicolon, .stop: return false
      default: break
      }
      if let named = ReportYear.year(at: place, in: passage, of: source), let year,
        named < year, passage.tokens[max(0, place - 2)].word != "đến"
      {
        return true
      }
      if passage.cues[place] == .comparedWith,
        !number.unit.isPercent || place + 3 >= tokens.lowerBound
      {
        return true
      }
      // `(chỉ tiêu tỉnh giao 90%)`
      if number.unit.isPercent, passage.tokens[place].word == "tiêu", place > start,
        passage.tokens[place - 1].word == "chỉ" || passage.tokens[place - 1].word == "mục"
      {
        return true
      }
      if passage.tokens[place].word == "phấn" || isMoreThanLast(place, in: passage) {
        return true
      }
      place -= 1
    }
    return false
  }

  /// `Năm 2026, tỉnh đặt mục tiêu: …; 99% hồ sơ đúng hạn`: a sentence of a later year, or of goals.
  private func isAhead(_ tokens: Range<Int>, in passage: Passage) -> Bool {
    let start = passage.sentenceStart(of: tokens.lowerBound)
    let lead = start..<min(tokens.lowerBound, start + 14)
    for place in lead {
      if let year, let named = ReportYear.year(at: place, in: passage, of: source),
        named > year,
        place - start <= 6
      {
        return true
      }
      if passage.tokens[place].word == "đặt", place + 2 < tokens.lowerBound,
        passage.tokens[place + 1].word == "mục"
      {
        return true
      }
    }
    return false
  }

  /// `từ 95%`, `dưới 40%`: what is aimed at, or what bounds a class.
  private func isThreshold(
    _ tokens: Range<Int>, _ number: StatedNumber, in passage: Passage
  ) -> Bool {
    let place = tokens.lowerBound
    guard number.unit.isPercent, place > 0 else { return false }
    if number.qualifier == .under { return true }
    guard passage.tokens[place - 1].word == "từ" else { return false }
    return !(place..<passage.sentenceEnds[place]).contains { passage.cues[$0] == .to }
  }

  /// `công bố cho năm 2024: PAR Index đạt 87,62 điểm, đứng thứ 41/63; SIPAS đạt 82,90%`: the year of indexes
  /// is told once for all of them.
  private func isEarlierIndex(
    _ tokens: Range<Int>, since start: Int, in passage: Passage
  ) -> Bool {
    guard let year else { return false }
    let clause = max(start, tokens.lowerBound - 14)..<tokens.lowerBound
    let isIndex = clause.contains {
      let word = passage.tokens[$0].word
      return word == "sipas" || word == "index"
        || word == "chỉ" && $0 + 1 < clause.upperBound && passage.tokens[$0 + 1].word == "số"
    }
    guard isIndex else { return false }
    let years = (start..<tokens.lowerBound).compactMap {
      ReportYear.year(at: $0, in: passage, of: source)
    }
    return years.last.map { $0 < year } ?? false
  }

  /// `(năm 2024, cả hai tỉnh cũ đăng 540 tin, bài)`
  private func isInEarlierBracket(_ tokens: Range<Int>, in passage: Passage) -> Bool {
    guard let year, let open = passage.opening(around: tokens.lowerBound) else { return false }
    return (open + 1..<min(open + 6, tokens.lowerBound)).contains {
      ReportYear.year(at: $0, in: passage, of: source).map { $0 < year } ?? false
    }
  }

  /// Whether a number is what is still to be done: `dự kiến kiểm tra 32 đơn vị (08 sở; 24 xã)`, `kế hoạch
  /// năm rà soát 90 thủ tục`.
  func isPlanned(_ mention: Mention, in passage: Passage) -> Bool {
    var place = mention.tokens.lowerBound - 1
    let start = passage.sentenceStart(of: mention.tokens.lowerBound)
    if mention.depth > 0,
      let open = passage.opening(around: mention.tokens.lowerBound),
      let outer = passage.mentions(before: open).last,
      open - outer.tokens.upperBound <= 9, outer.depth < mention.depth
    {
      return isPlanned(outer, in: passage)
    }
    while place >= max(start, mention.tokens.lowerBound - 14) {
      switch passage.tokens[place].kind {
      case .figure, .comma, .semicolon, .close, .stop: return false
      case .word("sẽ"): return true
      case .word("kiến") where place > 0 && passage.tokens[place - 1].word == "dự": return true
      case .word("phải")
      where place + 1 < passage.tokens.count
        && ["ban", "xong", "hoàn", "triển"].contains(passage.tokens[place + 1].word ?? Syllable()):
        return true
      case .word("hoạch") where place > start && passage.tokens[place - 1].word == "kế":
        return beginsWithPlan(place - 1, in: passage, from: start)
      default: break
      }
      place -= 1
    }
    return false
  }

  /// `Kế hoạch năm 2025 kiểm tra …`: the plan is the subject, not what is carried out.
  private func beginsWithPlan(_ place: Int, in passage: Passage, from start: Int) -> Bool {
    guard place + 2 < passage.tokens.count, let next = passage.tokens[place + 2].word else {
      return false
    }
    guard ["năm", "cả", "kiểm", "rà", "quý", "của"].contains(next) else { return false }
    guard place > start, let before = passage.tokens[place - 1].word else { return true }
    return !["theo", "hiện", "triển", "khai", "so", "với", "trong", "hoàn", "thành", "vượt", "đạt"]
      .contains(before)
  }

  /// `nhiều hơn năm trước 22`: how much more than then.
  private func isMoreThanLast(_ place: Int, in passage: Passage) -> Bool {
    guard passage.tokens[place].word == "hơn", place + 2 < passage.tokens.count,
      let next = passage.tokens[place + 1].word, let last = passage.tokens[place + 2].word
    else { return false }
    return last == "trước" || next == "cùng" && last == "kỳ"
  }
}
