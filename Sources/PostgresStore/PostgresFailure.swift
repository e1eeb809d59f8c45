/// Why the server did not do what it was asked.
struct PostgresFailure: Error, Equatable {
  /// The five letters and digits of the SQL standard and PostgreSQL; empty where the server said none.
  let state: String
  /// In one line, without secrets.
  let message: String
  /// Whether the connection is gone.
  let isCut: Bool

  /// Whether the role or the server may only read.
  var isReadOnly: Bool {
    state == "42501" || state == "25006"
  }

  /// Whether the schema or one of its tables is not there.
  var isWithoutTables: Bool {
    state == "42P01" || state == "3F000"
  }

  /// A text that PostgreSQL cannot hold; libpq would cut it off there.
  static let zeroByte = PostgresFailure(
    state: "22021", message: "invalid byte sequence for encoding \"UTF8\": 0x00", isCut: false)
}
