import ReformModel
import ReformStore

/// What only an import does.
extension Connection {
  /// Keeps the report that is to be replaced; false where there is one that is not to be.
  func keep(_ id: Report.ID, replacing: Bool) throws(PostgresFailure) -> Bool {
    let key = PostgresStore.parameters(id)
    let tables = try tables(
      [
        TableQuestion(.reports, where: PostgresStore.key("id")),
        TableQuestion(.figures, where: PostgresStore.key("report")),
        TableQuestion(.notes, where: PostgresStore.key("report")),
      ], key)
    guard !tables[0].isEmpty else { return true }
    guard replacing else { return false }
    try rows(
      """
      INSERT INTO cchc.replaced (period, locality, id, number, report, figures, notes)
        SELECT $1, $2, $3, COALESCE(MAX(number), 0) + 1, $4, $5, $6
        FROM cchc.replaced WHERE \(PostgresStore.key("id"))
      """,
      key + [
        TableRows.csv(.reports, tables[0]), TableRows.csv(.figures, tables[1]),
        TableRows.csv(.notes, tables[2]),
      ])
    return true
  }

  /// Keeps the text of a report.
  func put(_ source: [UInt8], of id: Report.ID) throws(PostgresFailure) {
    let digits = Array("0123456789abcdef".utf8)
    let text = source.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    try rows(
      """
      INSERT INTO cchc.sources (period, locality, id, text) VALUES ($1, $2, $3, $4::bytea)
        ON CONFLICT (period, locality, id) DO UPDATE SET text = EXCLUDED.text
      """,
      PostgresStore.parameters(id) + ["\\x" + String(decoding: text, as: UTF8.self)])
  }
}
