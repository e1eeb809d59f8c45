import ReformLocalization
import ReformModel
import ReformStore

/// What the content of a screen depends on besides its selection: whatever is remembered of a screen
/// holds while this is equal. Boards and lists compare fast while they are the same ones.
package struct ScreenInputs: Equatable, Sendable {
  private let language: Language
  private let board: Board?
  private let reports: [Report]
  private let localities: [ReportingPlace]?
  private let filter: String?
  private let compare: CompareOptions
  private let audit: AuditProgress
  private let auditFilter: AuditFilter
  private let source: SourceAnswer
  private let review: Review?
  private let series: SeriesState

  /// - Parameter filter: The filter of the screen's list, if it has one.
  package init(_ state: DashboardState, filter: String?) {
    language = state.language
    board = state.board
    reports = state.reports
    localities = state.localities
    self.filter = filter
    compare = state.compare
    audit = state.audit
    auditFilter = state.auditFilter
    source = state.source
    review = state.review
    series = state.series
  }
}
