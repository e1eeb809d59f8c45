import ReformAnalysis
package import ReformModel
package import ReformStore

/// Reads what an audit needs from a store and makes it: the checks, and every report of the documents
/// that speak of one locality and period. Blocks on IO, so the dashboard runs it off the key thread.
package struct AuditLoader: Sendable {
  package let store: any ReportStore

  package init(store: any ReportStore) {
    self.store = store
  }

  /// The audit of the documents that the board of this locality and period rests on.
  ///
  /// - Throws: what the store throws; a place without reports has an audit without findings.
  package func load(
    locality: Locality.ID, period: Period
  ) throws(StoreError) -> LoadedAudit {
    let catalogue = try store.catalogue()
    let checks = try store.checks()
    let lineage = try store.lineage()
    let own = try store.reports(of: locality)
    var faults = catalogue.faults + checks.faults + own.faults + lineage.faults
    faults += checks.value.expressionFaults(in: catalogue.value)
    var reports = own.value
    for former in lineage.value.predecessors(of: locality) {
      reports += try store.reports(of: former).value
    }
    var documents: [DocumentFigures] = []
    var figures: [Report.ID: FigureTable] = [:]
    for name in Self.documents(within: period, in: own.value) {
      var contents: [(report: Report, figures: FigureTable)] = []
      for report in reports where report.document == name {
        let loaded = try store.contents(of: report.id)
        faults += loaded.faults
        contents.append((report, loaded.value.table))
        figures[report.id] = loaded.value.table
      }
      documents.append(DocumentFigures(contents, lineage: lineage.value))
    }
    var places: [Locality] = []
    for id in Set(figures.keys.map(\.locality)).sorted() {
      let place = try store.locality(id)
      faults += place.faults
      if let place = place.value { places.append(place) }
    }
    let compiled = checks.value.checks.map { check in
      CompiledCheck(check) { catalogue.value.hasIndicator($0) }
    }
    var seen: Set<DataFault> = []
    return LoadedAudit(
      locality: locality, period: period,
      audit: CatalogueAudit(compiled, over: documents).audit,
      reports: documents.flatMap(\.reports), places: places,
      faults: faults.filter { seen.insert($0).inserted },
      checks: Dictionary(
        checks.value.checks.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }),
      figures: figures)
  }

  /// The documents of the board's reports, in the order in which the board prefers them.
  private static func documents(within period: Period, in index: [Report]) -> [String] {
    var seen: Set<String> = []
    return BoardLoader.reports(within: period, in: index).map(\.document)
      .filter { seen.insert($0).inserted }
  }
}
