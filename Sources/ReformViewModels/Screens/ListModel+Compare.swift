package import ReformAnalysis
import ReformLocalization
import ReformModel

extension ListModel.Draft {
  /// Every KPI held against every target that binds it, over all areas.
  init?(comparing state: DashboardState, _ wording: Wording) {
    guard let board = state.board else { return nil }
    let options = state.compare
    if options.with != .plan, let inquiry = state.series.comparison {
      self.init(besides: inquiry, board, state, wording)
      return
    }
    let pairs = board.comparisons(options)
    let sections: [Section] =
      if options.isSortedByGap {
        [Section(layout: .comparison, rows: Self.rows(pairs, board, state.audit.loaded, wording))]
      } else {
        ReformArea.allCases.compactMap { area in
          let rows = Self.rows(
            pairs.filter { $0.entry.kpi.area == area }, board, state.audit.loaded, wording)
          guard !rows.isEmpty else { return nil }
          return Section(
            title: wording.catalogue.area(area), layout: .comparison, rows: rows)
        }
      }
    let order =
      options.isSortedByGap ? wording.picker.sortedByGap : wording.picker.sortedByPlanOrder
    let shown = options.missedOnly ? wording.picker.missedOnly : wording.picker.allRows
    self.init(
      title: Self.title(wording.screen.compareWithPlan, options, wording),
      sections: sections.isEmpty
        ? [
          Section(
            layout: .comparison, rows: [],
            empty: board.hasComparison
              ? wording.screen.nothingMissed : wording.screen.nothingPlanned)
        ] : sections,
      footnotes: ["\(order), \(shown)"] + board.footnotes(area: nil, wording))
  }

  private static func rows(
    _ pairs: [Comparison], _ board: Board, _ audit: LoadedAudit?, _ wording: Wording
  ) -> [RowDraft] {
    pairs.map { pair in
      RowDraft(
        .comparison(pair.entry.kpi.id, pair.value?.result.report.id, target: pair.position)
      ) {
        .kpi(
          KPIRow(
            pair.entry.kpi, pair.value, against: pair.assessment, boardPeriod: board.period,
            mark: pair.value.flatMap { audit?.verdict(touching: pair.entry, $0) }, in: wording))
      }
    }
  }
}

/// A KPI held against one of its targets.
package struct Comparison: Equatable, Sendable {
  package let entry: BoardEntry
  package let value: BoardValue?
  package let assessment: Assessment
  /// The target's place among the KPI's, to tell the rows of one KPI apart.
  package let position: Int
}

extension Board {
  /// Every KPI and target, in the order of the catalogue.
  package var comparisons: [Comparison] {
    entries.flatMap { entry -> [Comparison] in
      if entry.values.isEmpty {
        return entry.unanswered.enumerated().map { position, assessment in
          Comparison(entry: entry, value: nil, assessment: assessment, position: position)
        }
      }
      return entry.values.flatMap { value in
        value.assessments.enumerated().map { position, assessment in
          Comparison(entry: entry, value: value, assessment: assessment, position: position)
        }
      }
    }
  }
}

extension Board {
  /// The comparisons that `options` ask for, in their order.
  package func comparisons(_ options: CompareOptions) -> [Comparison] {
    let wanted = comparisons.filter { pair in
      (!options.missedOnly || pair.assessment.status == .missed)
        && (options.area == nil || pair.entry.kpi.area == options.area)
    }
    return options.isSortedByGap ? wanted.byMargin : wanted
  }
}

extension [Comparison] {
  /// Furthest behind plan first, in per cent of the plan; without a value last.
  fileprivate var byMargin: [Comparison] {
    enumerated().sorted { left, right in
      if left.element.assessment.isStricter(than: right.element.assessment) { return true }
      if right.element.assessment.isStricter(than: left.element.assessment) { return false }
      return left.offset < right.offset
    }.map(\.element)
  }
}
