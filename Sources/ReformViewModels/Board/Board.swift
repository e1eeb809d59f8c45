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
  /// The latest day named by a figure of each area, in the areas' order.
  private let namedDays: [Day?]

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
    guard let area else { return namedDays.compactMap(\.self).max() }
    return zip(ReformArea.allCases, namedDays).first { $0.0 == area }?.1
  }

  private static func namedDays(_ entries: [BoardEntry]) -> [Day?] {
    ReformArea.allCases.map { area in
      var latest: Day?
      for entry in entries where entry.kpi.area == area {
        for case let day? in entry.values.map(\.latestDay) where latest.map({ $0 < day }) ?? true {
          latest = day
        }
      }
      return latest
    }
  }
}
