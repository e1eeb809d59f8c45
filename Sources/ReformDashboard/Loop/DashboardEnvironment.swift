package import ReformModel
package import ReformViewModels

/// The world the dashboard acts on: every effect as a closure that does the IO and says what
/// happened. `perform` decides where it runs: on a thread of its own, or at once in tests.
package struct DashboardEnvironment: Sendable {
  package typealias Work = @Sendable () -> DashboardAction

  package var loadBoard: @Sendable (Locality.ID?, Period?) -> DashboardAction
  package var loadPlace: @Sendable (Locality.ID, _ preferred: Period) -> DashboardAction
  package var loadAudit: @Sendable (Locality.ID, Period) -> DashboardAction
  package var loadSource: @Sendable ([Report]) -> DashboardAction
  package var loadLocalities: Work
  package var loadRanking: @Sendable (RankingQuestion) -> DashboardAction
  package var loadTrend: @Sendable (TrendQuestion) -> DashboardAction
  package var loadComparison: @Sendable (ComparisonQuestion) -> DashboardAction
  package var writeFile:
    @Sendable (_ path: String, _ text: String, _ replacing: Bool)
      -> DashboardAction
  /// Stores a reviewed import.
  package var saveReview: @Sendable (Review) -> DashboardAction
  package var perform:
    @Sendable (_ work: @escaping Work, _ deliver: @escaping @Sendable (DashboardAction) -> Void)
      -> Void

  package init(
    loadBoard: @escaping @Sendable (Locality.ID?, Period?) -> DashboardAction,
    loadPlace: @escaping @Sendable (Locality.ID, _ preferred: Period) -> DashboardAction,
    loadAudit: @escaping @Sendable (Locality.ID, Period) -> DashboardAction,
    loadSource: @escaping @Sendable ([Report]) -> DashboardAction,
    loadLocalities: @escaping Work,
    loadRanking: @escaping @Sendable (RankingQuestion) -> DashboardAction,
    loadTrend: @escaping @Sendable (TrendQuestion) -> DashboardAction,
    loadComparison: @escaping @Sendable (ComparisonQuestion) -> DashboardAction,
    writeFile:
      @escaping @Sendable (_ path: String, _ text: String, _ replacing: Bool)
      -> DashboardAction,
    saveReview: @escaping @Sendable (Review) -> DashboardAction = {
      .reviewFailed(path: $0.file, reason: "")
    },
    perform:
      @escaping @Sendable (
        _ work: @escaping Work, _ deliver: @escaping @Sendable (DashboardAction) -> Void
      ) -> Void
  ) {
    self.loadBoard = loadBoard
    self.loadPlace = loadPlace
    self.loadAudit = loadAudit
    self.loadSource = loadSource
    self.loadLocalities = loadLocalities
    self.loadRanking = loadRanking
    self.loadTrend = loadTrend
    self.loadComparison = loadComparison
    self.writeFile = writeFile
    self.saveReview = saveReview
    self.perform = perform
  }
}
