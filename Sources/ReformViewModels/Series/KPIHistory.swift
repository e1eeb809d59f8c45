import ReformAnalysis
import ReformModel
import ReformStore

/// What a locality and the former ones it was made of say of a KPI: one question to the store.
struct KPIHistory {
  let places: LocalityTable
  /// In the order of the lineage.
  let former: [Locality.ID]
  /// Every period that any of them has a report of, oldest first.
  let periods: [Period]
  /// Those of which the report that is read first is official, of any of them.
  let official: Set<Period>
  let series: KPISeries
  private let kpi: KPI
  private let catalogue: Catalogue
  private let answers: [KPISeries.Answer]

  init(_ kpi: KPI, of locality: Locality.ID, loader: BoardLoader) throws(BoardError) {
    self.kpi = kpi
    do throws(StoreError) {
      catalogue = try loader.store.catalogue().value
      former = try loader.store.lineage().value.predecessors(of: locality)
      places = LocalityTable(try loader.store.localities().value)
    } catch {
      throw .store(error)
    }
    series = KPISeries(kpi, catalogue, loader: loader)
    answers = try series.answers(of: [locality] + former)
    periods = Set(answers.map(\.period)).sorted()
    official = Set(answers.filter(\.isOfficial).map(\.period))
  }

  /// What one place says of one period; nil where it has no report.
  func answer(of place: Locality.ID, in period: Period) -> KPISeries.Answer? {
    answers.first { $0.locality == place && $0.period == period }
  }

  /// The KPI over the sums of the former localities' counts and amounts; nil where any is missing.
  func combined(in period: Period, store: any ReportStore) throws(StoreError) -> ExactRatio? {
    guard former.count > 1 else { return nil }
    var contents: [ReportContents] = []
    for id in former {
      guard let answer = answer(of: id, in: period) else { return nil }
      contents.append(try store.contents(of: answer.report).value)
    }
    guard let first = contents.first else { return nil }
    let scope = FigureScope(
      report: first.report, figures: .sum(of: contents.map(\.table), catalogue))
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
