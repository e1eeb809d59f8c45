package import ReformModel

/// Indicators, KPIs and targets, each in file order, with lookup by id.
package struct Catalogue: Sendable, Equatable {
  /// In the order of `indicators.csv`.
  package let indicators: [Indicator]
  /// In the order of `kpis.csv`.
  package let kpis: [KPI]
  /// In the order of `targets.csv`.
  package let targets: [Target]
  /// Each KPI's line in `kpis.csv`, for faults found in its formula; empty for stores without files.
  package let lines: [KPI.ID: Int]

  private let indicatorPositions: [Indicator.ID: Int]
  private let kpiPositions: [KPI.ID: Int]
  private let targetPositions: [KPI.ID: [Int]]

  /// Of several values with one id the first is found.
  package init(
    indicators: [Indicator] = [], kpis: [KPI] = [], targets: [Target] = [],
    lines: [KPI.ID: Int] = [:]
  ) {
    self.indicators = indicators
    self.kpis = kpis
    self.targets = targets
    self.lines = lines
    indicatorPositions = Dictionary(
      indicators.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    kpiPositions = Dictionary(
      kpis.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    targetPositions = Dictionary(grouping: targets.indices) { targets[$0].kpi }
  }

  /// The indicator with this id, or nil.
  package func indicator(_ id: Indicator.ID) -> Indicator? {
    indicatorPositions[id].map { indicators[$0] }
  }

  /// The unit formulas see an indicator in, or nil.
  package func unit(of id: Indicator.ID) -> MeasureUnit? {
    indicatorPositions[id].map { indicators[$0].unit }
  }

  /// Whether there is such an indicator.
  package func hasIndicator(_ id: Indicator.ID) -> Bool { indicatorPositions[id] != nil }

  /// The KPI with this id, or nil.
  package func kpi(_ id: KPI.ID) -> KPI? {
    kpiPositions[id].map { kpis[$0] }
  }

  /// Every target of the KPI, for any locality, level and period, in file order.
  package func targets(for kpi: KPI.ID) -> [Target] {
    targetPositions[kpi, default: []].map { targets[$0] }
  }
}
