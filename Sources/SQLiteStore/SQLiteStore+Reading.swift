import GRDB
package import ReformModel
package import ReformStore

extension SQLiteStore {
  package func catalogue() throws(StoreError) -> Loaded<Catalogue> {
    try remembered.catalogue.value { () throws(StoreError) in try readCatalogue() }
  }

  private func readCatalogue() throws(StoreError) -> Loaded<Catalogue> {
    let tables = try asking { database in
      try [TableSchema.indicators, .kpis, .targets].map { try Self.rows($0, in: database) }
    }
    guard tables[0].count > 0 else { throw .noCatalogue(path: name, faults: []) }
    return TableRows.catalogue(
      indicators: tables[0], kpis: tables[1], targets: tables[2], source: name)
  }

  package func checks() throws(StoreError) -> Loaded<CheckList> {
    TableRows.checks(try all(.checks), source: name)
  }

  package func phrases() throws(StoreError) -> Loaded<[AssignmentPhrase]> {
    TableRows.phrases(try all(.phrases), known: try catalogue().value, source: name)
  }

  package func reports() throws(StoreError) -> Loaded<[Report]> {
    TableRows.reports(try all(.reports), source: name)
  }

  package func localities() throws(StoreError) -> Loaded<[Locality]> {
    try remembered.localities.value { () throws(StoreError) in
      TableRows.localities(try all(.localities), source: name)
    }
  }

  package func lineage() throws(StoreError) -> Loaded<[Lineage]> {
    TableRows.lineage(try all(.lineage), source: name)
  }

  package func locality(_ id: Locality.ID) throws(StoreError) -> Loaded<Locality?> {
    let rows = try asking { database in
      try Self.rows(.localities, in: database, where: "id = ?", [id.rawValue])
    }
    return TableRows.localities(rows, source: name).map(\.first)
  }

  package func contents(of id: Report.ID) throws(StoreError) -> Loaded<ReportContents> {
    let (index, figures, notes) = try asking { database in
      (
        try Self.rows(.reports, in: database, where: "id = ?", [id.description]),
        try Self.rows(.figures, in: database, where: "report = ?", [id.description]),
        try Self.rows(.notes, in: database, where: "report = ?", [id.description])
      )
    }
    guard let report = TableRows.reports(index, source: name).value.first else {
      throw .unknownReport(id)
    }
    return TableRows.contents(
      of: report, figures: figures, notes: notes, catalogue: try catalogue().value, source: name)
  }

  private func all(_ table: TableSchema) throws(StoreError) -> RowBuffer {
    try asking { try Self.rows(table, in: $0) }
  }

  /// The columns of the data package, in file order.
  static func rows(
    _ table: TableSchema, in database: Database, where condition: String = "1",
    _ arguments: StatementArguments = []
  ) throws -> RowBuffer {
    let columns = table.columns.map { "\"\($0.name)\"" }.joined(separator: ", ")
    let cells = try Cells(
      database, "SELECT \(columns) FROM \"\(table.name)\" WHERE \(condition) ORDER BY position",
      arguments)
    var rows = RowBuffer(columns: table.columns.count)
    while try cells.next() {
      for column in table.columns.indices { cells.append(column, to: &rows) }
    }
    return rows
  }
}
