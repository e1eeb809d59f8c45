import CPostgres

extension Connection {
  /// Sends rows by `COPY`, the fastest way into the database: all of them or, when it throws, none.
  func copy(
    _ rows: some Sequence<[String]>, into table: String, columns: [String]
  ) throws(PostgresFailure) {
    let names = columns.map { "\"\($0)\"" }.joined(separator: ", ")
    let functions = library.functions
    let begun = functions.exec(pointer, "COPY cchc.\"\(table)\" (\(names)) FROM STDIN")
    defer { functions.clear(begun) }
    guard functions.resultStatus(begun) == Int32(CCHC_COPY_IN) else {
      throw failure(begun)
    }
    var text = CopyText()
    var problem: PostgresFailure?
    for row in rows {
      do throws(PostgresFailure) {
        try text.append(row)
      } catch {
        problem = error
        break
      }
      guard text.bytes.count >= 65536 else { continue }
      // The server has given up; why stands in the result.
      guard send(text) else { break }
      text.removeAll()
    }
    if problem == nil { _ = send(text) }
    _ = functions.putCopyEnd(pointer, problem?.message)
    try finishCopy(problem)
  }

  private func send(_ text: CopyText) -> Bool {
    text.bytes.withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress, !bytes.isEmpty else { return true }
      let characters = start.assumingMemoryBound(to: CChar.self)
      return library.functions.putCopyData(pointer, characters, Int32(bytes.count)) == 1
    }
  }

  private func finishCopy(_ problem: PostgresFailure?) throws(PostgresFailure) {
    let functions = library.functions
    var problem = problem
    var isDone = false
    while let result = functions.getResult(pointer) {
      defer { functions.clear(result) }
      let status = Int(functions.resultStatus(result))
      if status == CCHC_COMMAND_OK {
        isDone = true
      } else if problem == nil {
        problem = failure(result)
      }
      // A connection that was lost in the middle of COPY gives the same answer again and again.
      if status == CCHC_COPY_IN || !isAlive { break }
    }
    if let problem { throw problem }
    guard isDone, isAlive else { throw failure(nil) }
  }
}
