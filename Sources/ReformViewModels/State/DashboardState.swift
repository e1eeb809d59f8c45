package import ReformModel
package import ReformStore

/// Everything the dashboard knows; changed only by `update`.
package struct DashboardState: Equatable, Sendable {
  package var language: Language
  package var board: Board?
  /// The reports about the board's locality, for the period picker and for stepping through periods.
  package var reports: [Report] = []
  /// Localities that have reports, once they have been asked for.
  package var localities: [ReportingPlace]?
  package var isLoading = false
  package var audit = AuditProgress.underway
  package var auditFilter = AuditFilter()
  package var source = SourceAnswer.none
  package var tab = Tab.overview
  /// The screens above the panel; the last one is on top.
  package var stack: [Screen] = []
  package var selection: [ListID: RowID] = [:]
  package var filters: [ListID: String] = [:]
  /// Whether what is typed goes into the filter of the list on top.
  package var isTypingFilter = false
  package var compare = CompareOptions()
  package var series = SeriesState()
  /// The boards that Esc goes back over, the latest last.
  package var trail: [Waypoint] = []
  /// A board that was asked for by opening a row of a ranking or trend, until it is there.
  package var departure: Departure?
  package var export: ExportPrompt?
  /// The import under review, between reading a file and storing it.
  package var review: Review?
  /// The number being corrected in the review.
  package var correction = ""
  package var message: Message?
  package var hasQuit = false
  var rowIndex = RowIndex()

  package init(language: Language) {
    self.language = language
  }

  /// The state after a board has been loaded.
  package init(language: Language, loaded: LoadedBoard, audit: LoadedAudit? = nil) {
    self.language = language
    board = loaded.board
    reports = loaded.reports
    if let audit { self.audit = .done(audit) }
  }
}

/// How the compare screen is ordered and filtered.
package struct CompareOptions: Hashable, Sendable {
  package var isSortedByGap = false
  package var missedOnly = false
  /// One area only.
  package var area: ReformArea?
  package var with = CompareWith.plan

  package init(
    isSortedByGap: Bool = false, missedOnly: Bool = false, area: ReformArea? = nil,
    with: CompareWith = .plan
  ) {
    self.with = with
    self.isSortedByGap = isSortedByGap
    self.missedOnly = missedOnly
    self.area = area
  }
}

/// The question where to export the panel to.
package struct ExportPrompt: Hashable, Sendable {
  package var path: String
  /// The file exists and the user has not yet agreed to replace it.
  package var asksToReplace = false

  package init(path: String) {
    self.path = path
  }
}

/// One line that says what just happened; the next key takes it away.
package enum Message: Hashable, Sendable {
  case wrote(path: String)
  case noOtherPeriod
  case noWiderPeriod
  case noNarrowerPeriod
  case emptyName
  case faults(Int)
  case notANumber
  case combinedHasNoBoard
  case onlyThere
  case gapHasNoBoard
  case saved(report: String, figures: Int)
}

extension DashboardState {
  /// The list that movement and the filter apply to; nil on a screen of text.
  package var activeList: ListID? {
    switch stack.last {
    case nil: .tab(tab)
    case .compare: .compare
    case .compareWith: .compareWith
    case .ranking: .ranking
    case .trend: .trend
    case .periods: .periods
    case .localities: .localities
    case .review: .review
    case .assigning: .indicators
    case .detail, .finding, .score, .help, .export, .problem, .correcting, .leavingReview: nil
    }
  }

  /// Whether characters are text rather than commands.
  package var isTyping: Bool {
    if isTypingFilter { return true }
    switch stack.last {
    case .export, .localities, .compareWith, .assigning, .correcting: return true
    default: return false
    }
  }
}
