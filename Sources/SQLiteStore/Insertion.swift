import GRDB
import GRDBSQLite

/// Puts rows into one table by a statement that is prepared once and bound by SQLite's own functions.
struct Insertion: ~Copyable {
  private let statement: OpaquePointer
  private var column: Int32 = 0
  /// The texts of the row, one after the other, so that SQLite need not copy each.
  private var bytes: [UInt8] = []
  private var texts: [(column: Int32, range: Range<Int>)] = []

  /// Within a transaction of `database`.
  ///
  /// - Parameter columns: How many the table has.
  init(_ database: Database, into table: String, columns: Int) throws {
    let marks = Array(repeating: "?", count: columns).joined(separator: ", ")
    statement = try database.cachedStatement(sql: "INSERT INTO \"\(table)\" VALUES (\(marks))")
      .sqliteStatement
    sqlite3_reset(statement)
  }

  deinit {
    sqlite3_reset(statement)
    sqlite3_clear_bindings(statement)
  }

  /// The next cell of the row.
  mutating func bind(_ text: String) {
    column += 1
    let start = bytes.count
    bytes.append(contentsOf: text.utf8)
    texts.append((column, start..<bytes.count))
  }

  /// The next cell of the row.
  mutating func bind(_ number: Int64) {
    column += 1
    sqlite3_bind_int64(statement, column, number)
  }

  /// Puts the row in; the next cell begins another.
  mutating func insert() throws {
    // Never empty, for SQLite takes a text without an address for null.
    bytes.append(0)
    let code = bytes.withUnsafeBytes { buffer in
      let characters = buffer.assumingMemoryBound(to: CChar.self)
      for (column, range) in texts {
        // Without a destructor: the bytes stay where they are until the row is in.
        sqlite3_bind_text(
          statement, column, characters.baseAddress.map { $0 + range.lowerBound },
          Int32(range.count), nil)
      }
      let code = sqlite3_step(statement)
      sqlite3_reset(statement)
      return code
    }
    column = 0
    bytes.removeAll(keepingCapacity: true)
    texts.removeAll(keepingCapacity: true)
    guard code == SQLITE_DONE else {
      throw DatabaseError(
        resultCode: ResultCode(rawValue: code),
        message: sqlite3_errmsg(sqlite3_db_handle(statement)).map { String(cString: $0) })
    }
  }
}
