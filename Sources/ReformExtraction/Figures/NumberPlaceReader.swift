import ReformModel

/// Every quantity of a text with the words around it: printed numbers, both sides of a fraction, zeros
/// in words.
struct NumberPlaceReader {
  private let read: ReadText
  private(set) var places: [NumberPlace] = []

  /// Per passage the tokens that bound a class.
  private let bounds: [Set<Int>]
  private let times: OtherTimes

  init(_ read: ReadText, bounds: [Set<Int>]) {
    self.read = read
    self.bounds = bounds
    times = OtherTimes(read)
    var head: Int?
    for (index, passage) in read.passages.enumerated() {
      let isRow = passage.block.kind == .tableRow
      if !isRow {
        head = nil
      } else if head == nil {
        head = index
      }
      let start = places.count
      for mention in passage.mentions
      where !bounds[index].contains(mention.tokens.lowerBound)
        && !(isRow && isRowNumber(mention, in: passage))
      {
        add(mention, in: index, head: isRow ? head : nil)
      }
      addZeros(of: index)
      places[start...].sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }
  }

  private mutating func add(_ mention: Mention, in index: Int, head: Int?) {
    let passage = read.passages[index]
    let near: [NumberPlace.Span]
    let runs: [Range<Int>]
    if let head {
      near = cell(around: mention.tokens, in: index, head: head)
      runs = []
    } else {
      runs = ClauseReader(passage, bounds: bounds[index]).clause(around: mention.tokens)
      near = runs.map { NumberPlace.Span(passage: index, tokens: $0) }
    }
    let number = read.numbers[mention.number]
    let role =
      head == nil
      ? NumberRoleReader(passage).role(of: mention.tokens, number, near: runs)
      : cellRole(number, near)
    let isOther =
      head == nil
      ? times.holds(mention.tokens, number, in: passage) : isOfOtherColumn(near, role)
    let isPlanned = head == nil && times.isPlanned(mention, in: passage)
    places.append(
      NumberPlace(
        number: number, origin: .printed, passage: index, tokens: mention.tokens, near: near,
        role: role ?? (mention.whole == nil ? nil : .part), isOfOtherTime: isOther,
        isPlanned: isPlanned, isCell: head != nil))
    if let whole = mention.whole {
      places.append(
        NumberPlace(
          number: read.numbers[whole], origin: .printed, passage: index,
          tokens: (mention.tokens.upperBound - 1)..<mention.tokens.upperBound, near: near,
          role: .whole, isOfOtherTime: isOther, isPlanned: isPlanned, isCell: head != nil))
    }
  }

  /// The words of the row and of the head of the column.
  private func cell(
    around tokens: Range<Int>, in index: Int, head: Int
  ) -> [NumberPlace.Span] {
    let passage = read.passages[index]
    let cells = Self.cells(of: passage)
    guard let column = cells.firstIndex(where: { $0.contains(tokens.lowerBound) }) else {
      return []
    }
    var spans = [NumberPlace.Span(passage: index, tokens: cells[column])]
    for label in cells.prefix(3)
    where label.contains(where: { passage.tokens[$0].word != nil })
      && !label.contains(where: { passage.tokens[$0].figure != nil })
    {
      spans.append(NumberPlace.Span(passage: index, tokens: label))
    }
    let heads = Self.cells(of: read.passages[head])
    if head != index, heads.indices.contains(column) {
      spans.append(NumberPlace.Span(passage: head, tokens: heads[column]))
    }
    return spans
  }

  /// What the head of a percentage's column says it is measured against.
  private func cellRole(
    _ number: StatedNumber, _ near: [NumberPlace.Span]
  ) -> AssignmentPhrase.Role? {
    guard number.unit.isPercent, let head = near.last else { return nil }
    let cues = read.passages[head.passage].cues[head.tokens]
    if cues.contains(.plan) { return .planRate }
    let isHeld = read.passages[head.passage].tokens[head.tokens].contains { $0.word == "so" }
    return isHeld && cues.contains(.comparedWith) ? .lastRate : nil
  }

  /// A column headed `Cùng kỳ 2025`, `Mục tiêu năm`, or `Năm 2024` in a report of 2025.
  private func isOfOtherColumn(
    _ near: [NumberPlace.Span], _ role: AssignmentPhrase.Role?
  ) -> Bool {
    guard let head = near.last else { return false }
    let passage = read.passages[head.passage]
    let words = passage.tokens[head.tokens].compactMap(\.word)
    // `Đạt so với kế hoạch` measures; `Kế hoạch 2026` plans.
    let isGoal =
      passage.cues[head.tokens].contains(.plan)
      && !words.contains { $0 == "so" || $0 == "đạt" || $0 == "lệ" || $0 == "hiện" }
      && !passage.tokens[head.tokens].contains { $0.kind == .percent }
    if isGoal { return true }
    guard role == nil else { return false }
    if passage.cues[head.tokens].contains(.comparedWith) { return true }
    guard let own = latestYear(in: head.tokens, of: passage) else { return false }
    if let year = times.year, own < year { return true }
    return latestYear(in: passage.tokens.indices, of: passage).map { own < $0 } ?? false
  }

  private func latestYear(in tokens: Range<Int>, of passage: Passage) -> Int? {
    passage.tokens[tokens].compactMap { token in
      let text = read.source.text(of: token)
      return text.utf8.count == 4 && text.hasPrefix("20") ? Int(text) : nil
    }.max()
  }

  /// `1 | Hồ sơ tiếp nhận | 12`: the first cell only counts the rows.
  private func isRowNumber(_ mention: Mention, in passage: Passage) -> Bool {
    let cells = Self.cells(of: passage)
    guard let first = cells.first, first.contains(mention.tokens.lowerBound), cells.count > 2,
      first.allSatisfy({ mention.tokens.contains($0) || passage.tokens[$0].kind == .stop })
    else { return false }
    let value = read.numbers[mention.number].value
    return value.scale == 0 && value.mantissa <= 200
      && cells[1].contains { passage.tokens[$0].word != nil }
  }

  private static func cells(of passage: Passage) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = 0
    for (place, token) in passage.tokens.enumerated() where token.kind == .bar {
      if place > start || start > 0 { cells.append(start..<place) }
      start = place + 1
    }
    if start < passage.tokens.count { cells.append(start..<passage.tokens.count) }
    return cells
  }

  // MARK: Zeros in words

  private mutating func addZeros(of index: Int) {
    let passage = read.passages[index]
    for place in passage.tokens.indices.dropLast(2) where passage.tokens[place].word == "không" {
      // `22/40 xã không có hồ sơ trễ hạn` counts the places, and there are such dossiers.
      let isOfSome = passage.mentions.contains {
        $0.tokens.upperBound <= place && place - $0.tokens.upperBound <= 5
          && (($0.tokens.upperBound)..<place).allSatisfy {
            passage.tokens[$0].word != nil || passage.tokens[$0].kind == .comma
          }
      }
      guard !isOfSome, let end = Self.endOfZero(at: place, in: passage),
        let unit = unit(at: end, in: passage)
      else { continue }
      let first = passage.tokens[place]
      let last = passage.tokens[end - 1]
      guard first.line == last.line else { continue }
      let columns = first.range.lowerBound..<last.range.upperBound
      let runs = ClauseReader(passage, bounds: bounds[index]).clause(around: place..<end)
      let zero = StatedNumber(
        printed: read.source.text(line: first.line, columns), value: ExactDecimal(mantissa: 0),
        unit: MeasureUnit(unit),
        evidence: Evidence(section: passage.block.section, line: first.line), columns: columns)
      places.append(
        NumberPlace(
          number: zero, origin: .word, passage: index, tokens: place..<end,
          near: runs.map { NumberPlace.Span(passage: index, tokens: $0) }, role: nil,
          isOfOtherTime: false, isPlanned: false, isCell: false))
    }
  }

  /// The token behind `không có`, `không phát sinh`.
  private static func endOfZero(at place: Int, in passage: Passage) -> Int? {
    let next = passage.tokens[place + 1].word
    if next == "có" { return place + 2 }
    if next == "phát", passage.tokens[place + 2].word == "sinh" { return place + 3 }
    return nil
  }

  /// What there is none of, where it is something that reports count and that may be bad.
  private func unit(at place: Int, in passage: Passage) -> String? {
    let end = min(place + 2, passage.tokens.count)
    guard end > place, let first = passage.tokens[place].word else { return nil }
    let second = place + 1 < passage.tokens.count ? passage.tokens[place + 1].word : nil
    guard let unit = Self.counted[[first, second ?? Syllable()]] else { return nil }
    let clause = place..<min(passage.sentenceEnds[place], place + 40)
    let isBad = clause.contains { passage.tokens[$0].word.map(Self.bad.contains) ?? false }
    return isBad ? unit : nil
  }

  private static let counted: [[Syllable]: String] = [
    ["hồ", "sơ"]: "hồ sơ", ["nhiệm", "vụ"]: "nhiệm vụ", ["trường", "hợp"]: "trường hợp",
    ["đơn", "vị"]: "đơn vị", ["văn", "bản"]: "văn bản", ["thủ", "tục"]: "thủ tục",
    ["cán", "bộ"]: "người", ["công", "chức"]: "người", ["viên", "chức"]: "người",
    ["ủy", "viên"]: "người", ["lãnh", "đạo"]: "người", ["phản", "ánh"]: "kiến nghị",
    ["kiến", "nghị"]: "kiến nghị", ["cơ", "quan"]: "đơn vị", ["đồng", "chí"]: "người",
    ["người", "bị"]: "người",
  ]

  private static let bad: Set<Syllable> = [
    "hạn", "kỷ", "luật", "phạm", "tồn", "trễ", "chậm", "sót", "pháp", "đọng",
  ]
}
