package import ReformModel
import ReformStore

/// A screen above the panel of the tab. Screens form a stack: Enter goes in, Esc comes back.
package enum Screen: Hashable, Sendable {
  /// A KPI in one report; without a report the KPI has no value.
  case detail(KPI.ID, Report.ID?)
  /// What the audit found about one relation, by its place among the findings.
  case finding(Int)
  case compare
  /// What to compare with.
  case compareWith
  /// One KPI over localities, or over periods: those of `SeriesState`.
  case ranking
  case trend
  /// The service score of Decision 766.
  case score
  case help
  case periods
  case localities
  case export
  /// The figures of an import.
  case review
  /// Which indicator a figure of the review is to have.
  case assigning(Int)
  /// What a figure of the review should read.
  case correcting(Int)
  /// Whether to leave the review without saving; `quits` ends the program too.
  case leavingReview(quits: Bool)
  /// An error is a screen.
  case problem(Problem)
}

/// What went wrong while the program ran; worded by `ReformLocalization`.
package enum Problem: Error, Hashable, Sendable {
  case noData(BoardProblem)
  case cannotWrite(path: String, reason: String)
}

/// A board error reduced to what a screen needs.
package enum BoardProblem: Hashable, Sendable {
  case folderMissing(path: String)
  case folderUnreadable(path: String, reason: String)
  case noCatalogue(path: String)
  case noReports
  case storeUnreachable(store: String, reason: String)
  case storeUnconnected(store: String, reason: String)
  case storeLibraryMissing(store: String, library: String, reason: String)
  case storeRefused(store: String, reason: String)
  case storeReadOnly(store: String, reason: String)
  case storeNotInitialised(store: String)
  case storeNewer(store: String)
  case noReport(locality: String?, period: String?)

  package init(_ error: BoardError) {
    self =
      switch error {
      case .store(.folderMissing(let path)): .folderMissing(path: path)
      case .store(.folderUnreadable(let path, let reason)):
        .folderUnreadable(path: path, reason: reason)
      case .store(.noCatalogue(let path, _)): .noCatalogue(path: path)
      case .store(.unreachable(let store, let reason)):
        .storeUnreachable(store: store, reason: reason)
      case .store(.unconnected(let store, let reason)):
        .storeUnconnected(store: store, reason: reason)
      case .store(.libraryMissing(let store, let library, let reason)):
        .storeLibraryMissing(store: store, library: library, reason: reason)
      case .store(.refused(let store, let reason)): .storeRefused(store: store, reason: reason)
      case .store(.readOnly(let store, let reason)): .storeReadOnly(store: store, reason: reason)
      case .store(.notInitialised(let store)): .storeNotInitialised(store: store)
      case .store(.newerSchema(let store)): .storeNewer(store: store)
      case .store(.unknownReport(let id)):
        .noReport(locality: id.locality.rawValue, period: id.period.description)
      case .noReports: .noReports
      case .noReport(let locality, let period):
        .noReport(locality: locality?.rawValue, period: period?.description)
      }
  }
}

/// Identifies a row across filters, sorting and languages, so that the selection stays with it.
package enum RowID: Hashable, Sendable {
  case area(ReformArea)
  case kpi(KPI.ID, Report.ID?)
  /// A KPI held against one target, by its place in the list of targets.
  case comparison(KPI.ID, Report.ID?, target: Int)
  case note(Int)
  case finding(Int)
  case period(Period)
  case locality(Locality.ID)
  /// A locality in the ranking.
  case ranked(Locality.ID)
  /// A point of the trend; without a place a sum of several.
  case point(Period, Locality.ID?)
  /// A KPI that only the other side of a comparison has.
  case elsewhere(KPI.ID)
  /// Plan, among what can be compared with.
  case plan
  /// A figure of the review, by its place in the draft.
  case figure(Int)
  case indicator(Indicator.ID)
}

/// A list with a selection of its own.
package enum ListID: Hashable, Sendable {
  case tab(Tab)
  case compare
  case compareWith
  case ranking
  case trend
  case periods
  case localities
  case review
  case indicators
  /// All notes of the report, for the command line.
  case notes
}
