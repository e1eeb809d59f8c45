import ReformAnalysis
import ReformModel
import ReformStore

/// One KPI over many reports: by one question to the store where its own report is all it needs, else
/// report by report.
struct KPISeries {
  typealias Value = KPIQuestion.Value

  private let kpi: KPI
  private let compiled: CompiledKPI
  private let targets: [Target]
  private let loader: BoardLoader
  /// Nil when the KPI looks beyond its own report.
  private let question: KPIQuestion?

  init(_ kpi: KPI, _ catalogue: Catalogue, loader: BoardLoader) {
    self.kpi = kpi
    self.loader = loader
    compiled = CompiledKPI(kpi) { catalogue.hasIndicator($0) }
    question = KPIQuestion(compiled, unitOf: catalogue.unit)
    targets = catalogue.targets(for: kpi.id)
  }

  /// What each locality of the group says in exactly this period: nil inside where its reports are
  /// silent about the KPI, nothing where there are none.
  func values(
    in period: Period, among group: PeerGroup
  ) throws(BoardError) -> [Locality.ID: Value?] {
    var values: [Locality.ID: Value?] = [:]
    for (id, reports) in try answers(.period(period, group)) {
      values[id.locality] = .some(try value(reports, of: id))
    }
    return values
  }

  /// What these localities say in each period that they have a report of.
  func values(
    of localities: [Locality.ID]
  ) throws(BoardError) -> [PlaceAndPeriod: Value?] {
    var values: [PlaceAndPeriod: Value?] = [:]
    for (id, reports) in try answers(.localities(localities)) {
      values[id] = .some(try value(reports, of: id))
    }
    return values
  }

  /// The strictest target that binds a locality, held against the value.
  ///
  /// - Parameter places: All localities, for the places above.
  func strictest(
    _ value: Value?, of place: Locality, in period: Period, _ places: [Locality.ID: Locality]
  ) throws(BoardError) -> Assessment? {
    guard !targets.isEmpty else { return nil }
    var ancestors: [Locality.ID] = []
    var next = place.parent
    while let id = next, !ancestors.contains(id), ancestors.count < 8 {
      ancestors.append(id)
      next = places[id]?.parent
    }
    let binding = TargetBinding(locality: place.id, ancestors: ancestors)
    let bound = targets.filter {
      $0.level == compiled.level && binding.includes($0, period: period, unit: kpi.unit)
    }
    guard bound.allSatisfy({ $0.goal.basis == .stated }) else {
      return try loaded(place.id, period)?.strictest
    }
    return Assessment.strictest(
      of: bound.map { Assessment(of: value?.value, against: $0, percent: nil) })
  }

  /// The reports of one locality and period.
  struct PlaceAndPeriod: Hashable {
    let locality: Locality.ID
    let period: Period
  }

  /// What the reports of each locality and period state, preferred first.
  private func answers(
    _ scope: FigureQuestion.Scope
  ) throws(BoardError) -> [PlaceAndPeriod: [[StatedValue?]]] {
    let answers: [FigureAnswer]
    do throws(StoreError) {
      answers = try loader.store.answers(to: FigureQuestion(question?.keys ?? [], of: scope))
    } catch {
      throw .store(error)
    }
    var grouped: [PlaceAndPeriod: [FigureAnswer]] = [:]
    grouped.reserveCapacity(answers.count)
    for answer in answers {
      let id = PlaceAndPeriod(locality: answer.report.locality, period: answer.report.period)
      grouped[id, default: []].append(answer)
    }
    return grouped.mapValues { answers in
      answers.count == 1
        ? [answers[0].values]
        : answers.sorted { $0.precedence < $1.precedence }.map(\.values)
    }
  }

  private func value(
    _ reports: [[StatedValue?]], of id: PlaceAndPeriod
  ) throws(BoardError) -> Value? {
    if let question { return question.value(in: reports) }
    guard let result = try loaded(id.locality, id.period)?.result, let value = result.value else {
      return nil
    }
    return Value(value: value, decimals: result.decimals)
  }

  private func loaded(
    _ locality: Locality.ID, _ period: Period
  ) throws(BoardError) -> BoardValue? {
    try loader.load(locality: locality, period: period, only: kpi.id).board
      .entries.first { $0.kpi.id == kpi.id }?.values.first {
        $0.result.report.id.period == period
      }
  }
}
