package import ReformModel
package import ReformViewModels

/// The world the dashboard acts on: the store, and every other effect as a closure that does the IO and
/// says what happened. `perform` decides where it runs: on a thread of its own, or at once in tests.
package struct DashboardEnvironment: Sendable {
  package typealias Work = @Sendable () -> DashboardAction?

  /// Who asks the store, as it is now: a store remembers what it has read.
  package var loader: @Sendable () -> BoardLoader
  package var loadSource: @Sendable ([Report]) -> DashboardAction
  package var writeFile:
    @Sendable (_ path: String, _ text: String, _ replacing: Bool)
      -> DashboardAction
  /// Stores a reviewed import.
  package var saveReview: @Sendable (Review) -> DashboardAction
  package var perform:
    @Sendable (_ work: @escaping Work, _ deliver: @escaping @Sendable (DashboardAction?) -> Void)
      -> Void

  package init(
    loader: @escaping @Sendable () -> BoardLoader,
    loadSource: @escaping @Sendable ([Report]) -> DashboardAction,
    writeFile:
      @escaping @Sendable (_ path: String, _ text: String, _ replacing: Bool)
      -> DashboardAction,
    saveReview: @escaping @Sendable (Review) -> DashboardAction = {
      .reviewFailed(path: $0.file, reason: "")
    },
    perform:
      @escaping @Sendable (
        _ work: @escaping Work, _ deliver: @escaping @Sendable (DashboardAction?) -> Void
      ) -> Void
  ) {
    self.loader = loader
    self.loadSource = loadSource
    self.writeFile = writeFile
    self.saveReview = saveReview
    self.perform = perform
  }
}
