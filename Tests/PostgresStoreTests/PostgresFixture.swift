import ReformStore

@testable import PostgresStore
@testable import ReformStoreTesting

/// A database of the tests' server, and stores over it.
struct PostgresFixture {
  let server: PostgresServer
  let database: String
  let address: PostgresAddress

  static func with(
    _ server: PostgresServer? = nil, options: String = "", _ body: (PostgresFixture) throws -> Void
  ) throws {
    let server = try server ?? PostgresServer.shared.get()
    try server.withDatabase(options) { database in
      try body(
        PostgresFixture(
          server: server, database: database, address: address(server.url(database))))
    }
  }

  struct BadAddress: Error {}

  static func address(_ text: String) throws -> PostgresAddress {
    guard let address = PostgresAddress(text) else { throw BadAddress() }
    return address
  }

  /// How errors name the store.
  var name: String { address.description }

  /// A new store with a connection of its own.
  var store: PostgresStore { PostgresStore(address) }

  func initialised() throws -> PostgresStore { try PostgresStore.initialise(address) }

  /// A store that holds `Sample`.
  func filled() throws -> PostgresStore {
    let store = try initialised()
    try store.copyCatalogue(from: Sample.memoryStore)
    try store.store(Sample.contents)
    return store
  }

  /// The rows of each table of such a store.
  var filledCounts: [Int] {
    [
      Sample.localities.count, Sample.lineage.count, Sample.catalogue.indicators.count,
      Sample.catalogue.kpis.count, Sample.catalogue.targets.count, Sample.checks.count,
      Sample.phrases.count, Sample.contents.count,
      Sample.contents.map(\.figures.count).reduce(0, +),
      Sample.contents.map(\.notes.count).reduce(0, +),
    ]
  }

  @discardableResult
  func psql(_ sql: String) throws -> String { try server.psql(database, sql) }
}
