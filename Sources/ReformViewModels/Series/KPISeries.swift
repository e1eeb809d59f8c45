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

  /// What the reports of one locality and period say: nothing where they are silent about the KPI.
  struct Answer {
    /// The one that is read first.
    let report: Report.ID
    let isOfficial: Bool
    let value: Value?

    var locality: Locality.ID { report.locality }
    var period: Period { report.period }
  }

  /// What each locality of the group says in exactly this period; those without a report are left out.
  func answers(in period: Period, among group: PeerGroup) throws(BoardError) -> [Answer] {
    try answers(.period(period, group))
  }

  /// What these localities say in each period that they have a report of.
  func answers(of localities: [Locality.ID]) throws(BoardError) -> [Answer] {
    try answers(.localities(localities))
  }

  private func answers(_ scope: FigureQuestion.Scope) throws(BoardError) -> [Answer] {
    var found: [FigureAnswer]
    do throws(StoreError) {
      found = try loader.store.answers(to: FigureQuestion(question?.keys ?? [], of: scope))
    } catch {
      throw .store(error)
    }
    // Most stores answer in this order already.
    let isSorted = zip(found, found.dropFirst()).allSatisfy { !$1.precedes($0) }
    if !isSorted { found.sort { $0.precedes($1) } }
    var answers: [Answer] = []
    answers.reserveCapacity(found.count)
    var rest = found[...]
    while let first = rest.first {
      let own = rest.prefix { $0.isBeside(first) }
      rest = rest.dropFirst(own.count)
      answers.append(try answer(first, own.map(\.values)))
    }
    return answers
  }

  private func answer(
    _ first: FigureAnswer, _ reports: [[StatedValue?]]
  ) throws(BoardError) -> Answer {
    var value = question?.value(in: reports)
    if question == nil,
      let result = try loaded(first.report.locality, first.report.period)?.result
    {
      value = result.value.map { Value(value: $0, decimals: result.decimals) }
    }
    return Answer(
      report: first.report, isOfficial: first.precedence.kind == .official, value: value)
  }

  /// The targets of the KPI that apply to a period, whoever they bind.
  func targets(in period: Period) -> [Target] {
    targets.filter { $0.level == compiled.level && $0.applies(to: period, unit: kpi.unit) }
  }

  /// The strictest target that binds a locality, held against the value.
  ///
  /// - Parameters:
  ///   - targets: Those that apply to the period.
  ///   - places: All localities, for the places above.
  func strictest(
    of targets: [Target], for answer: Answer, _ places: LocalityTable
  ) throws(BoardError) -> Assessment? {
    guard !targets.isEmpty else { return nil }
    let binding = TargetBinding(
      locality: answer.locality, ancestors: places.ancestors(of: answer.locality))
    let bound = targets.filter(binding.binds)
    guard bound.allSatisfy({ $0.goal.basis == .stated }) else {
      return try loaded(answer.locality, answer.period)?.strictest
    }
    return Assessment.strictest(
      of: bound.map { Assessment(of: answer.value?.value, against: $0, percent: nil) })
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

extension FigureAnswer {
  /// Whether both speak of one locality and period.
  fileprivate func isBeside(_ other: FigureAnswer) -> Bool {
    report.locality == other.report.locality && report.period == other.report.period
  }

  fileprivate func precedes(_ other: FigureAnswer) -> Bool {
    if report.locality != other.report.locality {
      return report.locality < other.report.locality
    }
    if report.period != other.report.period { return report.period < other.report.period }
    return precedence < other.precedence
  }
}
