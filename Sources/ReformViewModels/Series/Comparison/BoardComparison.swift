import ReformAnalysis
package import ReformModel
import ReformStore

/// Two boards side by side: another period, or another place.
package struct BoardComparison: Sendable {
  package struct Row: Sendable {
    package let kpi: KPI
    package let left: BoardValue?
    package let right: BoardValue?
    /// Left minus right, in the KPI's unit; nil where one side has no value.
    package let difference: ExactRatio?
    /// The difference in parts of the right value; nil where that is zero or unknown.
    package let change: ExactRatio?
  }

  package let left: Board
  package let right: Board
  /// In the order of the catalogue.
  package let rows: [Row]

  /// - Parameter area: One area only; nil for all.
  package init(_ left: Board, with right: Board, area: ReformArea? = nil) {
    self.left = left
    self.right = right
    var rows: [Row] = []
    for kpi in left.catalogue.kpis where area == nil || kpi.area == area {
      let mine = left.own(kpi.id)
      let others = right.own(kpi.id)
      guard mine != nil || others != nil else { continue }
      var difference: ExactRatio?
      var change: ExactRatio?
      if let value = mine?.result.value, let other = others?.result.value {
        difference = try? value.minus(other)
        if other != ExactRatio(0) { change = try? difference?.divided(by: other) }
      }
      rows.append(Row(kpi: kpi, left: mine, right: others, difference: difference, change: change))
    }
    self.rows = rows
  }

  /// What changed most first, in parts of the other value; what cannot be told last.
  package var byChange: [Row] {
    rows.enumerated().sorted { left, right in
      switch (left.element.change?.absolute, right.element.change?.absolute) {
      case (let mine?, let others?) where mine != others: mine > others
      case (.some, .none): true
      case (.none, .some): false
      default: left.offset < right.offset
      }
    }.map(\.element)
  }
}

extension ExactRatio {
  fileprivate var absolute: ExactRatio { self < ExactRatio(0) ? (try? negated()) ?? self : self }
}

extension Board {
  /// A KPI's value in the board's own period: a nested period's is not of the same length.
  fileprivate func own(_ kpi: KPI.ID) -> BoardValue? {
    entries.first { $0.kpi.id == kpi }?.values.first { $0.result.report.id.period == period }
  }
}
