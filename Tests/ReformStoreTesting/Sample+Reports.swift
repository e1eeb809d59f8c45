import ReformModel
import ReformStore

extension Sample {
  static let annual = Report.ID(period: year, locality: haiPhong)
  static let budget = Report.ID(period: year, locality: haiPhong, slug: "budget")

  static var contents: [ReportContents] {
    [
      ReportContents(
        report: Report(
          id: Report.ID(
            period: Period(first: .first(ofMonth: 1, in: 2025), last: .last(ofMonth: 6, in: 2025))
              ?? year, locality: haiPhong),
          document: "2025-31", title: "Báo cáo sáu tháng")),
      ReportContents(
        report: Report(
          id: annual, document: "2025-31", number: "12/BC-UBND",
          date: Day(year: 2025, month: 12, day: 15), title: "Báo cáo năm", status: .draft,
          url: "https://example.vn/bc", textSHA256: Sample.digest),
        figures: figures, notes: notes),
      ReportContents(
        report: Report(
          id: budget, document: "press-1", kind: .press,
          date: Day(year: 2025, month: 12, day: 20), title: "Tin ngân sách"),
        figures: [
          Figure(
            indicator: spent, printed: "39.968,658",
            value: ExactDecimal(mantissa: 39_968_658, scale: 3), unit: money,
            evidence: Evidence(section: "", line: 0))
        ]),
    ]
  }

  private static let figures = [
    Figure(
      indicator: all, printed: "1.379.219", value: ExactDecimal(mantissa: 1_379_219),
      unit: dossiers, dateTo: Day(year: 2025, month: 12, day: 12),
      evidence: Evidence(section: "II.2.c", line: 175)),
    Figure(
      indicator: onTime, printed: "1.349.704", value: ExactDecimal(mantissa: 1_349_704),
      unit: dossiers, dateFrom: Day(year: 2025, month: 1, day: 1),
      dateTo: Day(year: 2025, month: 12, day: 12),
      evidence: Evidence(section: "II.2.c", line: 175)),
    Figure(
      indicator: all, level: .commune, nth: 2, printed: "1,38",
      value: ExactDecimal(mantissa: 138, scale: 2), unit: MeasureUnit("triệu hồ sơ"),
      qualifier: .about, evidence: Evidence(section: "II.2.c", line: 180), note: "trích, dẫn"),
    Figure(
      indicator: percent, printed: "122,50", value: ExactDecimal(mantissa: 12250, scale: 2),
      unit: .percent, evidence: Evidence(section: "II.5", line: 289)),
    Figure(
      indicator: onTime, level: .province, printed: "Không có", value: ExactDecimal(mantissa: 0),
      unit: dossiers, evidence: Evidence(section: "II.2.c", line: 181), origin: .word),
  ]

  private static let notes = [
    Note(
      area: .direction, kind: .result,
      text: LocalizedText(vi: "Một dòng,\nhai dòng", en: "Two lines"),
      evidence: Evidence(section: "I.1", line: 19)),
    Note(
      area: .digital, kind: .task, text: LocalizedText(vi: "Việc", en: "A task"),
      evidence: Evidence(section: "II.6", line: 300)),
  ]
}
