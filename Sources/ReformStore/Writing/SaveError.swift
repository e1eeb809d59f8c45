package import ReformModel

/// Why a report was not saved. Nothing has changed then.
package enum SaveError: Error, Equatable, Sendable {
  /// There is such a report, and it was not to be replaced.
  case exists(Report.ID)
  /// A file of the store could not be written; `reason` is the system's own text.
  case notWritable(path: String, reason: String)
  /// A table that the save must add to is damaged, so that rows would be lost.
  case damaged(file: String)
}

extension SaveError {
  /// What a database at `path` could not do, as what a save could not.
  package init(_ error: StoreError, of path: String) {
    self =
      switch error {
      case .unreachable(_, let reason), .unconnected(_, let reason), .refused(_, let reason),
        .readOnly(_, let reason), .libraryMissing(_, _, let reason):
        .notWritable(path: path, reason: reason)
      default: .damaged(file: path)
      }
  }
}
