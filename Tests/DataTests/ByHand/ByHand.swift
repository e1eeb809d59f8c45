import ReformModel
import Testing

/// A KPI's value in one report, worked out by hand from numbers typed from the text.
struct ByHand: Sendable, CustomTestStringConvertible {
  let kpi: KPI.ID
  let report: String
  let value: Fraction
  /// What a Vietnamese panel prints.
  let shown: String

  init(_ kpi: String, in report: String = "2025/31", _ value: Fraction, shows shown: String) {
    self.kpi = KPI.ID(kpi)
    self.report = report
    self.value = value
    self.shown = shown
  }

  /// One table for each area of the report, and one for the press.
  static let all =
    direction + institutions + procedures + apparatus + civilService + finance + digital + press

  var testDescription: String { "\(kpi) in \(report)" }
}
