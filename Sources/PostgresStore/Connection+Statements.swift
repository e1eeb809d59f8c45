import CPostgres

extension Connection {
  /// Runs statements of ours without parameters; gives the rows of the last.
  @discardableResult
  func run(_ sql: String) throws(PostgresFailure) -> [[String]] {
    try rows(of: library.functions.exec(pointer, sql))
  }

  /// Asks with parameters `$1`, `$2` …; a null reads as an empty text.
  @discardableResult
  func rows(_ sql: String, _ parameters: [String] = []) throws(PostgresFailure) -> [[String]] {
    guard parameters.allSatisfy({ !$0.utf8.contains(0) }) else { throw .zeroByte }
    let result = CStrings(parameters).withPointers { values in
      library.functions.execParams(
        pointer, sql, Int32(parameters.count), nil, values, nil, nil, 0)
    }
    return try rows(of: result)
  }

  private func rows(of result: OpaquePointer?) throws(PostgresFailure) -> [[String]] {
    let functions = library.functions
    guard let result else { throw failure(nil) }
    defer { functions.clear(result) }
    switch Int(functions.resultStatus(result)) {
    case CCHC_COMMAND_OK: return []
    case CCHC_TUPLES_OK:
      let columns = 0..<functions.nfields(result)
      return (0..<functions.ntuples(result)).map { row in
        columns.map { Self.text(functions, result, row, $0) }
      }
    default: throw failure(result)
    }
  }

  private static func text(
    _ functions: cchc_libpq, _ result: OpaquePointer, _ row: Int32, _ column: Int32
  ) -> String {
    guard let start = functions.getvalue(result, row, column) else { return "" }
    let count = Int(functions.getlength(result, row, column))
    let bytes = UnsafeRawBufferPointer(start: start, count: count)
    return String(decoding: bytes, as: UTF8.self)
  }
}
