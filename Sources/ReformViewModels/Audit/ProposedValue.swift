import ReformAnalysis
import ReformModel
import ReformStore

/// What a KPI comes to when a misprint that the audit names is read as proposed.
struct ProposedValue {
  let value: ExactRatio
  let repair: Repair

  /// One for each repair that changes the KPI's value.
  static func all(
    for entry: BoardEntry, _ value: BoardValue, in loaded: LoadedAudit, _ board: Board
  ) -> [ProposedValue] {
    var seen: Set<ExactRatio> = []
    return loaded.findings(touching: entry, value).compactMap { position in
      guard let repair = loaded.audit.findings[position].repair,
        let proposed = reading(repair, for: entry, value, in: loaded, board),
        proposed != value.result.value, seen.insert(proposed).inserted
      else { return nil }
      return ProposedValue(value: proposed, repair: repair)
    }
  }

  private static func reading(
    _ repair: Repair, for entry: BoardEntry, _ value: BoardValue, in loaded: LoadedAudit,
    _ board: Board
  ) -> ExactRatio? {
    let number = loaded.audit.numbers[repair.number]
    guard let key = number.figure?.key, let changed = number.report else { return nil }
    var tables = loaded.figures
    tables[changed] = tables[changed]?.changing(key, to: repair.replacement)
    let own = value.result.report
    func others(at locality: Locality.ID) -> [Period: FigureTable] {
      let reports = tables.filter { $0.key.locality == locality }
      return Dictionary(
        reports.map { ($0.key.period, $0.value) }, uniquingKeysWith: { first, _ in first })
    }
    let former = Set(tables.keys.map(\.locality)).subtracting([own.id.locality]).sorted()
    let scope = FigureScope(
      report: own, figures: tables[own.id] ?? FigureTable(),
      siblings: others(at: own.id.locality), predecessors: former.map(others))
    let compiled = CompiledKPI(entry.kpi) { board.catalogue.hasIndicator($0) }
    return KPIResult(compiled, in: scope, unitOf: board.catalogue.unit).value
  }
}

extension FigureTable {
  /// The same figures with one of them read differently.
  fileprivate func changing(_ key: FigureKey, to value: ExactDecimal) -> FigureTable {
    FigureTable(figures.map { $0.key == key ? $0.reading(value) : $0 })
  }
}

extension Figure {
  fileprivate func reading(_ value: ExactDecimal) -> Figure {
    Figure(
      indicator: indicator, level: level, nth: nth, printed: value.description, value: value,
      unit: unit, qualifier: qualifier, dateFrom: dateFrom, dateTo: dateTo, evidence: evidence,
      origin: origin, note: note)
  }
}
