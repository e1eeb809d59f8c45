import PostgresStore
import ReformLocalization
import ReformStore

/// The address of a database.
enum DatabaseAddress: Hashable, CustomStringConvertible {
  case sqlite(path: String)
  case postgres(PostgresAddress)

  /// The first thing that is done with an address: for a SQLite file the process may have to go on as
  /// another program.
  ///
  /// - Throws: bad usage for an address that is none.
  init(_ text: String, _ wording: Wording) throws(Ending) {
    if text.hasPrefix("sqlite:"), text.utf8.count > 7 {
      try SQLiteProgram.takeOver(for: text, wording)
      self = .sqlite(path: String(text.dropFirst(7)))
    } else if PostgresAddress.isOne(text) {
      guard let address = PostgresAddress(text) else {
        throw .badUsage(wording.problem.postgresAddress)
      }
      self = .postgres(address)
    } else {
      // Before an `@` there may be a password.
      let shown = text.contains("@") ? "\(text.prefix { $0 != ":" && $0 != "@" })…" : text
      throw .badUsage(wording.problem.storeAddress(shown))
    }
  }

  /// As messages name it: without user and password.
  var description: String {
    switch self {
    case .sqlite(let path): "sqlite:\(path)"
    case .postgres(let address): address.description
    }
  }

  func open() throws(StoreError) -> any WritableReportStore {
    switch self {
    case .sqlite(let path): try SQLiteAccess.of(path).open(path)
    case .postgres(let address): PostgresStore(address)
    }
  }

  /// Makes the tables or brings them up to date.
  func initialised() throws(StoreError) -> any WritableReportStore {
    switch self {
    case .sqlite(let path): try SQLiteAccess.of(path).initialise(path)
    case .postgres(let address): try PostgresStore.initialise(address)
    }
  }
}
