import CPostgres
import Glibc
import Synchronization

/// libpq, looked up when the first PostgreSQL address is used and kept until the program ends.
///
/// The pointers lead into a library that is never unloaded, and libpq allows calls from any thread as
/// long as no two use one connection at once: `Link` sees to that.
struct PostgresLibrary: @unchecked Sendable {
  /// Never freed.
  let table: UnsafePointer<cchc_libpq>

  var functions: cchc_libpq { table.pointee }

  /// Why the library cannot be used, in the words of the system's loader.
  struct Missing: Error, Equatable {
    let library: String
    let reason: String
  }

  /// - Throws: `Missing`; the next call tries again.
  static func loaded(_ name: String) throws(Missing) -> PostgresLibrary {
    try known.withLock { known throws(Missing) in
      if let library = known[name] { return library }
      let table = UnsafeMutablePointer<cchc_libpq>.allocate(capacity: 1)
      if let reason = cchc_libpq_load(name, table) {
        defer {
          free(reason)
          table.deallocate()
        }
        throw Missing(library: name, reason: String(cString: reason))
      }
      let library = PostgresLibrary(table: table)
      known[name] = library
      return library
    }
  }

  private static let known = Mutex<[String: PostgresLibrary]>([:])
}
