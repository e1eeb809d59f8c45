import ReformStore

/// Reports on their way into a database, some together in one transaction: each whole or not at all,
/// without the cost of a transaction for each.
struct ReportBatch {
  private let store: any WritableReportStore
  private var waiting: [ReportContents] = []
  private var figures = 0

  init(_ store: any WritableReportStore) {
    self.store = store
  }

  /// Stores what waits once it is some thousands of figures, which take no second.
  mutating func add(_ contents: ReportContents) throws(StoreError) {
    waiting.append(contents)
    figures += contents.figures.count
    if figures >= 20_000 || waiting.count >= 500 { try finish() }
  }

  /// Stores what still waits.
  mutating func finish() throws(StoreError) {
    try store.store(waiting)
    waiting = []
    figures = 0
  }
}
