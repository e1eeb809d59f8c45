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
    let withKPIs = known.adding(kpis: kpis.values, lines: kpis.lines)
    let targets = tables.targets(known: withKPIs)
    catalogue = withKPIs.adding(targets: targets.values)
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
