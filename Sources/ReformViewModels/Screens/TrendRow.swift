package import ReformAnalysis
import ReformLocalization
import ReformModel

/// A point of a trend in one row. Words and numbers are ready to be drawn.
package struct TrendRow: Equatable, Sendable {
  package let period: String
  package let value: String
  package let change: String
  package let status: Assessment.Status?
  package let statusText: String
  package let plan: String
  /// Where the value comes from, when it is not simply the place's own.
  package let origin: String
}

extension TrendRow {
  /// - Parameter hasTargets: Whether any point of the trend is held against a plan.
  init(_ entry: TrendEntry, of kpi: KPI, hasTargets: Bool, _ wording: Wording) {
    let (point, none) = (entry.point, wording.symbols.none)
    period = wording.calendar.period(point.period)
    value =
      point.value.map { wording.numbers.quantity($0, decimals: kpi.decimals, unit: kpi.unit) }
      ?? none
    change =
      entry.change.map { wording.numbers.signed($0, to: kpi.decimals) }
      ?? (point.value == nil ? "" : none)
    let status = point.assessment?.status ?? (point.value == nil ? .noValue : .noTarget)
    self.status = hasTargets ? status : nil
    statusText = hasTargets && point.value != nil ? wording.catalogue.status(status) : ""
    plan = hasTargets ? KPIRow.plan(point.assessment, kpi, wording) : ""
    switch point.origin {
    case .combined: origin = wording.trend.combined
    case .former(let place): origin = wording.name(of: place)
    case .own where !entry.isReported: origin = wording.trend.noReport
    case .own: origin = point.value == nil ? wording.trend.noFigure : ""
    }
  }
}
