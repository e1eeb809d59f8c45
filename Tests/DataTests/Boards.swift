import ReformAnalysis
import ReformModel
import ReformStore
import ReformViewModels

/// The boards of the repository's own reports, each computed once.
enum Boards {
  private static let all = Result { try load() }

  private static func load() throws -> [Report.ID: Board] {
    let loader = BoardLoader(store: Repository.store)
    var boards: [Report.ID: Board] = [:]
    for report in try Repository.store.reports().value {
      let (place, period) = (report.id.locality, report.id.period)
      boards[report.id] = try loader.load(locality: place, period: period).board
    }
    return boards
  }

  /// What the board of a report's own locality and period says, nested periods left out.
  static func values() throws -> [BoardValue] {
    try all.get().flatMap { report, board in
      board.entries.flatMap(\.values).filter { $0.result.report.id == report }
    }
  }

  /// The value of a KPI in a report, or nil.
  static func value(_ kpi: KPI.ID, in report: String = "2025/31") throws -> BoardValue? {
    guard let id = Report.ID(report), let board = try all.get()[id] else { return nil }
    let entry = board.entries.first { $0.kpi.id == kpi }
    return entry?.values.first { $0.result.report.id == id }
  }
}
