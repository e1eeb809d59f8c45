import ReformModel
import ReformStore
import ReformViewModels

/// A small city with reports for a year and its halves, as values.
enum Sample {
  static let city = Locality.ID("31")
  static let country = Locality.ID("vn")
  static let year = Period(year: 2025)
  static let firstHalf = Period("2025-H1") ?? year
  static let secondHalf = Period("2025-H2") ?? year
  static let files = MeasureUnit("hồ sơ")
  static let money = MeasureUnit("tỷ đồng")

  static let localities = [
    Locality(id: country, name: "Cả nước", kind: .country),
    Locality(id: city, name: "Thành phố Hải Phòng", kind: .city, parent: country),
    Locality(
      id: Locality.ID("old-31"), name: "Thành phố Hải Phòng", kind: .city, parent: country,
      validTo: Day(year: 2025, month: 6, day: 30)),
    Locality(
      id: Locality.ID("old-30"), name: "Tỉnh Hải Dương", kind: .province, parent: country,
      validTo: Day(year: 2025, month: 6, day: 30)),
  ]

  static func id(_ period: Period, _ slug: String = "") -> Report.ID {
    Report.ID(period: period, locality: city, slug: slug)
  }

  /// A report with whole-numbered figures, named as in formulas.
  static func report(
    _ id: Report.ID, _ figures: [String: Int], kind: Report.Kind = .official,
    date: Day? = nil, dateTo: Day? = nil, notes: [Note] = []
  ) -> ReportContents {
    let statements = figures.sorted { $0.key < $1.key }.compactMap { name, value in
      FigureReference(name).map { reference in
        Figure(
          indicator: reference.key.indicator, level: reference.key.level, nth: reference.key.nth,
          printed: "\(value)", value: ExactDecimal(mantissa: Int64(value)),
          unit: unit(of: reference.key.indicator), dateTo: dateTo,
          evidence: Evidence(section: "II.2", line: 10))
      }
    }
    return ReportContents(
      report: Report(
        id: id, document: "sample", kind: kind, date: date, title: "Báo cáo mẫu"),
      figures: statements, notes: notes)
  }

  static func board(
    _ contents: [ReportContents], targets: [Target] = [], period: Period? = nil
  ) throws -> Board {
    try loader(contents, targets: targets).load(locality: city, period: period).board
  }

  static func loader(_ contents: [ReportContents], targets: [Target] = []) -> BoardLoader {
    BoardLoader(
      store: MemoryStore(
        catalogue: Catalogue(indicators: indicators, kpis: kpis, targets: targets),
        contents: contents, localities: localities))
  }
}
