import ReformModel
import ReformStore

/// Reports on their way into a database, some together in one transaction: each whole or not at all,
/// without the cost of a transaction for each.
struct ReportBatch {
  private let store: any WritableReportStore
  private var waiting: [ReportContents] = []
  private var editions: [Report.ID: String] = [:]
  private var figures = 0

  init(_ store: any WritableReportStore) {
    self.store = store
  }

  /// Stores what waits once it is some thousands of figures, which take no second.
  mutating func add(_ contents: ReportContents, edition: String?) throws(StoreError) {
    waiting.append(contents)
    editions[contents.report.id] = edition
    figures += contents.figures.count
    if figures >= 20_000 || waiting.count >= 500 { try finish() }
  }

  /// Stores what still waits. Marked afterwards: a report whose mark is lost is only copied again.
  mutating func finish() throws(StoreError) {
    try store.store(waiting)
    try store.mark(editions)
    waiting = []
    editions = [:]
    figures = 0
  }
}
