import ReformStore

/// The tables and their versions, in a PostgreSQL schema of their own.
enum Schema {
  /// The tables of the catalogue, in the order in which they refer to one another.
  static let catalogue: [TableSchema] = [
    .localities, .lineage, .indicators, .kpis, .targets, .checks, .phrases,
  ]

  /// The number that writers lock: `cchc` as four bytes.
  static let lock = 0x6363_6863

  /// What each version adds to the one before.
  static let migrations: [[String]] = [first]

  static var version: Int { migrations.count }

  /// The version of the tables; 0 where there are none.
  static func version(_ connection: Connection) throws(PostgresFailure) -> Int {
    do throws(PostgresFailure) {
      let rows = try connection.rows("SELECT COALESCE(MAX(version), 0) FROM cchc.versions")
      return rows.first?.first.flatMap { Int($0) } ?? 0
    } catch {
      guard error.isWithoutTables else { throw error }
      return 0
    }
  }

  /// - Throws: `notInitialised` or `newerSchema` unless the tables are of this version.
  static func check(_ connection: Connection, of link: Link) throws(StoreError) {
    let found: Int
    do throws(PostgresFailure) {
      found = try version(connection)
    } catch {
      throw link.refusal(error)
    }
    if found > version { throw .newerSchema(store: link.name) }
    if found < version { throw .notInitialised(store: link.name) }
  }

  /// Makes what is missing, within a transaction; false where the tables are of a newer program.
  static func migrate(_ connection: Connection) throws(PostgresFailure) -> Bool {
    let found = try tablesExist(connection) ? version(connection) : 0
    guard found <= version else { return false }
    for (number, statements) in migrations.enumerated().dropFirst(found) {
      for statement in statements { try connection.run(statement) }
      try connection.rows(
        "INSERT INTO cchc.versions (version) VALUES ($1::integer)", ["\(number + 1)"])
    }
    return true
  }

  /// Asked without an error, which would end the transaction.
  private static func tablesExist(_ connection: Connection) throws(PostgresFailure) -> Bool {
    try connection.rows("SELECT to_regclass('cchc.versions') IS NOT NULL") == [["t"]]
  }
}
