import ReformModel
import ReformStore
import ReformViewModels

/// Reports whose words try to break the screen.
enum HostileData {
  static let labels = [
    "Hồ sơ đúng hạn".decomposed,
    "tab\there, bell \u{7}, escape \u{1B}[31m red, delete \u{7F}, next line \u{85}",
    "line\nfeed\r\nand\u{2028}separators\u{2029}",
    "right \u{202E}to left\u{2066} and marks \u{200F}",
    "日本語のラベル、全角文字",
    "family 👨‍👩‍👧‍👦 flag 🇻🇳 heart ❤️",
    "zalgo e" + String(repeating: "\u{301}", count: 300),
    String(repeating: "dài ", count: 2_500),
    String(repeating: "x", count: 10_000),
    "",
  ]

  static let value = "12,34%"

  static func state(_ language: Language) throws -> DashboardState {
    let loader = BoardLoader(store: store)
    return DashboardState(language: language, loaded: try loader.load())
  }

  static let locality = Locality(
    id: Locality.ID("31"), name: "Hải\u{1B}[2J Phòng\n".decomposed, kind: .city)

  static let store = MemoryStore(
    catalogue: Catalogue(indicators: indicators, kpis: kpis, targets: targets),
    contents: [ReportContents(report: report, figures: figures, notes: notes)],
    localities: [locality])

  private static let report = Report(
    id: Report.ID(period: Period(year: 2025), locality: locality.id), document: "x",
    number: "1\u{7}/BC", title: "Báo cáo\u{9B}31m \u{202E}đỏ")

  private static func id(_ position: Int) -> String { "hostile.n\(position)" }

  private static let indicators = labels.enumerated().map { position, label in
    Indicator(
      id: Indicator.ID(id(position)), area: .procedures, section: "II",
      label: LocalizedText(vi: label, en: label), unit: .percent, nature: .ratio)
  }

  private static let kpis = labels.enumerated().map { position, label in
    KPI(
      id: KPI.ID(id(position)), area: .procedures, label: LocalizedText(vi: label, en: label),
      unit: .percent, direction: .higher,
      reported: FigureReference(key: FigureKey(indicator: Indicator.ID(id(position)))),
      decimals: 2, note: LocalizedText(vi: label, en: label))
  }

  private static let targets = kpis.map { kpi in
    Target(
      kpi: kpi.id, locality: locality.id, period: Period(year: 2025), comparator: .atLeast,
      goal: .stated(ExactDecimal(mantissa: 80)), authority: .government,
      source: "NQ\u{1B}]0;title\u{7} 1; https://example.vn", clause: "\u{0}\t")
  }

  private static let figures = indicators.map { indicator in
    Figure(
      indicator: indicator.id, printed: "12,34\u{7}",
      value: ExactDecimal(mantissa: 1234, scale: 2), unit: .percent,
      evidence: Evidence(section: "II\u{1B}", line: 1))
  }

  private static let notes = labels.map { label in
    Note(
      area: .procedures, kind: .result, text: LocalizedText(vi: label, en: label),
      evidence: Evidence(section: "\u{202E}I", line: 2))
  }
}

extension String {
  /// Base letters followed by their marks, for the few letters the tests use.
  fileprivate var decomposed: String {
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar {
      case "ồ": result.append(contentsOf: ["o", "\u{302}", "\u{300}"])
      case "ơ": result.append(contentsOf: ["o", "\u{31B}"])
      case "ú": result.append(contentsOf: ["u", "\u{301}"])
      case "ạ": result.append(contentsOf: ["a", "\u{323}"])
      case "ả": result.append(contentsOf: ["a", "\u{309}"])
      case "ò": result.append(contentsOf: ["o", "\u{300}"])
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
