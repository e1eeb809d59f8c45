package import ReformAnalysis
package import ReformModel

/// One locality and period, computed: what every screen is drawn from.
package struct Board: Equatable, Sendable {
  package let locality: Locality
  package let period: Period
  /// The reports read, the period's own first, then those of nested periods.
  package let reports: [Report]
  /// KPIs the reports speak of, and those that a target binds without a value; catalogue order.
  package let entries: [BoardEntry]
  package let notes: [Note]
  /// How many KPIs of the catalogue these reports do not speak of.
  package let silentCount: Int
  package let indicators: [Indicator.ID: Indicator]
  /// Rows of the data package that were left out because they are faulty.
  package let faultCount: Int
  private let latestDays: [ReformArea: Day]

  package init(
    locality: Locality, period: Period, reports: [Report], entries: [BoardEntry], notes: [Note],
    silentCount: Int, indicators: [Indicator.ID: Indicator], faultCount: Int
  ) {
    self.locality = locality
    self.period = period
    self.reports = reports
    self.entries = entries
    self.notes = notes
    self.silentCount = silentCount
    self.indicators = indicators
    self.faultCount = faultCount
    latestDays = Self.latestDays(entries)
  }

  /// The entries of one area, or of all.
  package func entries(in area: ReformArea?) -> [BoardEntry] {
    guard let area else { return entries }
    return entries.filter { $0.kpi.area == area }
  }

  /// The latest day that figures of an area name; where none names one, the last of the period.
  package func latestDay(in area: ReformArea?) -> Day? {
    guard let area else { return latestDays.values.max() }
    return latestDays[area]
  }

  private static func latestDays(_ entries: [BoardEntry]) -> [ReformArea: Day] {
    var named: [ReformArea: Day] = [:]
    var ends: [ReformArea: Day] = [:]
    for entry in entries {
      for value in entry.values {
        let end = value.result.report.id.period.last
        ends[entry.kpi.area] = max(ends[entry.kpi.area] ?? end, end)
        guard let day = value.latestDay else { continue }
        named[entry.kpi.area] = max(named[entry.kpi.area] ?? day, day)
      }
    }
    return ends.merging(named) { _, day in day }
  }
}

extension Board {
  /// Instruments outside the reports that targets of the board cite, with their addresses, each once.
  package var citedSources: [String] {
    var seen: Set<String> = []
    let assessments = entries.flatMap { $0.values.flatMap(\.assessments) + $0.unanswered }
    return assessments.map(\.target).filter { $0.instrument != nil }.map(\.source)
      .filter { seen.insert($0).inserted }
  }
}

/// A KPI with its value in the board's period or, where there is none, in nested periods.
package struct BoardEntry: Equatable, Sendable {
  package let kpi: KPI
  package let formula: Expression?
  package let formulaFault: FormulaFault?
  package let values: [BoardValue]
  /// Assessments without a value, for a KPI that a target binds and no report speaks of.
  package let unanswered: [Assessment]
}

/// A KPI's result in one report with everything it is held against.
package struct BoardValue: Equatable, Sendable {
  package let result: KPIResult
  package let assessments: [Assessment]
  /// The assessment a row shows.
  package let strictest: Assessment?

  package init(result: KPIResult, assessments: [Assessment]) {
    self.result = result
    self.assessments = assessments
    strictest = Assessment.strictest(of: assessments)
  }

  /// The status a row shows: that of the strictest target.
  package var status: Assessment.Status { strictest?.status ?? .noTarget }

  /// The latest day its figures name; nil when they simply cover their report's period.
  package var latestDay: Day? {
    let figures = result.operands + (result.printed.map { [$0] } ?? [])
    return figures.compactMap(\.dateTo).max()
  }
}
