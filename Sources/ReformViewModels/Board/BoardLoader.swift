import ReformAnalysis
package import ReformModel
package import ReformStore

/// Reads what a board needs from a store, and nothing else: the catalogue and the reports of one
/// locality and period. Blocks on IO, so the dashboard runs it off the key thread.
package struct BoardLoader: Sendable {
  package let store: any ReportStore

  package init(store: any ReportStore) {
    self.store = store
  }

  /// The board of a locality and period; without a period that of the newest report, without a
  /// locality that of the report the package opens on; with `only` nothing but that KPI.
  ///
  /// - Parameter preferred: The period to show if the locality has a report of it; `period` insists.
  /// - Throws: `BoardError` when there is nothing to show.
  package func load(
    locality wanted: Locality.ID? = nil, period: Period? = nil, preferring preferred: Period? = nil,
    only: KPI.ID? = nil
  ) throws(BoardError) -> LoadedBoard {
    var place = wanted
    if place == nil {
      place = try reading { () throws(StoreError) in try store.defaultLocality() }
    }
    // Without any report there are still faults of the index to tell.
    let index = try reading { () throws(StoreError) in
      if let place { try store.reports(of: place) } else { try store.reports() }
    }
    let catalogue = try reading { () throws(StoreError) in try store.catalogue() }
    var faults = index.faults + catalogue.faults
    let chosen = Self.period(period, preferring: preferred, in: index.value)
    guard let id = place, let chosen else {
      if try isEmpty(index.value) { throw .noReports(faults: faults) }
      throw .noReport(locality: wanted, period: period)
    }
    let reports = Self.reports(within: chosen, in: index.value)
    guard !reports.isEmpty else {
      if try isEmpty(index.value) { throw .noReports(faults: faults) }
      throw .noReport(locality: id, period: chosen)
    }
    let builder = BoardBuilder(catalogue: catalogue.value, only: only)
    faults += builder.formulaFaults
    let board = try reading { () throws(StoreError) in
      let locality = try store.locality(id)
      faults += locality.faults
      return try read(
        reports, builder: builder,
        locality: locality.value ?? Locality(id: id, name: id.rawValue, kind: .province),
        period: chosen, index: index.value, faults: &faults)
    }
    faults += builder.computationFaults(of: board)
    var seen: Set<DataFault> = []
    return LoadedBoard(
      board: board, reports: index.value, faults: faults.filter { seen.insert($0).inserted })
  }

  /// Whether not only this locality but the whole store has no report.
  private func isEmpty(_ reports: [Report]) throws(BoardError) -> Bool {
    guard reports.isEmpty else { return false }
    return try reading { () throws(StoreError) in try store.openingReport() == nil }
  }

  private func reading<Value>(
    _ body: () throws(StoreError) -> Value
  ) throws(BoardError) -> Value {
    do throws(StoreError) {
      return try body()
    } catch {
      throw .store(error)
    }
  }

  private func read(
    _ reports: [Report], builder: BoardBuilder, locality: Locality, period: Period,
    index: [Report], faults: inout [DataFault]
  ) throws(StoreError) -> Board {
    var contents: [ReportContents] = []
    for report in reports {
      let loaded = try store.contents(of: report.id)
      contents.append(loaded.value)
      faults += loaded.faults
    }
    var scopes: [FigureScope] = []
    for (report, own) in zip(reports, contents) {
      scopes.append(
        FigureScope(
          report: report, figures: own.table,
          siblings: builder.needsSiblings
            ? try siblings(of: report, in: index, faults: &faults) : [:],
          predecessors: builder.needsPredecessors
            ? try predecessors(of: report, faults: &faults) : []))
    }
    let speaking = contents.first { $0.report.id.period == period } ?? contents.first
    return builder.board(
      locality: locality, ancestors: try ancestors(of: locality, faults: &faults),
      period: period, scopes: scopes,
      notes: speaking?.notes ?? [])
  }

  private func siblings(
    of report: Report, in index: [Report], faults: inout [DataFault]
  ) throws(StoreError) -> [Period: FigureTable] {
    let others = index.filter { $0.id.period != report.id.period }
    return try tables(of: report.document, in: others, faults: &faults)
  }

  /// What a document says of a locality in each period.
  ///
  /// - Parameter index: Reports of that locality alone.
  private func tables(
    of document: String, in index: [Report], faults: inout [DataFault]
  ) throws(StoreError) -> [Period: FigureTable] {
    let reports = index.filter { $0.document == document }
    var figures: [Period: FigureTable] = [:]
    for report in reports {
      // Of several reports of one period the one that precedes the others speaks.
      let rivals = reports.filter { $0.id.period == report.id.period && $0 != report }
      guard !rivals.contains(where: { $0.precedes(report) }) else { continue }
      let loaded = try store.contents(of: report.id)
      faults += loaded.faults
      figures[report.id.period] = loaded.value.table
    }
    return figures
  }

  private func predecessors(
    of report: Report, faults: inout [DataFault]
  ) throws(StoreError) -> [[Period: FigureTable]] {
    let lineage = try store.lineage()
    faults += lineage.faults
    let former = lineage.value.predecessors(of: report.id.locality)
    var figures: [[Period: FigureTable]] = []
    for locality in former {
      let reports = try store.reports(of: locality)
      faults += reports.faults
      figures.append(try tables(of: report.document, in: reports.value, faults: &faults))
    }
    return figures
  }

  private func ancestors(
    of locality: Locality, faults: inout [DataFault]
  ) throws(StoreError) -> [Locality.ID] {
    try Locality.ancestors(from: locality.parent) { id throws(StoreError) in
      let place = try store.locality(id)
      faults += place.faults
      return place.value
    }
  }
}

extension BoardLoader {
  /// The period asked for, else the preferred one if there is a report of it, else that of the newest
  /// official report, else of the newest of the press: of periods that end on one day the widest.
  ///
  /// - Parameter reports: Those of one locality.
  package static func period(
    _ wanted: Period? = nil, preferring preferred: Period? = nil, in reports: [Report]
  ) -> Period? {
    if let wanted { return wanted }
    if let preferred, reports.contains(where: { $0.id.period == preferred }) { return preferred }
    let official = reports.filter { $0.kind == .official }
    return (official.isEmpty ? reports : official).map(\.id.period).max { $0.yields(to: $1) }
  }

  /// The period's own reports in order of preference, then those of nested periods.
  ///
  /// - Parameter index: Reports of one locality.
  static func reports(within period: Period, in index: [Report]) -> [Report] {
    let own = index.filter { $0.id.period == period }.sorted { $0.precedes($1) }
    let nested = index.filter { period.contains($0.id.period) }.sorted { left, right in
      left.id.period == right.id.period
        ? left.precedes(right) : left.id.period < right.id.period
    }
    return own + nested
  }
}
