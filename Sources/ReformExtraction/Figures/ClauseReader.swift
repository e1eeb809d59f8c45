/// Cuts a passage into the clauses of its numbers.
struct ClauseReader {
  private let passage: Passage
  /// Tokens that bound a class and state nothing: the 50 of `trên 50%`.
  private let bounds: Set<Int>

  init(_ passage: Passage, bounds: Set<Int>) {
    self.passage = passage
    self.bounds = bounds
  }

  private func isNumber(_ place: Int) -> Bool {
    passage.tokens[place].figure != nil && !bounds.contains(place)
  }

  /// Words that may stand apart from a number they still say something about.
  private static let reach = 40

  /// The runs of tokens around `tokens` that speak of the number there.
  func clause(around tokens: Range<Int>) -> [Range<Int>] {
    let depth = passage.depths[tokens.lowerBound]
    let before = start(before: tokens.lowerBound, depth)..<tokens.lowerBound
    let open = passage.opening(around: tokens.lowerBound)
    let isBare = isBare(before) && open.map { isAlone(tokens, in: $0) } == true
    var runs = outsideBrackets(before, depth)
    runs += behind(tokens.upperBound, depth)
    if depth > 0, isBare, let open {
      runs += outsideBrackets(start(before: open, depth - 1, acrossNumber: true)..<open, depth - 1)
    }
    return runs.filter { !$0.isEmpty }
  }

  /// A run without what stands in brackets inside it.
  private func outsideBrackets(_ run: Range<Int>, _ depth: Int) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for place in run where passage.depths[place] <= depth {
      if let last = runs.last, last.upperBound == place {
        runs[runs.count - 1] = last.lowerBound..<(place + 1)
      } else {
        runs.append(place..<(place + 1))
      }
    }
    return runs
  }

  /// Where the words in front of a number begin to speak of it.
  private func start(before end: Int, _ depth: Int, acrossNumber: Bool = false) -> Int {
    var place = end - 1
    while place >= 0, end - place < Self.reach * 2 {
      let token = passage.tokens[place]
      if passage.depths[place] > depth {
        place -= 1
        continue
      }
      switch token.kind {
      case .figure where isNumber(place):
        let own = place + 1
        if acrossNumber { return min(own, end) }
        return split(own, end, depth) ?? min(own + unitWords(from: own, to: end), end)
      case .close:
        place = (passage.opening(closedAt: place) ?? place) - 1
      case .semicolon, .enumerator, .bar, .open: return place + 1
      case .stop where passage.sentenceEnds[place] == place: return place + 1
      case .colon where isListColon(place) || end - place > 9: return place + 1
      default: place -= 1
      }
    }
    return max(0, place + 1)
  }

  /// The runs behind a number, brackets left out.
  private func behind(_ start: Int, _ depth: Int) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var from = start
    var place = start
    scan: while place < passage.tokens.count, place - start < Self.reach {
      switch passage.tokens[place].kind {
      case .open:
        guard let close = passage.closings[place] else { break scan }
        runs.append(from..<place)
        from = close + 1
        place = close + 1
        continue scan
      case .colon:
        // `đang làm 11, quá hạn: không có`: the label before a colon is of what follows.
        if let comma = (start..<place).last(where: { passage.tokens[$0].kind == .comma }),
          comma >= from
        {
          place = comma
        }
        break scan
      case .close, .semicolon, .enumerator, .bar: break scan
      case .stop where passage.sentenceEnds[place] == place: break scan
      case .figure where isNumber(place):
        // Both ends of a range are said of the words behind it.
        guard place == start + 1, passage.tokens[start].kind == .dash,
          passage.tokens[place].isAttached
        else { break scan }
        from = place + 1
      default: break
      }
      if passage.cues[place] == .including || passage.cues[place] == .consisting { break }
      place += 1
    }
    // Up to the mark that parts it from the next number.
    if place < passage.tokens.count, isNumber(place),
      let cut = split(start, place, depth)
    {
      runs = runs.filter { $0.upperBound <= cut }
      if from < cut { runs.append(from..<cut) }
      return runs
    }
    runs.append(from..<place)
    return runs
  }

  /// What parts two numbers: the first mark that is not within a list of nouns, else `và` or `để`, else
  /// a word such as `đạt` or `giảm`.
  private func split(_ start: Int, _ end: Int, _ depth: Int) -> Int? {
    let places = (start..<max(start, end)).filter { passage.depths[$0] <= depth }
    let mark = places.first { place in
      switch passage.tokens[place].kind {
      case .comma: !isWithinNoun(place)
      case .close, .colon: true
      default: false
      }
    }
    if let mark { return mark + 1 }
    if let word = places.first(where: { passage.tokens[$0].word == "và" && $0 + 9 >= end }) {
      return word + 1
    }
    return places.first { place in
      switch passage.cues[place] {
      case .including, .consisting, .decrease, .increase, .share, .outOf: return true
      case .from, .to:
        // `từ 100 m²` and `trở lên` tell a class.
        let isChange = (place + 1..<min(place + 4, passage.tokens.count)).contains { isNumber($0) }
        return isChange && (place == 0 || passage.tokens[place - 1].word != "trở")
      default: return passage.tokens[place].word == "để"
      }
    }
  }

  private func unitWords(from start: Int, to end: Int) -> Int {
    var count = 0
    while count < 2, start + count < end, passage.tokens[start + count].word != nil { count += 1 }
    return count
  }

  /// `sở, ban, ngành`: one noun with commas in it.
  private func isWithinNoun(_ comma: Int) -> Bool {
    guard comma > 0, comma + 1 < passage.tokens.count, let before = passage.tokens[comma - 1].word,
      let after = passage.tokens[comma + 1].word
    else { return false }
    return Self.lists.contains([before, after])
  }

  private static let lists: Set<[Syllable]> = [
    ["sở", "ban"], ["ban", "ngành"], ["sở", "ngành"], ["xã", "phường"], ["phường", "xã"],
    ["phường", "đặc"], ["xã", "thị"], ["phường", "thị"], ["bộ", "công"], ["chức", "viên"],
    ["chức", "người"], ["chức", "lao"], ["tin", "bài"], ["bài", "phóng"], ["bài", "ảnh"],
    ["ánh", "kiến"], ["quan", "đơn"], ["vị", "địa"], ["đổi", "bổ"], ["đảng", "đoàn"],
    ["đảng", "nhà"], ["nhận", "giải"], ["quan", "tổ"], ["chức", "cá"], ["lý", "công"],
    ["tuổi", "nghỉ"], ["tuổi", "thôi"], ["dục", "y"], ["ban", "đơn"], ["chức", "đơn"],
  ]

  /// A colon that opens a list instead of standing between a label and its number.
  private func isListColon(_ colon: Int) -> Bool {
    (max(0, colon - 3)..<colon).contains {
      passage.cues[$0] == .consisting || passage.cues[$0] == .including
    }
  }

  /// Whether a run in brackets says nothing but `đạt` or `chiếm`.
  private func isBare(_ run: Range<Int>) -> Bool {
    run.allSatisfy { place in
      switch passage.cues[place] {
      case .share, .about, .estimate, .over, .nearly, .under: true
      default: passage.tokens[place].word.map(Self.fillers.contains) ?? true
      }
    }
  }

  /// Whether a bracket holds no other number.
  private func isAlone(_ tokens: Range<Int>, in open: Int) -> Bool {
    (open..<(passage.closings[open] ?? open)).allSatisfy { tokens.contains($0) || !isNumber($0) }
  }

  private static let fillers: Set<Syllable> = [
    "đạt", "chiếm", "tỷ", "tỉ", "lệ", "tương", "đương", "ứng", "khoảng", "là", "bằng", "đạt",
  ]
}
