import ReformAnalysis
import ReformModel
import ReformStore

/// Where the dashboard was before a ranking or a trend opened the board of another place or period;
/// Esc on that board comes back.
package struct Waypoint: Equatable, Sendable {
  let board: Board
  let reports: [Report]
  let audit: AuditProgress
  let source: SourceAnswer
  let tab: Tab
  let stack: [Screen]
  let series: SeriesState

  init?(_ state: DashboardState) {
    guard let board = state.board else { return nil }
    self.board = board
    reports = state.reports
    audit = state.audit
    source = state.source
    tab = state.tab
    stack = state.stack
    series = state.series
  }
}

/// A board that has been asked for by opening a row of a ranking or a trend.
package struct Departure: Equatable, Sendable {
  let from: Waypoint
  let locality: Locality.ID
  /// What is selected on arrival.
  let kpi: KPI
}

extension DashboardState {
  /// How many boards Esc goes back over.
  private static let longestTrail = 32

  /// Leaves for the board of a place and period.
  mutating func depart(to locality: Locality.ID, in period: Period, for kpi: KPI) -> [Effect] {
    guard let from = Waypoint(self) else { return [] }
    let departure = Departure(from: from, locality: locality, kpi: kpi)
    if board?.locality.id == locality, board?.period == period {
      arrive(departure)
      return []
    }
    self.departure = departure
    isLoading = true
    return [.loadBoard(locality: locality, period: period)]
  }

  /// Shows the KPI's area on the board that has just been taken in, if it is the one left for.
  mutating func arriveIfExpected() {
    guard let departure, departure.locality == board?.locality.id else { return }
    arrive(departure)
  }

  private mutating func arrive(_ departure: Departure) {
    self.departure = nil
    trail = (trail + [departure.from]).suffix(Self.longestTrail)
    tab = Tab(departure.kpi.area)
    stack = []
    isTypingFilter = false
    filters[.tab(tab)] = nil
    let value = board?.entries.first { $0.kpi.id == departure.kpi.id }?.values.first
    selection[.tab(tab)] = .kpi(departure.kpi.id, value?.result.report.id)
  }

  /// Esc on a panel: back to the board it was reached from.
  mutating func returnAlongTrail() -> [Effect] {
    guard let back = trail.popLast() else { return [] }
    departure = nil
    isLoading = false
    board = back.board
    reports = back.reports
    audit = back.audit
    source = back.source
    tab = back.tab
    stack = back.stack
    series = back.series
    guard audit == .underway else { return [] }
    return [.loadAudit(locality: back.board.locality.id, period: back.board.period)]
  }
}
