import ReformModel

/// Tells which digits of a passage state something, and what; the rest become references.
///
/// Not statements: dates, years, document, article and list numbers, lengths of time, telephone
/// numbers, numbers within names (DESIGN section 8).
struct NumberReader {
  let source: SourceText
  private let section: String
  private let firstNumber: Int
  /// Per token the number of straight quotation marks up to and with it; empty where there are none.
  let quotes: [Int]
  private(set) var tokens: [Token]
  private(set) var numbers: [StatedNumber] = []
  private(set) var citations: [Citation] = []
  private(set) var unread: [UnreadNumber] = []
  /// The last date behind `ngày`, and the place after it.
  private var lastDay: (day: Day, end: Int)?

  /// Its numbers are counted from `firstNumber`.
  init(_ tokens: [Token], of source: SourceText, section: String, firstNumber: Int) {
    self.source = source
    self.section = section
    self.tokens = tokens
    self.firstNumber = firstNumber
    quotes = Self.quotes(in: tokens, of: source)
    var place = 0
    while place < self.tokens.count {
      place = self.tokens[place].kind == .digits ? read(place) : place + 1
    }
  }

  private static func quotes(in tokens: [Token], of source: SourceText) -> [Int] {
    let isQuote = tokens.map { $0.kind == .other && source.text(of: $0) == "\"" }
    guard isQuote.contains(true) else { return [] }
    var count = 0
    return isQuote.map { isOne in
      if isOne { count += 1 }
      return count
    }
  }

  /// Reads the digits at `place` and returns the place after what they belong to.
  private mutating func read(_ place: Int) -> Int {
    if let end = document(at: place) ?? date(at: place) ?? enumerator(at: place) { return end }
    let value = VietnameseNumber.value(of: text(place))
    if value == nil, kind(place - 1) != .slash, kind(place - 1) != .dash, kind(place + 1) != .dash,
      !isTelephone(place)
    {
      unread.append(
        UnreadNumber(
          printed: text(place), evidence: Evidence(section: section, line: tokens[place].line)))
    }
    guard let value, !isReference(value, at: place) else {
      tokens[place].kind = duration(at: place).map { .duration($0) } ?? .reference
      return place + 1
    }
    let (unit, end) = unit(after: place)
    tokens[place].kind = .figure(firstNumber + numbers.count)
    numbers.append(
      StatedNumber(
        printed: text(place), value: value, unit: unit, qualifier: qualifier(before: place),
        evidence: Evidence(section: section, line: tokens[place].line),
        columns: tokens[place].range))
    return end
  }

  /// `(1)` numbers an item of a list; `(12 văn bản)` states something.
  private mutating func enumerator(at place: Int) -> Int? {
    guard kind(place - 1) == .open, kind(place + 1) == .close, let number = Int(text(place)),
      (1...60).contains(number), text(place).utf8.first != UInt8(ascii: "0")
    else { return nil }
    tokens[place - 1].kind = .reference
    tokens[place].kind = .enumerator(number)
    tokens[place + 1].kind = .reference
    return place + 2
  }

  // MARK: Dates and documents

  /// `26/7/2025`, `7/2025`, `26/7` after `ngày`, `26 tháng 7 năm 2025`.
  private mutating func date(at place: Int) -> Int? {
    guard let (day, end) = day(at: place) else { return nil }
    if let day, word(place - 1) == "ngày" { lastDay = (day, end) }
    for covered in place..<end { tokens[covered].kind = .reference }
    return end
  }

  /// The day that stands at `place`, nil within for one without a year, and the place after it.
  private func day(at place: Int) -> (Day?, end: Int)? {
    guard let first = Int(text(place)), (1...31).contains(first) else { return nil }
    let separator = kind(place + 1)
    if separator == .slash || separator == .dash, let second = Int(text(place + 2)) {
      let isAttached = tokens[place + 1].isAttached && tokens[place + 2].isAttached
      if isAttached, kind(place + 3) == separator, let year = year(place + 4) {
        return (Day(year: year, month: second, day: first), place + 5)
      }
      guard separator == .slash, isAttached else { return nil }
      if year(place + 2) != nil { return (nil, place + 3) }
      guard (1...12).contains(second) else { return nil }
      // `15/9 - 24/10/2025`: the first day takes its year from the second.
      let isSpan =
        (kind(place + 3) == .dash || word(place + 3) == "đến") && kind(place + 5) == .slash
        && kind(place + 7) == .slash
        && year(place + 8) != nil
      return word(place - 1) == "ngày" || isSpan ? (nil, place + 3) : nil
    }
    if word(place - 1) == "ngày", word(place + 1) == "tháng", let month = Int(text(place + 2)) {
      guard word(place + 3) == "năm", let year = year(place + 4) else { return (nil, place + 3) }
      return (Day(year: year, month: month, day: first), place + 5)
    }
    return nil
  }

  private func year(_ place: Int) -> Int? {
    guard kind(place) == .digits, let year = Int(text(place)), (1945...2099).contains(year) else {
      return nil
    }
    return year
  }

  /// `3041/QĐ-UBND`, `118/2025/NĐ-CP`, `57-NQ/TW`, with its date and issuer where they follow.
  private mutating func document(at place: Int) -> Int? {
    guard kind(place + 1) == .slash || kind(place + 1) == .dash, tokens[place + 1].isAttached else {
      return nil
    }
    var letters = place + 2
    if kind(place + 1) == .slash, year(letters) != nil, kind(letters + 1) == .slash { letters += 2 }
    guard letters < tokens.count, case .word = tokens[letters].kind, tokens[letters].isCapital,
      tokens[letters].isAttached
    else { return nil }
    var end = letters + 1
    while end < tokens.count, tokens[end].isAttached, isPartOfSymbol(end) { end += 1 }
    let number = Int(text(place))
    let symbol = span((place + 2)..<end)
    let printed = span(place..<end)
    let evidence = Evidence(section: section, line: tokens[place].line)
    let columns = tokens[place].range.lowerBound..<tokens[end - 1].range.upperBound
    for covered in place..<end { tokens[covered].kind = .reference }
    var dated = end
    if kind(dated) == .comma { dated += 1 }
    var issued = dayOfIssue(before: place).map { (day: $0, end: end) }
    if word(dated) == "ngày", let (day, after) = day(at: dated + 1), let day {
      issued = (day, after)
    }
    if let number, let issued {
      citations.append(
        Citation(
          number: number, symbol: symbol, issuer: issuer(of: symbol, from: place, to: issued.end),
          date: issued.day, printed: printed, evidence: evidence, columns: columns))
    }
    return end
  }

  /// `Ngày 15/7/2025 UBND xã ban hành Kế hoạch số 12/KH-UBND`: the date before the first document behind it.
  private func dayOfIssue(before place: Int) -> Day? {
    guard let lastDay, place - lastDay.end <= 14, place >= lastDay.end,
      (lastDay.end..<place).contains(where: { word($0) == "hành" && word($0 - 1) == "ban" })
    else { return nil }
    let isFirst = !(lastDay.end..<place).contains {
      kind($0) == .semicolon || kind($0) == .stop || kind($0) == .reference
    }
    return isFirst ? lastDay.day : nil
  }

  private func isPartOfSymbol(_ place: Int) -> Bool {
    switch kind(place) {
    case .word, .digits: true
    case .dash, .slash, .other:
      place + 1 < tokens.count && tokens[place + 1].isAttached && word(place + 1) != nil
    default: false
    }
  }

  /// The body that issued a document whose symbol does not tell: named by `của` behind its date, else
  /// before it in its sentence.
  private func issuer(of symbol: String, from start: Int, to end: Int) -> String {
    guard ["UBND", "HĐND", "BCĐ"].contains(where: { symbol.contains($0) }) else { return "" }
    if word(end) == "của" { return body(from: end + 1) }
    for place in stride(from: start - 1, through: max(0, start - 60), by: -1) {
      if kind(place) == .stop, !tokens[place + 1].isAttached { return "" }
      if word(place) == "ubnd" || word(place) == "dân" && word(place - 1) == "nhân" {
        return body(from: place + 1)
      }
    }
    return ""
  }

  /// The name of a body from `start`, without its office: `tinh hai duong`.
  private func body(from start: Int) -> String {
    let place = start - 1
    var end = start
    while end < tokens.count, end < place + 14, let part = word(end),
      !(part == "ban" && word(end + 1) == "hành"),
      tokens[end].isCapital || NumberWords.bodies.contains(part)
    {
      end += 1
    }
    guard end > place + 1 else { return "" }
    var name = SearchKey.of(span((place + 1)..<end)) + " "
    for office in ["chu tich ", "uy ban nhan dan ", "ubnd ", "hoi dong nhan dan ", "hdnd "]
    where name.hasPrefix(office) {
      name.removeFirst(office.count)
    }
    return String(name.dropLast())
  }

  // MARK: Units and qualifiers

  /// The unit of the number at `place` and the place after its percent sign.
  private mutating func unit(after place: Int) -> (MeasureUnit, end: Int) {
    if kind(place + 1) == .percent {
      tokens[place + 1].kind = .reference
      return (.percent, place + 2)
    }
    // Both numbers of `12/320 thủ tục` count the same thing.
    if kind(place + 1) == .slash, kind(place + 2) == .digits {
      return (unit(after: place + 2, keepingTokens: ()), place + 1)
    }
    return (unit(after: place, keepingTokens: ()), place + 1)
  }

  private func unit(after place: Int, keepingTokens: Void) -> MeasureUnit {
    var words: [String] = []
    var next = place + 1
    while let syllable = word(next), let magnitude = NumberWords.magnitudes[syllable] {
      words.append(magnitude)
      next += 1
    }
    if words.last == "tỷ", word(next) != "đồng" {
      return MeasureUnit((words + ["đồng"]).joined(separator: " "))
    }
    var nouns = 0
    while nouns < 2, let syllable = word(next) {
      if syllable == "điểm",
        kind(next + 1) == .percent || word(next + 1) == "phần" && word(next + 2) == "trăm"
      {
        return MeasureUnit("điểm %")
      }
      guard !NumberWords.notUnits.contains(syllable) else { break }
      words.append(text(next).lowercased())
      nouns += 1
      next += 1
      if syllable == "đồng" || syllable == "m2" || syllable == "ha" { break }
    }
    return MeasureUnit(words.joined(separator: " "))
  }

  private func qualifier(before place: Int) -> Figure.Qualifier {
    switch word(place - 1) {
    case "trên" where countsBefore(place): .exact
    case "hơn" where ["nhiều", "ít", "cao", "thấp"].contains(word(place - 2)): .exact
    case "hơn", "trên": .over
    case "thiểu" where word(place - 2) == "tối": .over
    case "nhất" where word(place - 2) == "ít": .over
    case "gần": .nearly
    case "khoảng", "xỉ", "chừng": .about
    case "dưới": .under
    case "ước": .estimate
    case "đạt" where word(place - 2) == "ước": .estimate
    default: .exact
    }
  }

  /// Whether a number and its unit stand before the word before: `318 cuộc trên 424`.
  private func countsBefore(_ place: Int) -> Bool {
    (max(0, place - 5)..<max(0, place - 1)).contains { tokens[$0].figure != nil }
  }

  // MARK: Looking around

  func kind(_ place: Int) -> Token.Kind? {
    tokens.indices.contains(place) ? tokens[place].kind : nil
  }

  func word(_ place: Int) -> Syllable? {
    tokens.indices.contains(place) ? tokens[place].word : nil
  }

  func text(_ place: Int) -> String {
    tokens.indices.contains(place) ? source.text(of: tokens[place]) : ""
  }

  /// The text from the first to the last of these tokens where they share a line.
  private func span(_ places: Range<Int>) -> String {
    let last = places.last { tokens[$0].line == tokens[places.lowerBound].line }
    let start = tokens[places.lowerBound].range.lowerBound
    let end = tokens[last ?? places.lowerBound].range.upperBound
    return source.text(line: tokens[places.lowerBound].line, start..<end)
  }
}
