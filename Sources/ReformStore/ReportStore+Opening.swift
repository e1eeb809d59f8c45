package import ReformModel

extension ReportStore {
  /// The newest official report, of one locality or of any; nil when there is none.
  ///
  /// The newest has the latest last day. Of periods that end on one day the widest wins: a year's
  /// report rather than the part of it that only speaks of the second half.
  package func newestOfficialReport(
    for locality: Locality.ID? = nil
  ) throws(StoreError) -> Report? {
    newest(of: try reports().value.filter { $0.kind == .official }, for: locality)
  }

  /// The report the dashboard opens on: the newest official one, else the newest of the press.
  package func openingReport() throws(StoreError) -> Report? {
    if let official = try newestOfficialReport() { return official }
    return newest(of: try reports().value, for: nil)
  }

  /// The locality that commands mean when none is named: that of the opening report.
  package func defaultLocality() throws(StoreError) -> Locality.ID? {
    try openingReport()?.id.locality
  }

  private func newest(of reports: [Report], for locality: Locality.ID?) -> Report? {
    var best: Report?
    for report in reports where locality == nil || report.id.locality == locality {
      guard let current = best else {
        best = report
        continue
      }
      let (period, other) = (report.id.period, current.id.period)
      if period.last != other.last {
        if period.last > other.last { best = report }
      } else if period.first != other.first {
        if period.first < other.first { best = report }
      } else if report.precedes(current) {
        best = report
      }
    }
    return best
  }
}
