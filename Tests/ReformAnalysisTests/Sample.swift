import ReformAnalysis
import ReformModel

/// Small figures for tests, named as in formulas: `a@commune#2`.
enum Sample {
  static func report(slug: String = "", date: Day? = nil) -> Report {
    Report(
      id: Report.ID(period: Period(year: 2025), locality: Locality.ID("31"), slug: slug),
      document: "sample", date: date, title: "")
  }

  static func figure(
    _ name: String, _ value: String, unit: String = "hồ sơ", line: Int = 1
  ) -> Figure? {
    guard let reference = FigureReference(name), let number = try? ExactDecimal(plain: value)
    else { return nil }
    return Figure(
      indicator: reference.key.indicator, level: reference.key.level, nth: reference.key.nth,
      printed: value, value: number, unit: MeasureUnit(unit),
      evidence: Evidence(section: "I", line: line))
  }

  static func figures(_ values: [String: Int]) -> FigureTable {
    FigureTable(values.compactMap { figure($0.key, String($0.value)) })
  }

  static func scope(
    _ values: [String: Int], predecessors: [[String: Int]] = [], slug: String = ""
  ) -> FigureScope {
    FigureScope(
      report: report(slug: slug), figures: figures(values),
      predecessors: predecessors.map { [Period(year: 2025): figures($0)] })
  }
}
