package import ReformModel

/// Turns the numbers of a text into figures: each with the indicator whose wordings fit it best, or
/// with none where two fit alike or nothing fits well.
package struct FigureReader {
  private let read: ReadText
  private let book: PhraseBook
  private let outline: PassageOutline
  private let matches: [[WordingIndex.Match]]
  /// Whether departments and communes are told apart: not in a report of one commune or department.
  private let hasLevels: Bool

  /// In reading order.
  package private(set) var figures: [ReadFigure] = []

  package init(_ read: ReadText, _ book: PhraseBook, hasLevels: Bool = true) {
    self.read = read
    self.book = book
    self.hasLevels = hasLevels
    outline = PassageOutline(read.passages)
    matches = read.passages.map { book.index.matches(in: $0.tokens, of: read.source) }
    let bounds = Self.bounds(read.passages, matches, book)
    assign(NumberPlaceReader(read, bounds: bounds).places)
  }

  private struct Draft {
    let place: NumberPlace
    var choice: (indicator: Int, level: Figure.Level, score: Double)?
    var candidates: [Int]
    /// Whether the wording says the level, so that no part of another level is asked for.
    var isLevelFixed = false
  }

  private mutating func assign(_ places: [NumberPlace]) {
    var drafts: [Draft] = []
    var last: [Int: Int] = [:]  // per passage the draft of its last count or amount
    for place in places {
      let base = last[place.passage].map { drafts[$0] }
      let surroundings = Surroundings(
        of: place, read: read, outline: outline, matches: matches,
        wordings: book.index.lengths.count)
      if let whole = base ?? lead(of: place, last, drafts),
        let part = part(place, of: whole, surroundings)
      {
        drafts.append(Draft(place: place, choice: part, candidates: [part.indicator]))
        continue
      }
      let draft = draft(of: place, surroundings, beside: base?.choice)
      if place.origin == .word, draft.choice == nil { continue }
      drafts.append(draft)
      Self.settleSentence(&drafts, in: read.passages[place.passage])
      if !place.number.unit.isPercent, place.role != .whole {
        last[place.passage] = drafts.count - 1
      }
    }
    figures = FigureConflicts.settled(
      drafts.map { draft in
        ReadFigure(
          number: draft.place.number, origin: draft.place.origin,
          assignment: draft.choice.map { choice in
            ReadFigure.Assignment(
              indicator: book.indicators[choice.indicator].id, level: choice.level,
              confidence: Self.confidence(choice.score))
          },
          candidates: draft.candidates.map { book.indicators[$0].id },
          words: words(around: draft.place))
      })
  }

  /// A sentence says one value of one thing: of two that were taken for the same one is something else,
  /// the later unless it fits much better. Wholes of fractions are told again and again.
  private static func settleSentence(_ drafts: inout [Draft], in passage: Passage) {
    guard let last = drafts.last, let choice = last.choice, last.place.role != .whole,
      !last.place.isCell
    else { return }
    let start = passage.sentenceStart(of: last.place.tokens.lowerBound)
    for index in drafts.indices.dropLast().reversed() {
      let other = drafts[index]
      guard other.place.passage == last.place.passage, other.place.tokens.lowerBound >= start else {
        return
      }
      // Between brackets, semicolons and list numbers each part may say its own: of both former places.
      let between =
        other.place.tokens
        .upperBound..<max(
          other.place.tokens.upperBound, last.place.tokens.lowerBound)
      let isOneClause = between.allSatisfy {
        switch passage.tokens[$0].kind {
        case .semicolon, .open, .close, .enumerator: false
        default: passage.tokens[$0].word != "cũ"
        }
      }
      guard isOneClause else { return }
      guard let told = other.choice, told.indicator == choice.indicator,
        told.level == choice.level, other.place.role == last.place.role,
        other.place.number.value != last.place.number.value
      else { continue }
      if choice.score > told.score + 1 {
        drafts[index].choice = nil
      } else {
        drafts[drafts.count - 1].choice = nil
      }
      return
    }
  }

  private func lead(of place: NumberPlace, _ last: [Int: Int], _ drafts: [Draft]) -> Draft? {
    outline.lead[place.passage].flatMap { last[$0] }.map { drafts[$0] }
  }

  /// Per passage the numbers inside a wording such as `trên 50%`: they bound a class.
  private static func bounds(
    _ passages: [Passage], _ matches: [[WordingIndex.Match]], _ book: PhraseBook
  ) -> [Set<Int>] {
    zip(passages, matches).map { passage, matches in
      var bounds: Set<Int> = []
      for match in matches where book.bounds.contains(match.wording) {
        bounds.formUnion(match.tokens.filter { passage.tokens[$0].figure != nil })
      }
      return bounds
    }
  }

  // MARK: Choosing

  /// What is below is no match at all.
  private static let threshold = 2.0
  /// How much better the best must be than the next indicator.
  private static let margin = 0.25

  private func draft(
    of place: NumberPlace, _ surroundings: Surroundings,
    beside: (indicator: Int, level: Figure.Level, score: Double)?
  ) -> Draft {
    guard !place.isOfOtherTime, !outline.isPlan[place.passage] else {
      return Draft(place: place, candidates: [])
    }
    let area = surroundings.heading(in: book.areas)
    let thing = CountedThing(place.number.unit)
    let isWhole = place.number.value.scale == 0
    let isPercent = place.number.unit.isPercent
    var best: [Int: (score: Double, level: Figure.Level?)] = [:]
    for row in book.rows {
      guard Self.fits(place, row, isPercent: isPercent),
        row.beside == nil || row.beside == beside?.indicator,
        !place.isPlanned || row.themes.contains(.plan),
        place.origin != .word || row.themes.contains(.harm),
        thing.canBe(book.counted[row.indicator], isWhole: isWhole),
        let score = surroundings.score(of: row, lengths: book.index.lengths)
      else { continue }
      let home = area.map { $0 == book.indicators[row.indicator].area ? 0.8 : -0.6 } ?? 0
      let total =
        score + home + (row.beside == nil ? 0 : 2.5)
        + thing.likeness(to: book.counted[row.indicator])
      if total > best[row.indicator]?.score ?? -.infinity {
        best[row.indicator] = (total, row.level)
      }
    }
    let ranked = best.sorted { ($1.value.score, $0.key) < ($0.value.score, $1.key) }
    let candidates = ranked.prefix(3).map(\.key)
    guard let first = ranked.first, first.value.score >= Self.threshold,
      ranked.count < 2 || first.value.score - ranked[1].value.score >= Self.margin
    else { return Draft(place: place, candidates: Array(candidates)) }
    // A share is said of the bodies its number is said of.
    let besideLevel = place.role == .share ? beside?.level : nil
    let named =
      besideLevel ?? surroundings.level(in: book.levels) ?? opening(of: place.passage)
    let level = first.value.level ?? (hasLevels ? named ?? .all : .all)
    return Draft(
      place: place, choice: (first.key, level, first.value.score), candidates: Array(candidates),
      isLevelFixed: first.value.level != nil)
  }

  /// The level that an item of a list begins with: `Khối sở, ngành: …`.
  private func opening(of passage: Int) -> Figure.Level? {
    guard read.passages[passage].block.depth > 0 else { return nil }
    return matches[passage].first { $0.tokens.lowerBound < 5 && book.levels[$0.wording] != nil }
      .flatMap { book.levels[$0.wording] }
  }

  /// A row without role is for numbers by themselves, or for any percentage beside its figure.
  private static func fits(
    _ place: NumberPlace, _ row: PhraseBook.Row, isPercent: Bool
  ) -> Bool {
    if row.role == place.role { return true }
    guard row.role == nil else { return false }
    if place.role == .part { return true }
    if isPercent {
      return place.role == .share || row.beside != nil && place.role != .planRate
    }
    return false
  }

  /// `cấp xã: 1.146.221 hồ sơ` behind a total: the total's indicator at the level named, where the
  /// clause names nothing else.
  private func part(
    _ place: NumberPlace, of base: Draft, _ surroundings: Surroundings
  ) -> (indicator: Int, level: Figure.Level, score: Double)? {
    guard hasLevels, let whole = base.choice, whole.level == .all, !base.isLevelFixed,
      place.role == nil || place.role == .part, !place.isPlanned,
      base.place.role == nil || base.place.role == .part, !place.isOfOtherTime, !place.isCell,
      place.number.unit.isPercent || place.number.value.ratio <= base.place.number.value.ratio,
      CountedThing(place.number.unit).canBe(
        book.counted[whole.indicator], isWhole: place.number.value.scale == 0)
    else { return nil }
    guard let level = surroundings.level(in: book.levels) else { return nil }
    let unit = Set(
      (place.number.unit.base + " " + book.indicators[whole.indicator].unit.base)
        .split(separator: " ").map { Syllable($0) })
    let says = place.near.flatMap { span in
      read.passages[span.passage].tokens[span.tokens].compactMap(\.word)
    }
    guard says.allSatisfy({ Self.levelWords.contains($0) || unit.contains($0) }) else { return nil }
    return (whole.indicator, level, whole.score)
  }

  private static let levelWords: Set<Syllable> = [
    "cấp", "tỉnh", "thành", "phố", "xã", "phường", "đặc", "khu", "sở", "ban", "ngành", "khối",
    "các",
    "ubnd", "ủy", "nhân", "dân", "và", "tại", "ở", "của", "thuộc", "trong", "đó", "có", "là", "số",
    "đối", "với", "thị", "phần", "riêng", "trấn", "giải", "quyết", "thực", "hiện", "đã",
  ]

  // MARK: Words

  private static func confidence(_ score: Double) -> ExactDecimal {
    let hundredths = 100 - 50 * threshold / max(score, threshold)
    return ExactDecimal(mantissa: Int64(min(99, hundredths.rounded())), scale: 2)
  }

  /// The printed clause, at most so long that it fits a line.
  private func words(around place: NumberPlace) -> String {
    let own = place.near.filter { $0.passage == place.passage }.map(\.tokens) + [place.tokens]
    let tokens = read.passages[place.passage].tokens
    let first = max(own.map(\.lowerBound).min() ?? 0, place.tokens.lowerBound - 16)
    let last = min(own.map(\.upperBound).max() ?? 0, place.tokens.upperBound + 12)
    guard first < last else { return place.number.printed }
    let line = tokens[place.tokens.lowerBound].line
    let same = tokens[first..<last].filter { $0.line == line }
    guard let start = same.first, let end = same.last else { return place.number.printed }
    return read.source.text(line: line, start.range.lowerBound..<end.range.upperBound)
      .filter { $0 != "*" }
  }
}
