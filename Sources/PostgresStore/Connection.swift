import CPostgres
import Glibc

/// One connection to a server; closed when it is let go. Used by one thread at a time: `Link` keeps it
/// behind a lock, hence `@unchecked`.
final class Connection: @unchecked Sendable {
  let library: PostgresLibrary
  let pointer: OpaquePointer
  private let address: PostgresAddress

  /// - Throws: why there is no connection, in libpq's words without secrets.
  init(_ address: PostgresAddress, _ library: PostgresLibrary) throws(PostgresFailure) {
    // Of an option that is named twice libpq takes the later one: the address may set all but the last.
    var options = [
      ("fallback_application_name", "cchc"), ("keepalives_idle", "30"),
      ("keepalives_interval", "10"), ("keepalives_count", "3"), ("dbname", address.secretText),
      ("client_encoding", "UTF8"),
    ]
    if getenv("PGCONNECT_TIMEOUT") == nil { options.insert(("connect_timeout", "5"), at: 0) }
    let opened = CStrings(options.map(\.0)).withPointers { keywords in
      CStrings(options.map(\.1)).withPointers { values in
        library.functions.connectdbParams(keywords, values, 1)
      }
    }
    guard let opened else {
      throw PostgresFailure(state: "", message: "out of memory", isCut: true)
    }
    self.library = library
    self.address = address
    pointer = opened
    guard isAlive else { throw failure(nil) }
    cchc_libpq_silence(library.table, opened)
  }

  deinit { library.functions.finish(pointer) }

  var isAlive: Bool {
    library.functions.status(pointer) == Int32(CCHC_CONNECTION_OK)
  }

  /// The server's number for its end of this connection.
  var serverProcess: Int32 { library.functions.backendPID(pointer) }

  /// What went wrong, from a result or, without one, from the connection itself.
  func failure(_ result: OpaquePointer?) -> PostgresFailure {
    let text =
      field(CCHC_DIAG_MESSAGE_PRIMARY, of: result)
      ?? library.functions.errorMessage(pointer).map { String(cString: $0) } ?? ""
    let line = text.split { $0.isNewline || $0 == "\t" }.joined(separator: " ")
    // What a server says has a state. After a failed write libpq may speak for itself and yet hold
    // the connection for a good one; so may a server's last words be read before its end is.
    let state = field(CCHC_DIAG_SQLSTATE, of: result) ?? ""
    return PostgresFailure(
      state: state, message: address.withoutSecrets(line),
      isCut: !isAlive || state.isEmpty || state.hasPrefix("57P0") || state.hasPrefix("08"))
  }

  private func field(
    _ field: Int, of result: OpaquePointer?
  ) -> String? {
    result.flatMap { library.functions.resultErrorField($0, Int32(field)) }
      .map { String(cString: $0) }
  }
}

/// Texts as C passes lists of them, with a null at the end.
struct CStrings {
  private let texts: [String]

  init(_ texts: [String]) {
    self.texts = texts
  }

  func withPointers<Result>(
    _ body: (UnsafePointer<UnsafePointer<CChar>?>) -> Result
  ) -> Result {
    let copies = texts.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    let pointers = copies.map { UnsafePointer($0) } + [nil]
    return pointers.withUnsafeBufferPointer { buffer in
      // swift-format-ignore: NeverForceUnwrap
      // The null at the end makes the list longer than nothing.
      body(buffer.baseAddress!)
    }
  }
}
