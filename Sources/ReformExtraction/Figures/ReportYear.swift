/// The year a report is about, as far as its own words tell: what is said of an earlier one is no figure
/// of the report.
enum ReportYear {
  /// The year in the title, else the one the text names most; nil where it names none.
  static func of(_ read: ReadText) -> Int? {
    var title: Int?
    for (place, passage) in read.passages.prefix(25).enumerated() {
      if isTitle(passage) { title = place }
      guard let title, place - title <= 3 else { continue }
      if let year = years(in: passage, of: read.source).first { return year }
    }
    var counts: [Int: Int] = [:]
    for passage in read.passages {
      for year in years(in: passage, of: read.source) { counts[year, default: 0] += 1 }
    }
    return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
  }

  private static func isTitle(_ passage: Passage) -> Bool {
    let words = passage.tokens.prefix(4).compactMap(\.word)
    return words.starts(with: ["báo", "cáo"])
  }

  private static func years(in passage: Passage, of source: SourceText) -> [Int] {
    passage.tokens.indices.compactMap { year(at: $0, in: passage, of: source) }
  }

  /// The 2025 of `năm 2025` and `quý II/2025`; not that of a document's number or a date.
  static func year(at place: Int, in passage: Passage, of source: SourceText) -> Int? {
    let token = passage.tokens[place]
    guard token.kind == .reference, token.range.count == 4, place > 0 else { return nil }
    let text = source.text(of: token)
    guard text.hasPrefix("20"), let year = Int(text) else { return nil }
    if ["năm", "sipas", "index"].contains(passage.tokens[place - 1].word ?? Syllable()) {
      return year
    }
    let isPeriod =
      passage.tokens[place - 1].kind == .slash && place >= 2
      && (passage.tokens[place - 2].word != nil
        || place >= 3 && passage.tokens[place - 3].word == "tháng")
    return isPeriod ? year : nil
  }
}
