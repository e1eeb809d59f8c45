package import ReformModel
package import ReformStore

extension PostgresStore {
  package func catalogue() throws(StoreError) -> Loaded<Catalogue> {
    try remembered.catalogue.value { () throws(StoreError) in try readCatalogue() }
  }

  private func readCatalogue() throws(StoreError) -> Loaded<Catalogue> {
    let tables = try tables([.indicators, .kpis, .targets].map { TableQuestion($0) })
    guard tables[0].count > 0 else { throw .noCatalogue(path: link.name, faults: []) }
    return TableRows.catalogue(
      indicators: tables[0], kpis: tables[1], targets: tables[2], source: link.name)
  }

  package func checks() throws(StoreError) -> Loaded<CheckList> {
    TableRows.checks(try all(.checks), source: link.name)
  }

  package func phrases() throws(StoreError) -> Loaded<[AssignmentPhrase]> {
    TableRows.phrases(try all(.phrases), known: try catalogue().value, source: link.name)
  }

  package func reports() throws(StoreError) -> Loaded<[Report]> {
    TableRows.reports(try all(.reports), source: link.name)
  }

  package func localities() throws(StoreError) -> Loaded<[Locality]> {
    try remembered.localities.value { () throws(StoreError) in
      TableRows.localities(try all(.localities), source: link.name)
    }
  }

  package func lineage() throws(StoreError) -> Loaded<[Lineage]> {
    TableRows.lineage(try all(.lineage), source: link.name)
  }

  package func locality(_ id: Locality.ID) throws(StoreError) -> Loaded<Locality?> {
    let rows = try tables([TableQuestion(.localities, where: "id = $1")], [id.rawValue])
    return TableRows.localities(rows[0], source: link.name).map(\.first)
  }

  package func contents(of id: Report.ID) throws(StoreError) -> Loaded<ReportContents> {
    let tables = try tables(
      [
        TableQuestion(.reports, where: Self.key("id")),
        TableQuestion(.figures, where: Self.key("report")),
        TableQuestion(.notes, where: Self.key("report")),
      ], Self.parameters(id))
    guard let report = TableRows.reports(tables[0], source: link.name).value.first else {
      throw .unknownReport(id)
    }
    return TableRows.contents(
      of: report, figures: tables[1], notes: tables[2], catalogue: try catalogue().value,
      source: link.name)
  }

  /// Period and locality stand in the id too; with them one partition and one shard are asked.
  static func key(_ column: String) -> String {
    "period = $1 AND locality = $2 AND \(column) = $3"
  }

  static func parameters(_ id: Report.ID) -> [String] {
    [id.period.description, id.locality.rawValue, id.description]
  }

  private func all(_ table: TableSchema) throws(StoreError) -> RowBuffer {
    try tables([TableQuestion(table)])[0]
  }

  func rows(_ sql: String, _ parameters: [String] = []) throws(StoreError) -> [[String]] {
    try link.reading { connection throws(PostgresFailure) in
      try connection.rows(sql, parameters)
    }
  }

  func tables(
    _ questions: [TableQuestion], _ parameters: [String] = []
  ) throws(StoreError) -> [RowBuffer] {
    let tables = try link.reading { connection throws(PostgresFailure) in
      try connection.tables(questions, parameters)
    }
    return zip(questions, tables).map { RowBuffer($0.table, $1) }
  }
}
