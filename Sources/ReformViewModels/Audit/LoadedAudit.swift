package import ReformAnalysis
package import ReformModel
package import ReformStore

/// The audit of stored reports with what it takes to explain its findings.
package struct LoadedAudit: Equatable, Sendable {
  package let audit: Audit
  /// The reports checked, those of the place first, then those of its former localities.
  package let reports: [Report]
  package let faults: [DataFault]
  /// The checks behind the findings.
  package let checks: [Check.ID: Check]
  /// The figures behind the numbers.
  package let figures: [Report.ID: FigureTable]

  package init(
    audit: Audit, reports: [Report], faults: [DataFault] = [], checks: [Check.ID: Check] = [:],
    figures: [Report.ID: FigureTable] = [:]
  ) {
    self.audit = audit
    self.reports = reports
    self.faults = faults
    self.checks = checks
    self.figures = figures
  }
}
