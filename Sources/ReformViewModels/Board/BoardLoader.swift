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
  /// - Throws: `BoardError` when there is nothing to show.
  package func load(
    locality wanted: Locality.ID? = nil, period: Period? = nil, only: KPI.ID? = nil
  ) throws(BoardError) -> LoadedBoard {
    let index = try reading { () throws(StoreError) in try store.reports() }
    let catalogue = try reading { () throws(StoreError) in try store.catalogue() }
    var faults = index.faults + catalogue.faults
    guard !index.value.isEmpty else { throw .noReports(faults: faults) }
    var place = wanted
    if place == nil {
      place = try reading { () throws(StoreError) in try store.defaultLocality() }
    }
    guard let id = place, let chosen = Self.period(period, of: id, in: index.value) else {
      throw .noReport(locality: wanted, period: period)
    }
    let reports = Self.reports(for: id, within: chosen, in: index.value)
    guard !reports.isEmpty else { throw .noReport(locality: id, period: chosen) }
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
    var contents: [Report.ID: ReportContents] = [:]
    for report in reports {
      let loaded = try store.contents(of: report.id)
      contents[report.id] = loaded.value
      faults += loaded.faults
    }
    var scopes: [FigureScope] = []
    for report in reports {
      guard let own = contents[report.id] else { continue }
      scopes.append(
        FigureScope(
          report: report, figures: own.table,
          siblings: builder.needsSiblings
            ? try siblings(of: report, in: index, faults: &faults) : [:],
          predecessors: builder.needsPredecessors
            ? try predecessors(of: report, in: index, faults: &faults) : []))
    }
    let own = reports.filter { $0.id.period == period }
    let speaking = own.isEmpty ? reports : own
    return builder.board(
      locality: locality, ancestors: try ancestors(of: locality, faults: &faults),
      period: period, scopes: scopes,
      notes: speaking.first.flatMap { contents[$0.id]?.notes } ?? [])
  }

  private func siblings(
    of report: Report, in index: [Report], faults: inout [DataFault]
  ) throws(StoreError) -> [Period: FigureTable] {
    let others = index.filter { $0.id.period != report.id.period }
    return try tables(
      about: report.id.locality, document: report.document, in: others, faults: &faults)
  }

  /// What a document says of a locality in each period.
  private func tables(
    about locality: Locality.ID, document: String, in index: [Report], faults: inout [DataFault]
  ) throws(StoreError) -> [Period: FigureTable] {
    let reports = index.filter { $0.document == document && $0.id.locality == locality }
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
    of report: Report, in index: [Report], faults: inout [DataFault]
  ) throws(StoreError) -> [[Period: FigureTable]] {
    let lineage = try store.lineage()
    faults += lineage.faults
    let former = lineage.value.filter { $0.successor == report.id.locality }.map(\.predecessor)
    var figures: [[Period: FigureTable]] = []
    for locality in former {
      figures.append(
        try tables(about: locality, document: report.document, in: index, faults: &faults))
    }
    return figures
  }

  private func ancestors(
    of locality: Locality, faults: inout [DataFault]
  ) throws(StoreError) -> [Locality.ID] {
    var ancestors: [Locality.ID] = []
    var next = locality.parent
    // A parent that is its own ancestor would never end.
    while let id = next, !ancestors.contains(id), ancestors.count < 8 {
      ancestors.append(id)
      let parent = try store.locality(id)
      faults += parent.faults
      next = parent.value?.parent
    }
    return ancestors
  }
}

extension BoardLoader {
  /// The localities that have a report, in the order of the reports.
  package func localitiesWithReports() throws(StoreError) -> [Locality] {
    let known = Dictionary(
      try store.localities().value.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var seen: Set<Locality.ID> = []
    return try store.reports().value.map(\.id.locality).filter { seen.insert($0).inserted }
      .map { known[$0] ?? Locality(id: $0, name: $0.rawValue, kind: .city) }
  }

  /// The period that is shown of a locality without being asked for: that of its newest report, else
  /// of anybody's.
  package static func newestPeriod(of locality: Locality.ID, in index: [Report]) -> Period? {
    period(nil, of: locality, in: index)
      ?? index.map(\.id.period).max { $0.yields(to: $1) }
  }

  /// The period asked for, else that of the newest official report: of periods that end on one day
  /// the widest.
  static func period(
    _ wanted: Period?, of locality: Locality.ID, in index: [Report]
  ) -> Period? {
    if let wanted { return wanted }
    let reports = index.filter { $0.id.locality == locality }
    let official = reports.filter { $0.kind == .official }
    return (official.isEmpty ? reports : official).map(\.id.period).max { $0.yields(to: $1) }
  }

  /// The period's own reports in order of preference, then those of nested periods.
  static func reports(
    for locality: Locality.ID, within period: Period, in index: [Report]
  ) -> [Report] {
    let all = index.filter { $0.id.locality == locality }
    let own = all.filter { $0.id.period == period }.sorted { $0.precedes($1) }
    let nested = all.filter { period.contains($0.id.period) }.sorted { left, right in
      left.id.period == right.id.period
        ? left.precedes(right) : left.id.period < right.id.period
    }
    return own + nested
  }
}
