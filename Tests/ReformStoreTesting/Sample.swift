import ReformModel
import ReformStore

/// The values that `PackageFixture.sound` holds as files, for stores that are filled from values.
enum Sample {
  static var memoryStore: MemoryStore {
    MemoryStore(
      catalogue: catalogue, contents: contents, localities: localities, lineage: lineage,
      checks: CheckList(checks), phrases: phrases)
  }

  static let localities = [
    Locality(id: Locality.ID("vn"), name: "Cả nước", kind: .country),
    Locality(
      id: haiPhong, name: "Thành phố Hải Phòng", kind: .city, parent: Locality.ID("vn"),
      officialCode: "31", validFrom: Day(year: 2025, month: 7, day: 1)),
    Locality(
      id: Locality.ID("old-30"), name: "Tỉnh Hải Dương", kind: .province,
      parent: Locality.ID("vn"), officialCode: "30",
      validTo: Day(year: 2025, month: 6, day: 30)),
  ]

  static let lineage = [
    Lineage(
      predecessor: Locality.ID("old-30"), successor: haiPhong,
      date: .first(ofMonth: 7, in: 2025))
  ]

  static let phrases = [
    AssignmentPhrase(
      indicator: onTime, level: .commune, role: .part, near: [["đúng hạn", "sớm"], ["hồ sơ"]],
      context: [["xã"]], without: ["trễ"], beside: all)
  ]

  static let checks = [
    Check(
      id: Check.ID("files.bound"), area: .procedures, rule: .bound,
      expression: "files.on_time <= files.all"),
    Check(
      id: Check.ID("files.again"), area: .procedures, rule: .repetition,
      expression: "files.all = files.all@commune#2", tie: .ours, note: "one is approximate"),
  ]

  static let digest = String(repeating: "0f", count: 32)
  static let haiPhong = Locality.ID("31")
  static let all = Indicator.ID("files.all")
  static let onTime = Indicator.ID("files.on_time")
  static let spent = Indicator.ID("budget.spent")
  static let percent = Indicator.ID("budget.percent")
  static let dossiers = MeasureUnit("hồ sơ")
  static let money = MeasureUnit("tỷ đồng")
  static let year = Period(year: 2025)

  static let catalogue = Catalogue(
    indicators: [
      Indicator(
        id: all, area: .procedures, section: "II.2.c",
        label: LocalizedText(vi: "Hồ sơ đã giải quyết", en: "Dossiers settled"), unit: dossiers,
        nature: .flow),
      Indicator(
        id: onTime, area: .procedures, section: "II.2.c",
        label: LocalizedText(vi: "Hồ sơ trước, đúng hạn", en: "Dossiers settled in time"),
        unit: dossiers, nature: .flow),
      Indicator(
        id: spent, area: .finance, section: "II.5",
        label: LocalizedText(vi: "Vốn đã giải ngân", en: "Capital spent"), unit: money,
        nature: .flow),
      Indicator(
        id: percent, area: .finance, section: "II.5",
        label: LocalizedText(vi: "Tỷ lệ so với kế hoạch", en: "Share of the plan"),
        unit: .percent, nature: .ratio),
    ],
    kpis: [
      KPI(
        id: KPI.ID("files.rate"), area: .procedures,
        label: LocalizedText(vi: "Đúng hạn", en: "In time"),
        formula: "100 * files.on_time / files.all", unit: .percent, direction: .higher,
        decimals: 2),
      KPI(
        id: KPI.ID("budget.rate"), area: .finance,
        label: LocalizedText(vi: "Giải ngân", en: "Spent"), unit: .percent,
        reported: FigureReference(key: FigureKey(indicator: percent)), decimals: 1,
        note: LocalizedText(vi: "ghi chú", en: "a note")),
      KPI(
        id: KPI.ID("budget.sum"), area: .finance,
        label: LocalizedText(vi: "Vốn", en: "Capital"), formula: "budget.spent", unit: money,
        direction: .higher),
    ],
    targets: [
      Target(
        kpi: KPI.ID("files.rate"), locality: Locality.ID("vn"), scope: .below, period: year,
        comparator: .atLeast, goal: .stated(ExactDecimal(mantissa: 9750, scale: 2)),
        authority: .government, source: "NQ 76; https://example.vn", clause: "I.2"),
      Target(
        kpi: KPI.ID("budget.sum"), locality: haiPhong, period: year, comparator: .atLeast,
        goal: .derived(percent: FigureReference(key: FigureKey(indicator: percent))),
        authority: .cityScenario, source: "2025/31", clause: "II.5:289"),
    ])
}
