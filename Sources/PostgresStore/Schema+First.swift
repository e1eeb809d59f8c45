import ReformStore

extension Schema {
  /// Every text sorts by its bytes, whatever the database's own collation, so that all stores answer
  /// alike. Reports, figures and notes begin their keys with period and locality: a large database can
  /// be partitioned by the one and distributed by the other (`Data/README.md`).
  static var first: [String] {
    var statements = [
      "CREATE SCHEMA IF NOT EXISTS cchc",
      """
      CREATE TABLE cchc.versions (
        version integer PRIMARY KEY, made timestamptz NOT NULL DEFAULT now())
      """,
    ]
    statements += catalogue.map { table(of: $0, ["position bigint PRIMARY KEY"]) }
    statements += [
      "CREATE UNIQUE INDEX localities_id ON cchc.localities (id)",
      table(
        of: .reports, ["position bigint NOT NULL"],
        place + [
          text("first_day"), text("last_day"), text("slug"),
          text("edition") + " DEFAULT ''", "PRIMARY KEY (period, locality, id)",
        ]),
      "CREATE INDEX reports_position ON cchc.reports (position)",
      "CREATE INDEX reports_place ON cchc.reports (locality, kind, last_day DESC, first_day, period)",
      """
      CREATE INDEX reports_newest
        ON cchc.reports (kind, last_day DESC, first_day, date DESC, slug, position)
      """,
      table(
        of: .figures, ofReport,
        ["mantissa bigint NOT NULL", "scale integer NOT NULL", reportKey]),
      """
      CREATE INDEX figures_answer
        ON cchc.figures (indicator, level, nth, period, locality, report)
        INCLUDE (mantissa, scale, unit)
      """,
      table(of: .notes, ofReport, [reportKey]),
      // What an import has replaced, and the texts whose lines figures cite.
      create(
        "replaced",
        place + [
          text("id"), "number integer NOT NULL", text("report"), text("figures"),
          text("notes"), "PRIMARY KEY (period, locality, id, number)",
        ]),
      create(
        "sources",
        place + [text("id"), "text bytea NOT NULL", "PRIMARY KEY (period, locality, id)"]),
    ]
    return statements
  }

  private static let place = [text("period"), text("locality")]
  private static let ofReport = [text("report"), "position bigint NOT NULL"] + place
  private static let reportKey = "PRIMARY KEY (period, locality, report, position)"

  private static func text(_ column: String) -> String {
    "\"\(column)\" text COLLATE \"C\" NOT NULL"
  }

  private static func table(
    of table: TableSchema, _ before: [String], _ after: [String] = []
  ) -> String {
    create(table.name, before + table.columns.map { text($0.name) } + after)
  }

  private static func create(_ table: String, _ columns: [String]) -> String {
    "CREATE TABLE cchc.\"\(table)\" (\(columns.joined(separator: ", ")))"
  }
}
