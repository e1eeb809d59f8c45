import ReformAnalysis
import ReformLocalization
import ReformModel

extension ListModel.Draft {
  /// Every area at a glance, what is behind plan, what does not add up.
  init(overview board: Board, _ wording: Wording) {
    let areas = ReformArea.allCases.map { area in
      RowDraft(.area(area)) { .area(AreaRow(area, of: board, wording)) }
    }
    let behind = board.behindPlan.map { entry, value in entry.row(of: value, in: board, wording) }
    let differing = board.entries.flatMap { entry in
      entry.rows(in: board, wording) { $0.result.difference != nil }
    }
    self.init(
      title: wording.screen.overview,
      sections: [
        Section(layout: .areas, rows: areas),
        Section(
          title: "\(wording.screen.offPlan) (\(behind.count))", layout: .kpis, rows: behind,
          empty: board.hasComparison ? wording.screen.nothingOffPlan : wording.screen.nothingPlanned
        ),
        Section(
          title: "\(wording.screen.differences) (\(differing.count))", layout: .differences,
          rows: differing.map(\.asDifference), empty: board.nothingDiffers(wording)),
      ],
      footnotes: board.footnotes(area: nil, wording))
  }
}

extension Board {
  /// Whether any value could be held against a plan.
  var hasComparison: Bool {
    entries.contains { $0.values.contains { $0.status != .noTarget && $0.status != .noValue } }
  }
}

extension Board {
  /// That everything agrees is said only where something could be recomputed.
  func nothingDiffers(_ wording: Wording) -> String {
    let isComputed = entries.contains { entry in
      entry.values.contains { $0.result.computed?.value != nil && $0.result.printed != nil }
    }
    return isComputed ? wording.screen.nothingDiffers : wording.screen.nothingComputed
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

extension RowDraft {
  /// The same KPI may stand in two sections of the overview; a row needs an id of its own.
  fileprivate var asDifference: RowDraft {
    guard case .kpi(let kpi, let report) = id else { return self }
    return RowDraft(.comparison(kpi, report, target: -1), content: content)
  }
}

extension AreaRow {
  init(_ area: ReformArea, of board: Board, _ wording: Wording) {
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
    differing = values.count { $0.result.difference != nil }
    covers =
      values.isEmpty
      ? ""
      : board.latestDay(in: area).map(wording.calendar.day)
        ?? wording.calendar.period(board.period)
  }
}
