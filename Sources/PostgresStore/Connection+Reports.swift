import ReformModel
import ReformStore

/// What a transaction does to reports.
extension Connection {
  /// Puts reports in, each in place of the one with its id. Of several with one id the last counts.
  func put(_ contents: [ReportContents]) throws(PostgresFailure) {
    var seen: Set<Report.ID> = []
    let contents = Array(
      contents.reversed().filter { seen.insert($0.report.id).inserted }.reversed())
    let ids = contents.map(\.report.id)
    let places = try placesOfReports(ids)
    // Before those are removed that keep their places.
    var next = try lastPosition(of: .reports)
    if !places.isEmpty { try remove(ids) }
    let reports = contents.map { one in
      let id = one.report.id
      let place =
        places[id.description]
        ?? {
          next += 1
          return "\(next)"
        }()
      return [place] + TableRows.of([one.report])[0] + [
        id.period.description, id.locality.rawValue, id.period.first.description,
        id.period.last.description, id.slug,
      ]
    }
    try copy(
      reports, into: .reports, ["position"],
      ["period", "locality", "first_day", "last_day", "slug"])
    try copy(
      contents.lazy.flatMap(Self.figures), into: .figures, Self.ofReport, ["mantissa", "scale"])
    try copy(contents.lazy.flatMap(Self.notes), into: .notes, Self.ofReport)
  }

  /// Puts rows behind those of a table that has nothing but its columns and a position.
  func append(_ rows: [[String]], to table: TableSchema) throws(PostgresFailure) {
    guard !rows.isEmpty else { return }
    let first = try lastPosition(of: table) + 1
    try copy(
      rows.enumerated().lazy.map { ["\(first + $0)"] + $1 }, into: table, ["position"])
  }

  private func lastPosition(of table: TableSchema) throws(PostgresFailure) -> Int {
    let rows = try rows("SELECT COALESCE(MAX(position), 0) FROM cchc.\"\(table.name)\"")
    return rows.first?.first.flatMap { Int($0) } ?? 0
  }

  /// Where the reports that are there stand in the index, by id.
  private func placesOfReports(_ ids: [Report.ID]) throws(PostgresFailure) -> [String: String] {
    let known = try rows(
      "SELECT id, position FROM cchc.reports JOIN \(Self.keys) USING (period, locality, id)",
      Self.parameters(ids))
    return Dictionary(known.map { ($0[0], $0[1]) }, uniquingKeysWith: { first, _ in first })
  }

  /// Writes the edition of each report beside it.
  func mark(_ editions: [Report.ID: String]) throws(PostgresFailure) {
    let ids = Array(editions.keys)
    try rows(
      """
      UPDATE cchc.reports AS t SET edition = keys.edition
        FROM unnest($1::text[], $2::text[], $3::text[], $4::text[])
          AS keys(period, locality, id, edition)
        WHERE (t.period, t.locality, t.id) = (keys.period, keys.locality, keys.id)
      """, Self.parameters(ids) + [TextArray.text(ids.map { editions[$0] ?? "" })])
  }

  private func remove(_ ids: [Report.ID]) throws(PostgresFailure) {
    for (table, column) in [("figures", "report"), ("notes", "report"), ("reports", "id")] {
      try rows(
        """
        DELETE FROM cchc.\(table) AS t USING \(Self.keys)
          WHERE (t.period, t.locality, t.\(column)) = (keys.period, keys.locality, keys.id)
        """, Self.parameters(ids))
    }
  }

  private static let keys =
    "unnest($1::text[], $2::text[], $3::text[]) AS keys(period, locality, id)"

  private static func parameters(_ ids: [Report.ID]) -> [String] {
    [
      TextArray.text(ids.map(\.period.description)), TextArray.text(ids.map(\.locality.rawValue)),
      TextArray.text(ids.map(\.description)),
    ]
  }

  private static let ofReport = ["report", "position", "period", "locality"]

  private static func start(_ contents: ReportContents, _ place: Int) -> [String] {
    let id = contents.report.id
    return [id.description, "\(place + 1)", id.period.description, id.locality.rawValue]
  }

  private static func figures(_ contents: ReportContents) -> [[String]] {
    zip(contents.figures, TableRows.of(contents.figures)).enumerated().map { place, pair in
      let (figure, row) = pair
      return start(contents, place) + row + ["\(figure.value.mantissa)", "\(figure.value.scale)"]
    }
  }

  private static func notes(_ contents: ReportContents) -> [[String]] {
    TableRows.of(contents.notes).enumerated().map { start(contents, $0) + $1 }
  }

  private func copy(
    _ rows: some Sequence<[String]>, into table: TableSchema, _ before: [String],
    _ after: [String] = []
  ) throws(PostgresFailure) {
    try copy(
      rows, into: table.name, columns: before + table.columns.map(\.name) + after)
  }
}
