import ReformModel

/// The three tables of the catalogue, with the lines that later checks need.
struct PackageCatalogue: Sendable {
  let catalogue: Catalogue
  /// The line of each target in `targets.csv`, in the order of `catalogue.targets`.
  let targetLines: [Int]
  let faults: [DataFault]

  init(_ tables: PackageTables) {
    let indicators = tables.indicators()
    let known = Catalogue(indicators: indicators.values)
    let kpis = tables.kpis(indicators: known)
    let targets = tables.targets(
      known: Catalogue(indicators: indicators.values, kpis: kpis.values))
    catalogue = Catalogue(
      indicators: indicators.values, kpis: kpis.values, targets: targets.values,
      lines: Dictionary(
        zip(kpis.values.map(\.id), kpis.lines), uniquingKeysWith: { first, _ in first }))
    targetLines = targets.lines
    hasIndicators = indicators.isUsable
    hasKPIs = kpis.isUsable
    faults = indicators.faults + kpis.faults + targets.faults
  }

  /// False when there are no indicators but faults: then nothing can be shown.
  let hasIndicators: Bool
  /// False when there are no KPIs but faults.
  let hasKPIs: Bool
}
