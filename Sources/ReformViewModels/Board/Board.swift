package import ReformModel
package import ReformStore

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
  package let catalogue: Catalogue
  /// The latest day named by a figure of each area.
  private let namedDays: [ReformArea: Day]

  package init(
    locality: Locality, period: Period, reports: [Report], entries: [BoardEntry], notes: [Note],
    silentCount: Int, catalogue: Catalogue
  ) {
    self.locality = locality
    self.period = period
    self.reports = reports
    self.entries = entries
    self.notes = notes
    self.silentCount = silentCount
    self.catalogue = catalogue
    namedDays = Self.namedDays(entries)
  }

  /// The entries of one area, or of all.
  package func entries(in area: ReformArea?) -> [BoardEntry] {
    guard let area else { return entries }
    return entries.filter { $0.kpi.area == area }
  }

  /// The latest day that figures of an area, or of all, name; nil where they simply cover the
  /// board's period.
  package func latestDay(in area: ReformArea?) -> Day? {
    area.map { namedDays[$0] } ?? namedDays.values.max()
  }

  private static func namedDays(_ entries: [BoardEntry]) -> [ReformArea: Day] {
    var days: [ReformArea: Day] = [:]
    for entry in entries {
      guard let day = entry.values.compactMap(\.latestDay).max() else { continue }
      days[entry.kpi.area] = max(days[entry.kpi.area] ?? day, day)
    }
    return days
  }
}
