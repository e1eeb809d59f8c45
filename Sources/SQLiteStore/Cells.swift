import GRDB
import GRDBSQLite
import ReformStore

/// A statement run row by row, its cells read by SQLite's own functions: a ranking reads tens of
/// thousands of them, where GRDB's rows would cost more than SQLite.
struct Cells: ~Copyable {
  private let database: Database
  private let statement: OpaquePointer

  /// Within a transaction of `database`; the statement is kept for the next time.
  init(_ database: Database, _ sql: String, _ arguments: StatementArguments) throws {
    self.database = database
    let cached = try database.cachedStatement(sql: sql)
    try cached.setArguments(arguments)
    statement = cached.sqliteStatement
    sqlite3_reset(statement)
  }

  deinit { sqlite3_reset(statement) }

  /// Whether there is another row.
  func next() throws -> Bool {
    switch sqlite3_step(statement) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code:
      throw DatabaseError(
        resultCode: ResultCode(rawValue: code),
        message: sqlite3_errmsg(sqlite3_db_handle(statement)).map { String(cString: $0) })
    }
  }

  func isNull(_ column: Int) -> Bool {
    sqlite3_column_type(statement, Int32(column)) == SQLITE_NULL
  }

  func integer(_ column: Int) -> Int64 { sqlite3_column_int64(statement, Int32(column)) }

  /// Adds a cell's bytes to rows.
  func append(_ column: Int, to rows: inout RowBuffer) {
    let bytes = sqlite3_column_text(statement, Int32(column))
    let count = bytes == nil ? 0 : Int(sqlite3_column_bytes(statement, Int32(column)))
    rows.append(UnsafeBufferPointer(start: bytes, count: count))
  }

  func text(_ column: Int) -> String {
    guard let bytes = sqlite3_column_text(statement, Int32(column)) else { return "" }
    let count = Int(sqlite3_column_bytes(statement, Int32(column)))
    return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  }
}
