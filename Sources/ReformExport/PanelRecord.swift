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
  /// What the audit found about the KPI; empty until there is an audit.
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
  /// Decimals of computed values.
  private static let decimals = 6

  package init(
    _ kpi: KPI, _ value: BoardValue?, against assessment: Assessment?, board: Board,
    language: Language
  ) {
    let result = value?.result
    self.kpi = kpi.id
    area = kpi.area
    label = kpi.label[language]
    if let computed = result?.computed?.value {
      self.value = Self.number(computed)
    } else {
      self.value = result?.printedValue.map { Self.printed($0, like: result?.printed) } ?? nil
    }
    numerator = result?.rate.flatMap { Self.number($0.numerator) }
    denominator = result?.rate.flatMap { Self.number($0.denominator) }
    unit = kpi.unit.text
    printed = result?.printed?.printed
    target = assessment?.plan.flatMap { Self.number($0.value) }
    comparator = assessment?.target.comparator.rawValue
    authority = assessment?.target.authority.rawValue
    gap = assessment?.gap.flatMap(Self.number)
    status = assessment?.status ?? (result?.value == nil ? .noValue : .noTarget)
    findings = []
    section = result?.evidence?.evidence.section
    line = result?.evidence?.evidence.line
    period = result?.report.id.period ?? board.period
    basis = assessment?.target.goal.basis.rawValue
    if case .range(let low, _, let high, _) = assessment?.plan {
      targetLow = Self.number(low)
      targetHigh = Self.number(high)
    } else {
      targetLow = nil
      targetHigh = nil
    }
  }

  /// Six decimals, or none for whole numbers; nil when the number does not fit.
  private static func number(_ value: ExactRatio) -> ExactDecimal? {
    try? value.rounded(to: value.denominator == 1 ? 0 : decimals)
  }

  /// A printed value keeps its printed precision where its unit is the KPI's.
  private static func printed(_ value: ExactRatio, like figure: Figure?) -> ExactDecimal? {
    guard let figure, figure.value.ratio == value else { return number(value) }
    return figure.value
  }
}

extension PanelRecord {
  /// The rows of a panel: each value against its strictest target, or against every target.
  package static func records(
    of panel: PanelName, in board: Board, comparing options: CompareOptions, language: Language
  ) -> [PanelRecord] {
    switch panel {
    case .tab(.overview): strictest(board.entries, board, language)
    case .tab(.differences):
      strictest(board.entries, board, language) { $0.result.difference != nil }
    case .tab(let tab): strictest(board.entries(in: tab.area), board, language)
    case .plan: every(board.comparisons(options), board, language)
    case .notes: []
    case .kpi(let kpi, _): one(kpi, board, language)
    }
  }

  private static func strictest(
    _ entries: [BoardEntry], _ board: Board, _ language: Language,
    where isWanted: (BoardValue) -> Bool = { _ in true }
  ) -> [PanelRecord] {
    entries.flatMap { entry in
      if entry.values.isEmpty {
        return entry.unanswered.prefix(1).map {
          PanelRecord(entry.kpi, nil, against: $0, board: board, language: language)
        }
      }
      return entry.values.filter(isWanted).map {
        PanelRecord(entry.kpi, $0, against: $0.strictest, board: board, language: language)
      }
    }
  }

  private static func every(
    _ comparisons: [Comparison], _ board: Board, _ language: Language
  ) -> [PanelRecord] {
    comparisons.map {
      PanelRecord(
        $0.entry.kpi, $0.value, against: $0.assessment, board: board, language: language)
    }
  }

  /// A KPI against every target; one row without a target when none binds it.
  private static func one(
    _ kpi: KPI.ID, _ board: Board, _ language: Language
  ) -> [PanelRecord] {
    let rows = every(board.comparisons.filter { $0.entry.kpi.id == kpi }, board, language)
    guard rows.isEmpty else { return rows }
    return strictest(board.entries.filter { $0.kpi.id == kpi }, board, language)
  }
}
