package import ReformModel

/// A locality that has reports.
package struct ReportingPlace: Hashable, Sendable {
  package let locality: Locality
  package let reports: Int
  /// The period that is shown of it without being asked for.
  package let newest: Period

  package init(locality: Locality, reports: Int, newest: Period) {
    self.locality = locality
    self.reports = reports
    self.newest = newest
  }
}

extension LocalityTable {
  /// A place that reports; one that the table does not know goes by its id.
  package func reporting(_ id: Locality.ID, reports: Int, newest: Period) -> ReportingPlace {
    ReportingPlace(
      locality: self[id] ?? Locality(id: id, name: id.rawValue, kind: .city), reports: reports,
      newest: newest)
  }
}
