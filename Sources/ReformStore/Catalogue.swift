package import ReformModel

/// Indicators, KPIs and targets, each in file order, with lookup by id.
package struct Catalogue: Sendable, Equatable {
  /// In the order of `indicators.csv`.
  package let indicators: [Indicator]
  /// In the order of `kpis.csv`.
  package private(set) var kpis: [KPI]
  /// In the order of `targets.csv`.
  package private(set) var targets: [Target]
  /// The line of each KPI in `kpis.csv`, in the order of `kpis`; empty for stores without files.
  package private(set) var lines: [Int]

  // By the ids' text: the runtime looks up what each new type of key can do, at every start.
  private let indicatorPositions: [String: Int]
  private var kpiPositions: [String: Int]
  private var targetPositions: [String: [Int]]

  /// Of several values with one id the first is found.
  package init(
    indicators: [Indicator] = [], kpis: [KPI] = [], targets: [Target] = [],
    lines: [Int] = []
  ) {
    self.indicators = indicators
    self.kpis = kpis
    self.targets = targets
    self.lines = lines
    indicatorPositions = Self.positions(of: indicators.lazy.map(\.id.rawValue))
    kpiPositions = Self.positions(of: kpis.lazy.map(\.id.rawValue))
    targetPositions = Self.positions(of: targets)
  }

  private static func positions(of ids: some Collection<String>) -> [String: Int] {
    // A loop: the initialisers of Dictionary look up what a sequence of pairs can do, at every start.
    var positions = [String: Int](minimumCapacity: ids.count)
    for (position, id) in ids.enumerated() {
      if let first = positions.updateValue(position, forKey: id) { positions[id] = first }
    }
    return positions
  }

  /// This catalogue with KPIs; the indicators' places are not gathered again.
  func adding(kpis: [KPI], lines: [Int]) -> Catalogue {
    var catalogue = self
    catalogue.kpis = kpis
    catalogue.lines = lines
    catalogue.kpiPositions = Self.positions(of: kpis.lazy.map(\.id.rawValue))
    return catalogue
  }

  /// This catalogue with targets.
  func adding(targets: [Target]) -> Catalogue {
    var catalogue = self
    catalogue.targets = targets
    catalogue.targetPositions = Self.positions(of: targets)
    return catalogue
  }

  private static func positions(of targets: [Target]) -> [String: [Int]] {
    var positions: [String: [Int]] = [:]
    for (position, target) in targets.enumerated() {
      positions[target.kpi.rawValue, default: []].append(position)
    }
    return positions
  }

  /// The indicator with this id, or nil.
  package func indicator(_ id: Indicator.ID) -> Indicator? {
    indicatorPositions[id.rawValue].map { indicators[$0] }
  }

  /// The unit formulas see an indicator in, or nil.
  package func unit(of id: Indicator.ID) -> MeasureUnit? {
    indicatorPositions[id.rawValue].map { indicators[$0].unit }
  }

  /// Whether there is such an indicator.
  package func hasIndicator(_ id: Indicator.ID) -> Bool { indicatorPositions[id.rawValue] != nil }

  /// The KPI with this id, or nil.
  package func kpi(_ id: KPI.ID) -> KPI? {
    kpiPositions[id.rawValue].map { kpis[$0] }
  }

  /// The KPI's line in `kpis.csv`, for faults found in its formula; nil for stores without files.
  package func line(of id: KPI.ID) -> Int? {
    kpiPositions[id.rawValue].flatMap { lines.indices.contains($0) ? lines[$0] : nil }
  }

  /// Every target of the KPI, for any locality, level and period, in file order.
  package func targets(for kpi: KPI.ID) -> [Target] {
    targetPositions[kpi.rawValue, default: []].map { targets[$0] }
  }
}
