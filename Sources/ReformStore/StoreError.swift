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
  /// The database cannot be opened or asked; `reason` is the library's own text, without secrets.
  case unreachable(store: String, reason: String)
  /// The server cannot be reached, or the connection to it was lost; `reason` is the library's or the
  /// server's own text, without secrets.
  case unconnected(store: String, reason: String)
  /// The library that speaks with the server is not on this machine.
  case libraryMissing(store: String, library: String, reason: String)
  /// The server does not do what it is asked; `reason` is its own text. Nothing has changed.
  case refused(store: String, reason: String)
  /// The role, or the server, may only read.
  case readOnly(store: String, reason: String)
  /// The database's tables are not there or of an older program; `cchc store init` makes them.
  case notInitialised(store: String)
  /// The database's tables are of a newer program.
  case newerSchema(store: String)
}
