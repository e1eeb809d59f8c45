import GRDB
import ReformStore

/// The tables and their versions.
enum Schema {
  /// The tables of the catalogue, in the order in which they refer to one another.
  static let catalogue: [TableSchema] = [
    .localities, .lineage, .indicators, .kpis, .targets, .checks, .phrases,
  ]

  /// The versions a file has; none in one that `initialise` has not made. Read without the migrator, whose
  /// questions take as long as the rest of opening.
  static func applied(in database: Database) throws -> [String] {
    do {
      let cells = try Cells(database, "SELECT identifier FROM grdb_migrations", [])
      var versions: [String] = []
      while try cells.next() { versions.append(cells.text(0)) }
      return versions
    } catch let error as DatabaseError where error.resultCode == .SQLITE_ERROR {
      return []
    }
  }

  static let migrator: DatabaseMigrator = {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1") { database in
      for table in catalogue { try create(table, in: database) }
      try database.execute(sql: "CREATE UNIQUE INDEX localities_id ON localities(id)")
      try create(
        .reports, in: database,
        more: [
          "locality TEXT NOT NULL", "period TEXT NOT NULL", "first_day TEXT NOT NULL",
          "last_day TEXT NOT NULL",
        ])
      try database.execute(sql: "CREATE UNIQUE INDEX reports_id ON reports(id)")
      try database.execute(
        sql: "CREATE INDEX reports_place ON reports(locality, last_day DESC, first_day)")
      try database.execute(sql: "CREATE INDEX reports_period ON reports(period, locality)")
      for table in [TableSchema.figures, .notes] {
        let numbers =
          table == .figures ? ["mantissa INTEGER NOT NULL", "scale INTEGER NOT NULL"] : []
        let columns =
          ["report TEXT NOT NULL", "position INTEGER NOT NULL"]
          + table.columns.map { "\"\($0.name)\" TEXT NOT NULL" } + numbers
        try database.execute(
          sql: """
            CREATE TABLE "\(table.name)" (\(columns.joined(separator: ", ")),
              PRIMARY KEY (report, position)) WITHOUT ROWID
            """)
      }
      try database.execute(
        sql: "CREATE INDEX figures_indicator ON figures(indicator, level, nth, report)")
    }
    migrator.registerMigration("2") { database in
      // What an import has replaced, and the texts whose lines figures cite.
      try database.execute(
        sql: """
          CREATE TABLE replaced (id TEXT NOT NULL, number INTEGER NOT NULL, report TEXT NOT NULL,
            figures TEXT NOT NULL, notes TEXT NOT NULL, PRIMARY KEY (id, number))
          """)
      try database.execute(sql: "CREATE TABLE sources (id TEXT PRIMARY KEY, text BLOB NOT NULL)")
    }
    migrator.registerMigration("3") { database in
      // The order in which reports are preferred, and indexes that hold all that a ranking, a trend or
      // an opening asks for.
      try database.execute(
        sql: """
          ALTER TABLE reports ADD COLUMN slug TEXT NOT NULL DEFAULT '';
          UPDATE reports SET slug = SUBSTR(id, INSTR(id, '+') + 1) WHERE INSTR(id, '+') > 0;
          DROP INDEX reports_place;
          CREATE INDEX reports_place ON reports(locality, kind, last_day DESC, first_day, period);
          DROP INDEX reports_period;
          CREATE INDEX reports_period ON reports(period, locality, slug, kind, date, id);
          CREATE INDEX reports_newest ON reports(kind, last_day DESC, first_day, date DESC, slug);
          DROP INDEX figures_indicator;
          CREATE INDEX figures_answer
            ON figures(indicator, level, nth, report, mantissa, scale, unit);
          """)
    }
    migrator.registerMigration("4") { database in
      // What a copy passes over when it is made again.
      try database.execute(sql: "ALTER TABLE reports ADD COLUMN edition TEXT NOT NULL DEFAULT ''")
    }
    return migrator
  }()

  private static func create(
    _ table: TableSchema, in database: Database, more: [String] = []
  ) throws {
    let columns =
      ["position INTEGER PRIMARY KEY"] + table.columns.map { "\"\($0.name)\" TEXT NOT NULL" } + more
    try database.execute(
      sql: "CREATE TABLE \"\(table.name)\" (\(columns.joined(separator: ", ")))")
  }
}
