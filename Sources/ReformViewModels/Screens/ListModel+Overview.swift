import ReformAnalysis
import ReformLocalization
import ReformModel

extension ListModel.Draft {
  /// Every area at a glance, what is behind plan, what does not add up.
  init(overviewOf state: DashboardState, on board: Board, _ wording: Wording) {
    let audit = state.audit.loaded
    let areas = ReformArea.allCases.map { area in
      RowDraft(.area(area)) { .area(AreaRow(area, of: board, audit, wording)) }
    }
    let behind = board.behindPlan.map { entry, value in
      entry.row(of: value, in: board, audit, wording)
    }
    self.init(
      title: wording.screen.overview,
      sections: [
        Section(layout: .areas, rows: areas),
        Section(
          title: "\(wording.screen.offPlan) (\(behind.count))", layout: .kpis, rows: behind,
          empty: board.hasComparison ? wording.screen.nothingOffPlan : wording.screen.nothingPlanned
        ),
        Self.inconsistencies(state.audit, on: board, wording),
      ],
      footnotes: board.footnotes(area: nil, wording))
  }

  private static func inconsistencies(
    _ progress: AuditProgress, on board: Board, _ wording: Wording
  ) -> Section {
    let strings = wording.auditScreen
    guard let loaded = progress.loaded else {
      let isUnderway = progress == .underway
      return Section(
        title: strings.inconsistent, layout: .findings, rows: [],
        empty: isUnderway ? strings.underway : strings.failed)
    }
    let rows = rows(of: loaded, on: board, wording) { $0.verdict == .inconsistent }
    return Section(
      title: "\(strings.inconsistent) (\(rows.count))", layout: .findings, rows: rows,
      empty: loaded.audit.checked == 0 ? strings.nothingChecked : wording.audit.nothingFound)
  }
}

extension Board {
  /// Whether any value could be held against a plan.
  var hasComparison: Bool {
    entries.contains { $0.values.contains { $0.status != .noTarget && $0.status != .noValue } }
  }
}

extension Board {
  /// What is missed or close, furthest behind first.
  fileprivate var behindPlan: [(BoardEntry, BoardValue)] {
    let pairs = entries.flatMap { entry in entry.values.map { (entry, $0) } }
    return pairs.filter { $1.status == .missed || $1.status == .close }.sorted { left, right in
      guard let mine = left.1.strictest, let theirs = right.1.strictest else { return false }
      return mine.isStricter(than: theirs)
    }
  }
}

extension AreaRow {
  init(_ area: ReformArea, of board: Board, _ audit: LoadedAudit?, _ wording: Wording) {
    let entries = board.entries(in: area)
    let values = entries.flatMap(\.values)
    let statuses = values.map(\.status)
    number = Tab(area).rawValue
    name = wording.catalogue.area(area)
    kpis = values.count
    met = statuses.count { $0 == .met }
    close = statuses.count { $0 == .close }
    missed = statuses.count { $0 == .missed }
    withoutTarget = statuses.count { $0 == .noTarget }
    concerns = audit?.concerns(in: area)
    covers =
      values.isEmpty
      ? ""
      : board.latestDay(in: area).map(wording.calendar.day)
        ?? wording.calendar.period(board.period)
  }
}
