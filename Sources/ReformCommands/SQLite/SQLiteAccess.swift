package import ReformStore
import Synchronization

/// How a program opens SQLite files.
///
/// GRDB brings Foundation along, which every start would pay for with milliseconds and MiB. So `cchc` is
/// linked without it, and becomes `cchc-sqlite` where an address names such a file.
package struct SQLiteAccess: Sendable {
  package typealias Opening =
    @Sendable (_ path: String) throws(StoreError) -> any WritableReportStore

  /// Opens a file that has its tables.
  let open: Opening
  /// Makes the tables or brings them up to date.
  let initialise: Opening

  package init(open: @escaping Opening, initialise: @escaping Opening) {
    self.open = open
    self.initialise = initialise
  }

  private static let linked = Mutex<SQLiteAccess?>(nil)

  /// Says once, before the first command runs, what the program has.
  static func link(_ access: SQLiteAccess?) {
    linked.withLock { $0 = access }
  }

  /// What the program has; nil in the one that starts without it.
  static var ofProgram: SQLiteAccess? { linked.withLock { $0 } }

  /// What the program has, to open the file at `path`.
  ///
  /// - Throws: `unreachable`, only where an address was made without becoming the other program.
  static func of(_ path: String) throws(StoreError) -> SQLiteAccess {
    guard let access = ofProgram else {
      throw .unreachable(store: path, reason: SQLiteProgram.name)
    }
    return access
  }
}
