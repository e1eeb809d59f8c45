package import ReformModel

/// Everything the program says in one language: one property per string, split by screen, so that a
/// missing translation does not compile.
///
/// A class, because it holds some two hundred strings and is handed to everything that words.
package final class Wording: Sendable {
  package let language: Language
  package let symbols: Symbols
  package let numbers: NumberStyle
  package let calendar: CalendarStyle
  package let catalogue: CatalogueStrings
  package let screen: ScreenStrings
  package let detail: DetailStrings
  package let picker: PickerStrings
  package let problem: ProblemStrings
  package let command: CommandStrings
  package let audit: AuditStrings
  package let file: FileStrings
  package let auditScreen: AuditScreenStrings
  package let importing: ImportStrings
  package let series: SeriesStrings
  package let ranking: RankingStrings
  package let trend: TrendStrings
  package let comparison: ComparisonStrings
  package let score: ScoreStrings
  package let storing: StoreStrings

  package init(_ language: Language, symbols: Symbols = .unicode) {
    self.language = language
    self.symbols = symbols
    numbers = NumberStyle(language, symbols: symbols)
    calendar = CalendarStyle(language)
    let isVietnamese = language == .vietnamese
    catalogue = isVietnamese ? .vietnamese : .english
    screen = isVietnamese ? .vietnamese : .english
    detail = isVietnamese ? .vietnamese : .english
    picker = isVietnamese ? .vietnamese : .english
    command = isVietnamese ? .vietnamese : .english
    audit = isVietnamese ? .vietnamese : .english
    file = isVietnamese ? .vietnamese : .english
    auditScreen = isVietnamese ? .vietnamese : .english
    storing = isVietnamese ? .vietnamese : .english
    series = isVietnamese ? .vietnamese : .english
    ranking = isVietnamese ? .vietnamese : .english
    trend = isVietnamese ? .vietnamese : .english
    comparison = isVietnamese ? .vietnamese : .english
    score = isVietnamese ? .vietnamese : .english
    importing = isVietnamese ? .vietnamese : .english
    problem = isVietnamese ? .vietnamese : .english
  }
}

extension Wording {
  /// The one wording of a language and set of symbols.
  package static func of(_ language: Language, symbols: Symbols = .unicode) -> Wording {
    switch (language, symbols == .ascii) {
    case (.vietnamese, false): vietnamese
    case (.vietnamese, true): vietnameseInASCII
    case (.english, false): english
    case (.english, true): englishInASCII
    }
  }

  private static let vietnamese = Wording(.vietnamese)
  private static let vietnameseInASCII = Wording(.vietnamese, symbols: .ascii)
  private static let english = Wording(.english)
  private static let englishInASCII = Wording(.english, symbols: .ascii)

  /// `II.2.c, dòng 181`. Line 0 stands for none: a page of the press has no lines.
  package func place(_ evidence: Evidence) -> String {
    guard evidence.line > 0 else {
      return evidence.section.isEmpty ? detail.noLine : evidence.section
    }
    let line = "\(detail.line) \(evidence.line)"
    return evidence.section.isEmpty ? line : "\(evidence.section), \(line)"
  }

  /// `II.2.c:181`, for columns.
  package func shortPlace(_ evidence: Evidence) -> String {
    guard evidence.line > 0 else {
      return evidence.section.isEmpty ? symbols.none : evidence.section
    }
    return evidence.section.isEmpty ? "\(evidence.line)" : "\(evidence.section):\(evidence.line)"
  }

  /// The place's name; the former one of a name that lives on says so.
  package func name(of locality: Locality) -> String {
    locality.isFormer ? "\(locality.name) (\(picker.former))" : locality.name
  }

  /// A number with its unit: `97,86%`, `180.601 tỷ đồng`.
  package func amount(_ value: ExactRatio, decimals: Int, unit: MeasureUnit) -> String {
    let digits = numbers.quantity(value, decimals: decimals, unit: unit)
    return unit.isPercent ? digits : "\(digits) \(UnitNames.name(of: unit, in: language))"
  }

  /// A figure's value in its printed precision, in this language's notation, with its qualifier.
  package func value(of figure: Figure) -> String {
    let digits = numbers.decimal(figure.value) + (figure.unit.isPercent ? "%" : "")
    return qualified(digits, figure.qualifier)
  }

  /// What stands in the report, in its own notation and unit; quoted where the reader's differ.
  package func printedForm(of figure: Figure) -> String {
    guard figure.origin != .word else { return "\u{201C}\(figure.printed)\u{201D}" }
    let unit = figure.unit.isPercent ? "%" : " \(figure.unit.text)"
    guard language == .vietnamese else { return "\u{201C}\(figure.printed)\(unit)\u{201D}" }
    return qualified("\(figure.printed)\(unit)", figure.qualifier)
  }

  /// Digits behind the word that hedges them, if any: `ước 180.601`.
  package func qualified(_ digits: String, _ qualifier: Figure.Qualifier) -> String {
    let word = catalogue.qualifier(qualifier)
    return word.isEmpty ? digits : "\(word) \(digits)"
  }

  /// The days a figure covers: its own, else its report's period.
  package func dates(of figure: Figure, in period: Period) -> String {
    calendar.span(from: figure.dateFrom, to: figure.dateTo, dash: symbols.rangeDash)
      ?? calendar.period(period)
  }
}
