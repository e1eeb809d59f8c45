import ReformModel
package import ReformStore

/// The store over a PostgreSQL database, catalogue included, for many people at once.
///
/// The same rows as in `SQLiteStore`, in a schema `cchc` of the database. Nothing is connected before
/// the first question, so that whoever asks from a queue of its own waits for no network.
package struct PostgresStore: WritableReportStore {
  /// libpq as Debian's package libpq5 installs it.
  package static let libraryName = "libpq.so.5"

  let link: Link
  let remembered = RememberedTables()

  /// A store that connects when it is asked.
  ///
  /// Every question throws `libraryMissing`, `unconnected`, `notInitialised` or `newerSchema` where
  /// there is nothing to ask, and `refused` where the server will not answer.
  /// - Parameter library: The name or path of libpq.
  package init(_ address: PostgresAddress, library: String = Self.libraryName) {
    link = Link(address, library: library)
  }

  /// Makes the tables or brings them up to date, and gives the store; a second time changes nothing.
  ///
  /// - Throws: also `readOnly` where the role may not create them.
  package static func initialise(
    _ address: PostgresAddress, library: String = Self.libraryName
  ) throws(StoreError) -> PostgresStore {
    let store = PostgresStore(address, library: library)
    let isCurrent = try store.link.writing(checking: false) {
      connection throws(PostgresFailure) in
      try Schema.migrate(connection)
    }
    guard isCurrent else { throw .newerSchema(store: store.link.name) }
    return store
  }
}
