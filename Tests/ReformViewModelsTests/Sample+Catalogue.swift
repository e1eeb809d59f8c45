import ReformModel

extension Sample {
  static let rate = KPI.ID("files.rate")
  static let spent = KPI.ID("budget.sum")
  static let score = KPI.ID("survey.rate")

  /// A rate computed from two counts and printed too, an amount, and a rate no report speaks of.
  static let kpis = [
    KPI(
      id: rate, area: .procedures, label: LocalizedText(vi: "Đúng hạn", en: "On time"),
      formula: "100 * files.on_time / files.all", unit: .percent, direction: .higher,
      reported: FigureReference("files.printed_rate"), decimals: 2),
    KPI(
      id: spent, area: .finance, label: LocalizedText(vi: "Giải ngân", en: "Spent"), unit: money,
      direction: .higher, reported: FigureReference("budget.spent")),
    KPI(
      id: score, area: .direction, label: LocalizedText(vi: "Hài lòng", en: "Satisfied"),
      unit: .percent, direction: .higher, reported: FigureReference("survey.satisfied"),
      decimals: 1),
  ]

  static let indicators = [
    indicator("files.all", .procedures, files), indicator("files.on_time", .procedures, files),
    indicator("files.printed_rate", .procedures, .percent),
    indicator("budget.spent", .finance, money), indicator("survey.satisfied", .direction, .percent),
  ]

  private static func indicator(
    _ id: String, _ area: ReformArea, _ unit: MeasureUnit
  ) -> Indicator {
    Indicator(
      id: Indicator.ID(id), area: area, section: "II", label: LocalizedText(vi: id, en: id),
      unit: unit, nature: unit.isPercent ? .ratio : .flow)
  }

  static func unit(of id: Indicator.ID) -> MeasureUnit {
    indicators.first { $0.id == id }?.unit ?? files
  }

  static func target(
    _ kpi: KPI.ID, _ value: Int, locality: Locality.ID = city, scope: Target.Scope = .itself,
    period: Period = year
  ) -> Target {
    Target(
      kpi: kpi, locality: locality, scope: scope, period: period, comparator: .atLeast,
      goal: .stated(ExactDecimal(mantissa: Int64(value))), authority: .government,
      source: "NQ 1/NQ-CP 26/3/2025; https://example.vn")
  }
}
