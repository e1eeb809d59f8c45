import FoundationEssentials
import GRDB
package import ReformModel
package import ReformStore

extension SQLiteStore {
  package func copyCatalogue(from store: any ReportStore) throws(StoreError) {
    let tables = try TableRows.catalogue(of: store)
    try writing { database in
      for (table, rows) in tables {
        try database.execute(sql: "DELETE FROM \"\(table.name)\"")
        try Self.insert(rows, into: table, database)
      }
    }
    remembered.forget()
  }

  package func store(_ contents: [ReportContents]) throws(StoreError) {
    try writing { database in
      for one in contents { try Self.store(one, in: database) }
    }
  }

  private static func store(_ contents: ReportContents, in database: Database) throws {
    let report = contents.report
    let id = report.id.description
    for table in ["figures", "notes"] {
      try database.execute(sql: "DELETE FROM \(table) WHERE report = ?", arguments: [id])
    }
    let position = try Int.fetchOne(
      database,
      sql: "SELECT COALESCE((SELECT position FROM reports WHERE id = ?), "
        + "(SELECT COALESCE(MAX(position), 0) + 1 FROM reports))", arguments: [id])
    try database.execute(sql: "DELETE FROM reports WHERE id = ?", arguments: [id])
    let period = report.id.period
    try insert(
      TableRows.of([report]), into: .reports, database, first: position ?? 1,
      texts: [
        report.id.locality.rawValue, period.description, period.first.description,
        period.last.description, report.id.slug, "",
      ])
    try insert(
      TableRows.of(contents.figures), into: .figures, database, report: id,
      values: contents.figures.map(\.value))
    try insert(TableRows.of(contents.notes), into: .notes, database, report: id)
  }

  package func save(
    _ contents: ReportContents, source: [UInt8]?, phrases: [AssignmentPhrase], replacing: Bool
  ) throws(SaveError) {
    let id = contents.report.id
    do {
      try database.write { database in
        let old = try Self.rows(.reports, in: database, where: "id = ?", [id.description])
        guard old.count == 0 || replacing else { throw SaveError.exists(id) }
        if old.count > 0 { try Self.keep(old, of: id.description, in: database) }
        try Self.store(contents, in: database)
        if let source {
          try database.execute(
            sql: "INSERT OR REPLACE INTO sources VALUES (?, ?)",
            arguments: [id.description, source.withUnsafeBytes { Data($0) }])
        }
        let last = try Int.fetchOne(database, sql: "SELECT MAX(position) FROM phrases") ?? 0
        try Self.insert(TableRows.of(phrases), into: .phrases, database, first: last + 1)
      }
    } catch {
      throw error as? SaveError
        ?? .notWritable(path: name, reason: (error as? DatabaseError)?.message ?? "\(error)")
    }
  }

  private static func keep(_ report: RowBuffer, of id: String, in database: Database) throws {
    let tables = try [TableSchema.figures, .notes].map { table in
      TableRows.csv(
        table, try rows(table, in: database, where: "report = ?", [id]).texts)
    }
    try database.execute(
      sql: """
        INSERT INTO replaced
        SELECT ?, COALESCE(MAX(number), 0) + 1, ?, ?, ? FROM replaced WHERE id = ?
        """, arguments: [id, TableRows.csv(.reports, report.texts), tables[0], tables[1], id])
  }

  package func editions() throws(StoreError) -> [Report.ID: String] {
    let rows = try asking { database in
      try Row.fetchAll(database, sql: "SELECT id, edition FROM reports WHERE edition <> ''")
        .map { row in (Report.ID(row[0] as String), row[1] as String) }
    }
    var editions: [Report.ID: String] = [:]
    for case (let id?, let edition) in rows { editions[id] = edition }
    return editions
  }

  package func mark(_ editions: [Report.ID: String]) throws(StoreError) {
    try writing { database in
      for (id, edition) in editions {
        try database.execute(
          sql: "UPDATE reports SET edition = ? WHERE id = ?", arguments: [edition, id.description])
      }
    }
  }

  package func counts() throws(StoreError) -> [(table: String, rows: Int)] {
    try asking { database in
      try (Schema.catalogue + [.reports, .figures, .notes]).map { table in
        let sql = "SELECT COUNT(*) FROM \"\(table.name)\""
        return (table.name, try Int.fetchOne(database, sql: sql) ?? 0)
      }
    }
  }

  private func writing(_ body: (Database) throws -> Void) throws(StoreError) {
    do {
      try database.write(body)
    } catch {
      throw failure(error)
    }
  }

  /// Rows as the package's columns, with what a table has besides: `texts` behind each row, the numbers
  /// of `values` behind theirs.
  private static func insert(
    _ rows: [[String]], into table: TableSchema, _ database: Database, report: String? = nil,
    first: Int = 1, texts: [String] = [], values: [ExactDecimal] = []
  ) throws {
    guard !rows.isEmpty else { return }
    let columns =
      table.columns.count + 1 + (report == nil ? 0 : 1) + texts.count + (values.isEmpty ? 0 : 2)
    var insertion = try Insertion(database, into: table.name, columns: columns)
    for (place, row) in rows.enumerated() {
      if let report { insertion.bind(report) }
      insertion.bind(Int64(first + place))
      for cell in row + texts { insertion.bind(cell) }
      if values.indices.contains(place) {
        insertion.bind(values[place].mantissa)
        insertion.bind(Int64(values[place].scale))
      }
      try insertion.insert()
    }
  }
}
