/// The numbers of a line that may be quantities: without dates, years, numbers of documents, of
/// lists and headings, and footnote marks.
struct Quantities {
  private let others: [Regex<Substring>] = [
    /<sup>[^<]*<\/sup>/,  // footnote marks, and the 2 of m²
    /\d{1,2}\/\d{1,2}\/\d{4}/,
    /\d{1,2}\/\d{4}(?!\/)/,
    /[Ss]ố \d+(?:\/\d{4})?(?:[\/-][A-ZĐ0-9][A-ZĐa-z0-9&-]*)+/,
    /Kế hoạch \d+\/KH-UBND/,
    /57-NQ\/TW/,
    /giai đoạn \d{4} ?- ?\d{4}/,
    /(?:[Nn]ăm|NĂM|từ|giao) 20\d\d/,
    /^#+ \**\d\./,
    /^\d\.\s/,
    /\(\d{1,2}\)/,
  ]

  func numbers(in line: String) -> [String] {
    let rest = others.reduce(line) { $0.replacing($1, with: " ") }
    return ReportText.numbers(in: rest)
  }
}
