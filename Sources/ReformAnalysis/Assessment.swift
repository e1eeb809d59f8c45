package import ReformModel

/// A KPI held against a target (đối chiếu).
package struct Assessment: Hashable, Sendable {
  package enum Status: String, CaseIterable, Sendable {
    case met
    case close
    case missed
    case noTarget = "no_target"
    case noValue = "no_value"
  }

  /// The plan in the KPI's unit.
  package enum Plan: Hashable, Sendable {
    case exact(ExactRatio)
    /// What a rounded percentage of plan allows, and the plan its printed digits imply.
    case range(low: ExactRatio, implied: ExactRatio, high: ExactRatio, percent: Figure)

    /// The single value gaps are counted from.
    package var value: ExactRatio {
      switch self {
      case .exact(let value): value
      case .range(_, let implied, _, _): implied
      }
    }
  }

  package let target: Target
  /// Nil for a derived target whose percentage this report does not print.
  package let plan: Plan?
  package let status: Status
  /// Value minus plan in the KPI's unit; percentage points for percentages.
  package let gap: ExactRatio?
  /// Value as a percentage of plan.
  package let attainment: ExactRatio?
}

extension Assessment {
  /// Holds `value` against `target`.
  ///
  /// - Parameter percent: The figure a derived target names, where the report prints it.
  package init(of value: ExactRatio?, against target: Target, percent: Figure?) {
    let plan = Self.plan(of: value, target: target, percent: percent)
    self.target = target
    self.plan = plan
    guard let value, let plan else {
      status = .noValue
      gap = nil
      attainment = nil
      return
    }
    gap = try? value.minus(plan.value)
    switch plan {
    case .exact(let goal):
      attainment = try? ExactRatio(100).times(value).divided(by: goal)
      status = Self.status(of: value, target.comparator, goal: goal)
    case .range(_, _, _, let percent):
      // The printed percentage is what is known; the plan is only implied by it.
      attainment = percent.value.ratio
      status = Self.status(of: percent.value.ratio, target.comparator, goal: ExactRatio(100))
    }
  }

  /// *met*: the comparator holds. *close*: within 5 % of the goal on the wrong side (section 5).
  private static func status(
    of value: ExactRatio, _ comparator: Target.Comparator, goal: ExactRatio
  ) -> Status {
    switch comparator {
    case .equal:
      return value == goal ? .met : .missed
    case .atLeast:
      if value >= goal { return .met }
      guard let share = try? goal.times(ExactRatio(95)).divided(by: ExactRatio(100)) else {
        return .missed
      }
      return value >= share ? .close : .missed
    case .atMost:
      if value <= goal { return .met }
      guard let share = try? goal.times(ExactRatio(105)).divided(by: ExactRatio(100)) else {
        return .missed
      }
      return value <= share ? .close : .missed
    }
  }

  private static func plan(of value: ExactRatio?, target: Target, percent: Figure?) -> Plan? {
    switch target.goal {
    case .stated(let goal):
      return .exact(goal.ratio)
    case .derived:
      guard let value, let percent,
        let hundredfold = try? value.times(ExactRatio(100)),
        let upper = try? percent.value.ratio.plus(percent.value.halfUnit),
        let lower = try? percent.value.ratio.minus(percent.value.halfUnit),
        let low = try? hundredfold.divided(by: upper),
        let implied = try? hundredfold.divided(by: percent.value.ratio),
        let high = try? hundredfold.divided(by: lower)
      else { return nil }
      return .range(low: low, implied: implied, high: high, percent: percent)
    }
  }

  /// How far the value lies on the good side of the plan, in per cent of the plan's size. Negative
  /// when the target is not met; nil when the plan is zero.
  package var margin: ExactRatio? {
    let distance: ExactRatio?
    switch plan {
    case .exact(let goal):
      guard let gap, let size = try? goal < .zero ? goal.negated() : goal else { return nil }
      distance = try? ExactRatio(100).times(gap).divided(by: size)
    case .range: distance = try? attainment?.minus(ExactRatio(100))
    case nil: distance = nil
    }
    guard let distance else { return nil }
    switch target.comparator {
    case .atLeast: return distance
    case .atMost: return try? distance.negated()
    case .equal: return distance > .zero ? try? distance.negated() : distance
    }
  }

  /// Whether this target is harder to meet than `other`: what is missed before what is met, then by
  /// margin, then what has no margin.
  package func isStricter(than other: Assessment) -> Bool {
    if status.severity != other.status.severity { return status.severity < other.status.severity }
    switch (margin, other.margin) {
    case (let mine?, let theirs?): return mine < theirs
    case (.some, .none): return true
    default: return false
    }
  }

  /// The strictest of several; of equals the first.
  package static func strictest(of assessments: [Assessment]) -> Assessment? {
    assessments.min { $0.isStricter(than: $1) }
  }
}

extension Assessment.Status {
  /// The order from bad to good; what cannot be judged comes last.
  fileprivate var severity: Int {
    switch self {
    case .missed: 0
    case .close: 1
    case .met: 2
    case .noTarget, .noValue: 3
    }
  }
}
