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
