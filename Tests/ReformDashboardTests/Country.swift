import ReformModel
import ReformStore
import ReformViewModels

/// An invented country: provinces with years, a city that grew out of two, with halves and months,
/// and communes of which two share a name. Every figure is made up.
enum Country {
  static let loader = BoardLoader(store: store)
  static let city = Locality.ID("10")
  static let rate = KPI.ID("files.rate")
  static let spent = KPI.ID("budget.spent_amount")
  static let merged = Day.first(ofMonth: 7, in: 2025)

  /// The dashboard on the city's year 2025.
  static func state(
    _ language: Language, locality: Locality.ID = city, period: Period = Period(year: 2025)
  ) throws -> DashboardState {
    DashboardState(
      language: language, loaded: try loader.load(locality: locality, period: period))
  }

  private static let dossiers = MeasureUnit("hồ sơ")
  private static let money = MeasureUnit("tỷ đồng")
  private static let all = Indicator.ID("files.all")
  private static let good = Indicator.ID("files.on_time")
  private static let budget = Indicator.ID("budget.spent")

  private static let store = MemoryStore(
    catalogue: Catalogue(indicators: indicators, kpis: kpis, targets: targets),
    contents: contents, localities: localities, lineage: lineage)

  private static let indicators = [
    (all, dossiers, ReformArea.procedures), (good, dossiers, .procedures),
    (budget, money, .finance),
  ].map { id, unit, area in
    Indicator(
      id: id, area: area, section: "II.2", label: LocalizedText(vi: "Số hồ sơ", en: "Dossiers"),
      unit: unit, nature: .flow)
  }

  private static let kpis = [
    KPI(
      id: rate, area: .procedures,
      label: LocalizedText(vi: "Hồ sơ đúng hạn", en: "Dossiers on time"),
      formula: "100 * files.on_time / files.all", unit: .percent, direction: .higher, decimals: 2),
    KPI(
      id: spent, area: .finance,
      label: LocalizedText(vi: "Giải ngân vốn đầu tư", en: "Investment spent"), unit: money,
      direction: .higher, reported: FigureReference(key: FigureKey(indicator: budget))),
  ]

  private static let targets = [2024, 2025].map { year in
    Target(
      kpi: rate, locality: Locality.ID("vn"), scope: .below, period: Period(year: year),
      comparator: .atLeast, goal: .stated(ExactDecimal(mantissa: 90)), authority: .government,
      source: "NQ 1/NQ-CP; https://example.vn")
  }

  private static let provinces = [
    ("10", "Thành phố Đông Hải", 9_312, 8_954), ("11", "Tỉnh An Khê", 9_871, 9_702),
    ("12", "Tỉnh Bình Trung", 9_040, 9_055), ("13", "Thành phố Cổ Loa Mới", 9_312, 9_400),
    ("14", "Tỉnh Hồng Sa", 8_825, 8_100), ("15", "Tỉnh Lam Kinh Thượng", 7_650, 7_900),
    ("16", "Tỉnh Mường Hoa", 8_977, 0), ("17", "Tỉnh Trà Bồng Đông", 6_218, 5_002),
  ]

  private static let communes = [
    ("10001", "Phường Bến Cũ", 9_950), ("10002", "Phường Cầu Đá", 9_120),
    ("10003", "Xã Tân Hòa", 8_840), ("10004", "Đặc khu Hòn Ngư", 9_999),
    ("11001", "Xã Tân Hòa", 9_410), ("11002", "Phường Đồng Mây", 8_003),
  ]

  private static let localities: [Locality] =
    [Locality(id: Locality.ID("vn"), name: "Cả nước", kind: .country)]
    + provinces.map { place($0.0, $0.1, from: $0.0 == "10" ? merged : nil) }
    + [place("18", "Tỉnh Vĩnh Lộc Tây"), place("19", "Tỉnh Yên Thế Hạ")]
    + [
      place("old-10", "Thành phố Đông Hải", to: merged),
      place("old-20", "Tỉnh Tây Hải", to: merged),
    ] + communes.map { place($0.0, $0.1, parent: String($0.0.prefix(2))) }

  private static let lineage = ["old-10", "old-20"].map {
    Lineage(predecessor: Locality.ID($0), successor: city, date: merged)
  }

  private static func place(
    _ id: String, _ name: String, parent: String = "vn", from: Day? = nil, to: Day? = nil
  ) -> Locality {
    let kinds: [(String, Locality.Kind)] = [
      ("Thành phố", .city), ("Phường", .ward), ("Xã", .commune), ("Đặc khu", .specialZone),
    ]
    return Locality(
      id: Locality.ID(id), name: name,
      kind: kinds.first { name.hasPrefix($0.0) }?.1 ?? .province, parent: Locality.ID(parent),
      validFrom: from, validTo: to)
  }

  private static let contents: [ReportContents] =
    provinces.flatMap { id, _, now, before in
      [report(id, "2025", good: now)] + (before > 0 ? [report(id, "2024", good: before)] : [])
    }.filter { $0.report.id != Report.ID(period: Period(year: 2024), locality: city) }
    + [silent("18"), silent("19")]
    + communes.map { report($0.0, "2025", good: $0.2) }
    // The city's past: both predecessors, then only one of them, then nobody.
    + [
      report("old-10", "2024", good: 9_000, spent: 410),
      report("old-20", "2024", good: 8_100, spent: 205),
      report("old-10", "2023", good: 8_700, spent: 380),
      report("old-10", "2025-H1", good: 9_100, spent: 250),
      report("old-20", "2025-H1", good: 8_850, spent: 98),
      report("10", "2025-H2", good: 9_400, spent: 461),
    ]
    + months.enumerated().compactMap { month, spent in
      spent.map { report("10", "2025-\(month < 9 ? "0" : "")\(month + 1)", good: nil, spent: $0) }
    } + [silent("10", "2025-09", kind: .official)]

  /// What the city spent month by month: April has no report, September's does not say it.
  private static let months: [Int64?] = [
    31, 28, 45, nil, 48, 60, 55, 71, nil, 66, 83, 120,
  ]

  private static func report(
    _ place: String, _ period: String, good count: Int?, spent: Int64? = nil
  ) -> ReportContents {
    var figures: [Figure] = []
    if let count {
      figures += [figure(all, 10_000, dossiers), figure(good, Int64(count), dossiers)]
    }
    if let spent { figures.append(figure(budget, spent, money)) }
    return ReportContents(report: header(place, period), figures: figures)
  }

  private static func silent(
    _ place: String, _ period: String = "2025", kind: Report.Kind = .official
  ) -> ReportContents {
    ReportContents(report: header(place, period))
  }

  private static func header(_ place: String, _ period: String) -> Report {
    Report(
      id: Report.ID(
        period: Period(period) ?? Period(year: 2025), locality: Locality.ID(place)),
      document: "\(place)-\(period)", title: "Báo cáo")
  }

  private static func figure(
    _ id: Indicator.ID, _ value: Int64, _ unit: MeasureUnit
  ) -> Figure {
    Figure(
      indicator: id, printed: "\(value)", value: ExactDecimal(mantissa: value), unit: unit,
      evidence: Evidence(section: "II.2", line: 12))
  }
}
