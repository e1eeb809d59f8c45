import ReformAnalysis
import ReformModel
import ReformStore

/// What is known of a locality and the former ones it was made of: which of them reported when.
struct KPIHistory {
  let kpi: KPI
  let catalogue: Catalogue
  let places: LocalityTable
  /// In the order of the lineage.
  let former: [Locality.ID]
  private let reports: [Report]

  init(_ kpi: KPI, of locality: Locality.ID, store: any ReportStore) throws(StoreError) {
    self.kpi = kpi
    catalogue = try store.catalogue().value
    let former = try store.lineage().value.filter { $0.successor == locality }.map(\.predecessor)
    self.former = former
    places = LocalityTable(try store.localities().value)
    var reports: [Report] = []
    for id in [locality] + former { reports += try store.reports(of: id).value }
    self.reports = reports
  }

  /// Every period that any of them has a report of, oldest first.
  var periods: [Period] { Set(reports.map(\.id.period)).sorted() }

  /// Those of which one of the reports is official.
  var official: Set<Period> { Set(reports.filter { $0.kind == .official }.map(\.id.period)) }

  /// The KPI over the sums of the former localities' counts and amounts; nil where any is missing.
  func combined(in period: Period, store: any ReportStore) throws(StoreError) -> ExactRatio? {
    guard former.count > 1 else { return nil }
    var tables: [FigureTable] = []
    var first: Report?
    for id in former {
      let report = reports.filter { $0.id.locality == id && $0.id.period == period }
        .min { $0.precedes($1) }
      guard let report else { return nil }
      if first == nil { first = report }
      tables.append(try store.contents(of: report.id).value.table)
    }
    guard let first else { return nil }
    let scope = FigureScope(report: first, figures: .sum(of: tables, catalogue))
    let compiled = CompiledKPI(kpi) { catalogue.hasIndicator($0) }
    return KPIResult(compiled, in: scope, unitOf: catalogue.unit).value
  }
}

extension FigureTable {
  /// Counts and amounts that every table has, added up in the indicator's unit; ratios are left out,
  /// for a rate of a whole is no sum or mean of its parts'.
  static func sum(of tables: [FigureTable], _ catalogue: Catalogue) -> FigureTable {
    guard let first = tables.first else { return FigureTable() }
    let figures = first.figures.compactMap { figure -> Figure? in
      guard let indicator = catalogue.indicator(figure.indicator), indicator.nature != .ratio
      else { return nil }
      var sum = ExactRatio(0)
      for table in tables {
        guard let part = table[figure.key], let value = try? part.value(in: indicator.unit),
          let next = try? sum.plus(value)
        else { return nil }
        sum = next
      }
      guard let value = sum.exactDecimal else { return nil }
      return Figure(
        indicator: figure.indicator, level: figure.level, nth: figure.nth,
        printed: value.description, value: value, unit: indicator.unit, evidence: figure.evidence,
        origin: .derived)
    }
    return FigureTable(figures)
  }
}

extension ExactRatio {
  /// The number in as few decimals as hold it exactly; nil where nine do not.
  fileprivate var exactDecimal: ExactDecimal? {
    for decimals in 0...9 {
      if let rounded = try? rounded(to: decimals), rounded.ratio == self { return rounded }
    }
    return nil
  }
}
