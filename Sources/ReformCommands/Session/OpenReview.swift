import Glibc
import ReformDashboard
import ReformExtraction
import ReformLocalization
import ReformModel
import ReformStore
import ReformViewModels

/// Opens the dashboard on the figures of a report file, to be looked through before they are stored.
struct OpenReview {
  private let session: Session
  private let replacing: Bool

  init(_ session: Session, replacing: Bool) {
    self.session = session
    self.replacing = replacing
  }

  func run(_ file: String) throws {
    guard isatty(STDOUT_FILENO) == 1, isatty(STDIN_FILENO) == 1 else {
      throw Ending.badUsage(session.wording.importing.needsTerminal)
    }
    let read = try session.reportFile(file)
    let draft = try Importer(session).draft(read.text)
    // Before an hour is spent on it.
    let report = try session.checked(draft, of: file, bytes: read.bytes)
    if !replacing, try isStored(report.id) { throw session.ending(.exists(report.id), of: file) }
    var state = DashboardState(language: session.language)
    var effects: [Effect] = []
    if let loaded = try? BoardLoader(store: session.store).load() {
      effects = update(&state, .boardLoaded(loaded))
    }
    state.message = nil
    state.review = Review(
      file: file, draft: draft, lines: read.text.lines, replacing: replacing)
    state.stack = [.review]
    try OpenDashboard(session.options).run(
      state, effects, session, saveReview: saving(report, read.bytes))
  }

  private func isStored(_ id: Report.ID) throws(Ending) -> Bool {
    do throws(StoreError) {
      return try session.store.reports(of: id.locality).value.contains { $0.id == id }
    } catch {
      throw Ending(BoardError.store(error), session.wording)
    }
  }

  /// Stores what was reviewed, with the wordings that are to be kept.
  private func saving(
    _ report: Report, _ bytes: [UInt8]
  ) -> @Sendable (Review) -> DashboardAction {
    let session = session
    return { review in
      let figures = review.figures
      do throws(SaveError) {
        try session.save(
          ReportContents(report: report, figures: figures), source: bytes,
          phrases: review.learned, replacing: review.replacing)
        return .reviewSaved(report.id, figures: figures.count)
      } catch {
        switch error {
        case .exists(let id):
          return .reviewFailed(path: id.description, reason: FileOutput.text(of: EEXIST))
        case .notWritable(let path, let reason): return .reviewFailed(path: path, reason: reason)
        case .damaged(let file):
          return .reviewFailed(path: file, reason: FileOutput.text(of: EINVAL))
        }
      }
    }
  }
}
