package import ReformModel
package import ReformStore

extension PostgresStore {
  package func copyCatalogue(from store: any ReportStore) throws(StoreError) {
    let tables = try TableRows.catalogue(of: store)
    defer {
      remembered.forget()
    }
    try link.writing { connection throws(PostgresFailure) in
      for (table, rows) in tables {
        try connection.run("DELETE FROM cchc.\"\(table.name)\"")
        try connection.append(rows, to: table)
      }
    }
  }

  package func store(_ contents: [ReportContents]) throws(StoreError) {
    guard !contents.isEmpty else { return }
    try link.writing { connection throws(PostgresFailure) in try connection.put(contents) }
  }

  package func save(
    _ contents: ReportContents, source: [UInt8]?, phrases: [AssignmentPhrase], replacing: Bool
  ) throws(SaveError) {
    let isSaved: Bool
    do throws(StoreError) {
      isSaved = try link.writing { connection throws(PostgresFailure) in
        guard try connection.keep(contents.report.id, replacing: replacing) else { return false }
        try connection.put([contents])
        if let source { try connection.put(source, of: contents.report.id) }
        try connection.append(TableRows.of(phrases), to: .phrases)
        return true
      }
    } catch {
      throw SaveError(error, of: link.name)
    }
    guard isSaved else { throw .exists(contents.report.id) }
  }

  package func editions() throws(StoreError) -> [Report.ID: String] {
    let rows = try link.reading { connection throws(PostgresFailure) in
      try connection.rows("SELECT id, edition FROM cchc.reports WHERE edition <> ''")
    }
    var editions: [Report.ID: String] = [:]
    for row in rows {
      if let id = Report.ID(row[0]) { editions[id] = row[1] }
    }
    return editions
  }

  package func mark(_ editions: [Report.ID: String]) throws(StoreError) {
    guard !editions.isEmpty else { return }
    try link.writing { connection throws(PostgresFailure) in try connection.mark(editions) }
  }

  /// Brings the planner's statistics up to date, and the map by which an index answers alone.
  package func settle() {
    _ = try? link.reading { connection throws(PostgresFailure) in
      try connection.run(
        "VACUUM (ANALYZE) cchc.localities, cchc.reports, cchc.figures, cchc.notes")
    }
  }

  package func counts() throws(StoreError) -> [(table: String, rows: Int)] {
    let parts = (Schema.catalogue + [.reports, .figures, .notes]).enumerated().map { place, table in
      "SELECT \(place) AS place, '\(table.name)', COUNT(*) FROM cchc.\"\(table.name)\""
    }
    let rows = try link.reading { connection throws(PostgresFailure) in
      try connection.rows(parts.joined(separator: " UNION ALL ") + " ORDER BY place")
    }
    return rows.map { (table: $0[1], rows: Int($0[2]) ?? 0) }
  }
}
