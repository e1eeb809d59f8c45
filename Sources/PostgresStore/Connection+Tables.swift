import ReformStore

/// Rows of a table that meet a condition over `$1`, `$2` …
struct TableQuestion {
  let table: TableSchema
  let condition: String

  init(_ table: TableSchema, where condition: String = "TRUE") {
    self.table = table
    self.condition = condition
  }
}

extension Connection {
  /// The columns of the data package in file order, of several tables in one statement: one way to
  /// the server and back, and nobody's writing comes between.
  func tables(
    _ questions: [TableQuestion], _ parameters: [String] = []
  ) throws(PostgresFailure) -> [[[String]]] {
    let width = questions.map(\.table.columns.count).max() ?? 0
    let parts = questions.enumerated().map { part, question in
      let table = question.table
      let columns = table.columns.enumerated().map { "\"\($1.name)\" AS c\($0)" }
      let padding = (columns.count..<width).map { "NULL::text AS c\($0)" }
      return """
        SELECT \(part) AS part, position AS place, \((columns + padding).joined(separator: ", ")) \
        FROM cchc."\(table.name)" WHERE \(question.condition)
        """
    }
    let rows = try rows(
      parts.joined(separator: " UNION ALL ") + " ORDER BY part, place", parameters)
    var tables = [[[String]]](repeating: [], count: questions.count)
    for row in rows {
      guard let part = row.first.flatMap({ Int($0) }) else { continue }
      tables[part].append(Array(row.dropFirst(2).prefix(questions[part].table.columns.count)))
    }
    return tables
  }
}
