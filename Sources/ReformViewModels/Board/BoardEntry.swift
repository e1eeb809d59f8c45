package import ReformAnalysis
package import ReformModel

/// A KPI with its value in the board's period or, where there is none, in nested periods.
///
/// A class, as is `BoardValue`: both are large, never change, and are handed around with every row.
package final class BoardEntry: Equatable, Sendable {
  package let kpi: KPI
  package let formula: Expression?
  package let formulaFault: FormulaFault?
  package let values: [BoardValue]
  /// Assessments without a value, for a KPI that a target binds and no report speaks of.
  package let unanswered: [Assessment]

  package init(_ compiled: CompiledKPI, values: [BoardValue], unanswered: [Assessment]) {
    kpi = compiled.kpi
    formula = compiled.formula
    formulaFault = compiled.fault
    self.values = values
    self.unanswered = unanswered
  }

  package static func == (left: BoardEntry, right: BoardEntry) -> Bool {
    left === right
      || left.kpi == right.kpi && left.formula == right.formula
        && left.formulaFault == right.formulaFault && left.values == right.values
        && left.unanswered == right.unanswered
  }
}

/// A KPI's result in one report with everything it is held against.
package final class BoardValue: Equatable, Sendable {
  package let result: KPIResult
  package let assessments: [Assessment]
  /// The assessment a row shows.
  package let strictest: Assessment?
  /// The status a row shows: that of the strictest target.
  package let status: Assessment.Status
  /// The latest day its figures name; nil when they simply cover their report's period.
  package let latestDay: Day?

  package init(result: KPIResult, assessments: [Assessment]) {
    self.result = result
    self.assessments = assessments
    let strictest = Assessment.strictest(of: assessments)
    self.strictest = strictest
    status = strictest?.status ?? .noTarget
    latestDay = result.latestDay
  }

  package static func == (left: BoardValue, right: BoardValue) -> Bool {
    left === right || left.result == right.result && left.assessments == right.assessments
  }
}
