/// A comparator and a value for a KPI, locality and period (kế hoạch, mục tiêu).
package struct Target: Hashable, Sendable {
  package enum Comparator: String, CaseIterable, Sendable {
    case atLeast = ">="
    case atMost = "<="
    case equal = "="
  }

  /// Whom the target binds: the locality itself, or every locality under it.
  package enum Scope: String, CaseIterable, Sendable {
    case itself = "self"
    case below
  }

  /// Who set the target.
  package enum Authority: String, CaseIterable, Sendable {
    case government
    case primeMinister = "prime-minister"
    case steeringCommittee = "steering-committee"
    case ministry
    case peoplesCouncil = "peoples-council"
    case peoplesCommittee = "peoples-committee"
    case cityScenario = "city-scenario"
    case stateBudget = "state-budget"
  }

  /// What is to be reached: a stated value, or a plan that only a printed percentage implies.
  package enum Goal: Hashable, Sendable {
    case stated(ExactDecimal)
    /// The indicator that prints the percentage of plan reached.
    case derived(percent: FigureReference)

    package var basis: Basis {
      switch self {
      case .stated: .stated
      case .derived: .derived
      }
    }
  }

  /// How a goal is given, as the data package and exports name it (DESIGN section 4).
  package enum Basis: String, CaseIterable, Sendable {
    case stated, derived
  }

  package let kpi: KPI.ID
  package let level: Figure.Level
  package let locality: Locality.ID
  package let scope: Scope
  package let period: Period
  package let comparator: Comparator
  package let goal: Goal
  package let authority: Authority
  /// A report's id when the report itself names the plan, else `INSTRUMENT; URL`.
  package let source: String
  /// The place within the source: `II.5:289` (section and line of a report) or a clause in words.
  package let clause: String
  package let note: String

  package init(
    kpi: KPI.ID, level: Figure.Level = .all, locality: Locality.ID, scope: Scope = .itself,
    period: Period, comparator: Comparator, goal: Goal, authority: Authority, source: String,
    clause: String = "", note: String = ""
  ) {
    self.kpi = kpi
    self.level = level
    self.locality = locality
    self.scope = scope
    self.period = period
    self.comparator = comparator
    self.goal = goal
    self.authority = authority
    self.source = source
    self.clause = clause
    self.note = note
  }

  /// The instrument's short name, without its address; nil when a report is the source.
  package var instrument: String? {
    guard Report.ID(source) == nil else { return nil }
    return String(source.prefix { $0 != ";" })
  }

  /// Whether the target speaks of reports of `period` about a KPI measured in `unit`: ratios also of
  /// nested periods, amounts not (DESIGN section 4, Targets).
  package func applies(to period: Period, unit: MeasureUnit) -> Bool {
    self.period == period || (unit.isPercent && self.period.contains(period))
  }
}
