package import ReformModel

/// Why a store has nothing to give. What is wrong with single rows is a `DataFault` instead.
package enum StoreError: Error, Equatable, Sendable {
  /// There is no data folder at `path`.
  case folderMissing(path: String)
  /// `path` is not a folder or may not be read; `reason` is the system's own text.
  case folderUnreadable(path: String, reason: String)
  /// The folder holds no usable indicators; `faults` say why.
  case noCatalogue(path: String, faults: [DataFault])
  /// The store holds no report with this id.
  case unknownReport(Report.ID)
}
