import GRDB
import Glibc
import ReformModel
package import ReformStore

/// The store over one SQLite file, catalogue included.
///
/// Rows are kept as the columns of the data package, so that nothing is rounded or renamed on the way;
/// figures have mantissa and scale beside. What a page needs is asked for by index, never all of it.
package struct SQLiteStore: WritableReportStore {
  let database: DatabaseQueue
  /// The file's path, for messages.
  let name: String
  let remembered = RememberedTables()

  /// Opens a file that `initialise` has made.
  ///
  /// - Throws: `unreachable`, `notInitialised` or `newerSchema`.
  package init(path: String) throws(StoreError) {
    name = path
    database = try Self.open(path, isNew: false)
    let versions = Schema.migrator.migrations
    let applied = try asking { try Schema.applied(in: $0) }
    guard applied.allSatisfy(versions.contains) else { throw .newerSchema(store: path) }
    guard versions.allSatisfy(applied.contains) else { throw .notInitialised(store: path) }
  }

  private init(_ database: DatabaseQueue, _ name: String) {
    self.database = database
    self.name = name
  }

  /// Opens or makes a file and brings its tables up to date; a second time changes nothing.
  package static func initialise(path: String) throws(StoreError) -> SQLiteStore {
    let store = SQLiteStore(try open(path, isNew: true), path)
    do {
      if try store.database.read({ try Schema.migrator.hasBeenSuperseded($0) }) {
        throw StoreError.newerSchema(store: path)
      }
      try Schema.migrator.migrate(store.database)
    } catch {
      throw store.failure(error)
    }
    return store
  }

  private static func open(_ path: String, isNew: Bool) throws(StoreError) -> DatabaseQueue {
    var configuration = Configuration()
    configuration.busyMode = .timeout(10)
    do {
      if isNew { return try DatabaseQueue(path: path, configuration: configuration) }
      // SQLite would make a file where there is none.
      guard access(path, F_OK) == 0 else {
        throw StoreError.unreachable(store: path, reason: String(cString: strerror(errno)))
      }
      // Whoever may only read can browse.
      configuration.readonly = access(path, W_OK) != 0
      return try DatabaseQueue(path: path, configuration: configuration)
    } catch {
      throw error as? StoreError ?? .unreachable(store: path, reason: reason(error))
    }
  }

  func asking<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    do {
      return try database.read(body)
    } catch {
      throw failure(error)
    }
  }

  func failure(_ error: any Error) -> StoreError {
    error as? StoreError ?? .unreachable(store: name, reason: Self.reason(error))
  }

  private static func reason(_ error: any Error) -> String {
    (error as? DatabaseError)?.message ?? "\(error)"
  }
}
