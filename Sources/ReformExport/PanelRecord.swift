package import ReformAnalysis
package import ReformModel
package import ReformViewModels

/// One row of `show` and `compare` as data: the contract of DESIGN section 8, with the period the
/// value belongs to.
package struct PanelRecord: Equatable, Sendable {
  package let kpi: KPI.ID
  package let area: ReformArea
  package let label: String
  package let value: ExactDecimal?
  package let numerator: ExactDecimal?
  package let denominator: ExactDecimal?
  package let unit: String
  /// The report's own form of the KPI's value, in the report's notation.
  package let printed: String?
  package let target: ExactDecimal?
  package let comparator: String?
  package let authority: String?
  package let gap: ExactDecimal?
  package let status: Assessment.Status
  /// The checks whose findings speak of the KPI, gravest first; empty without an audit.
  package let findings: [String]
  package let section: String?
  package let line: Int?
  package let period: Period
  /// Whether the plan is stated or only implied by a printed percentage; nil without a target.
  package let basis: String?
  /// What the rounding of that percentage allows.
  package let targetLow: ExactDecimal?
  package let targetHigh: ExactDecimal?
}

extension PanelRecord {
  package init(
    _ kpi: KPI, _ value: BoardValue?, against assessment: Assessment?, board: Board,
    findings: [String] = [], language: Language
  ) {
    let result = value?.result
    self.kpi = kpi.id
    area = kpi.area
    label = kpi.label[language]
    if let computed = result?.computed?.value {
      self.value = computed.exported
    } else {
      self.value = result?.printedValue.map { Self.printed($0, like: result?.printed) } ?? nil
    }
    numerator = result?.rate.flatMap { $0.numerator.exported }
    denominator = result?.rate.flatMap { $0.denominator.exported }
    unit = kpi.unit.text
    printed = result?.printed?.printed
    target = assessment?.plan.flatMap { $0.value.exported }
    comparator = assessment?.target.comparator.rawValue
    authority = assessment?.target.authority.rawValue
    gap = assessment?.gap.flatMap(\.exported)
    status = assessment?.status ?? (result?.value == nil ? .noValue : .noTarget)
    self.findings = findings
    section = result?.evidence?.evidence.section
    line = result?.evidence?.evidence.line
    period = result?.report.id.period ?? board.period
    basis = assessment?.target.goal.basis.rawValue
    if case .range(let low, _, let high, _) = assessment?.plan {
      targetLow = low.exported
      targetHigh = high.exported
    } else {
      targetLow = nil
      targetHigh = nil
    }
  }

  /// A printed value keeps its printed precision where its unit is the KPI's.
  private static func printed(_ value: ExactRatio, like figure: Figure?) -> ExactDecimal? {
    guard let figure, figure.value.ratio == value else { return value.exported }
    return figure.value
  }
}

extension LoadedAudit {
  /// The checks whose findings speak of a KPI's value.
  fileprivate func checks(touching entry: BoardEntry, _ value: BoardValue?) -> [String] {
    guard let value else { return [] }
    return findings(touching: entry, value).compactMap { audit.findings[$0].relation?.check }
  }
}

extension PanelRecord {
  /// The rows of a panel: each value against its strictest target, or against every target.
  package static func records(of panel: PanelName, in state: DashboardState) -> [PanelRecord] {
    guard let board = state.board else { return [] }
    return switch panel {
    case .tab(.overview): strictest(board.entries, board, state)
    case .tab(let tab): strictest(board.entries(in: tab.area), board, state)
    case .plan: every(board.comparisons(state.compare), board, state)
    case .notes, .ranking, .trend, .comparison, .score: []
    case .kpi(let kpi, _): one(kpi, board, state)
    }
  }

  private static func strictest(
    _ entries: [BoardEntry], _ board: Board, _ state: DashboardState
  ) -> [PanelRecord] {
    entries.flatMap { entry in
      if entry.values.isEmpty {
        return entry.unanswered.prefix(1).map {
          PanelRecord(entry.kpi, nil, against: $0, board: board, language: state.language)
        }
      }
      return entry.values.map {
        record(entry, $0, against: $0.strictest, board, state)
      }
    }
  }

  private static func every(
    _ comparisons: [Comparison], _ board: Board, _ state: DashboardState
  ) -> [PanelRecord] {
    comparisons.map { record($0.entry, $0.value, against: $0.assessment, board, state) }
  }

  private static func record(
    _ entry: BoardEntry, _ value: BoardValue?, against assessment: Assessment?, _ board: Board,
    _ state: DashboardState
  ) -> PanelRecord {
    PanelRecord(
      entry.kpi, value, against: assessment, board: board,
      findings: state.audit.loaded?.checks(touching: entry, value) ?? [],
      language: state.language)
  }

  /// A KPI against every target; one row without a target when none binds it.
  private static func one(
    _ kpi: KPI.ID, _ board: Board, _ state: DashboardState
  ) -> [PanelRecord] {
    let rows = every(board.comparisons.filter { $0.entry.kpi.id == kpi }, board, state)
    guard rows.isEmpty else { return rows }
    return strictest(board.entries.filter { $0.kpi.id == kpi }, board, state)
  }
}
