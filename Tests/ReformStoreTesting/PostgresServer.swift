import Foundation
import Glibc

/// A PostgreSQL server of the tests' own, in a temporary folder, on a Unix socket and, with TLS, on
/// loopback. It ends with the process of the tests, however that ends.
package final class PostgresServer: Sendable {
  /// The one that tests share; each has a database of its own.
  package static let shared = Result { try PostgresServer() }

  /// Whether the tests are to run: Debian's `postgresql` is there, and nobody has said no.
  package static let isWanted =
    ProcessInfo.processInfo.environment["CCHC_TEST_POSTGRES"] != "0" && binaries != nil

  /// Why they do not run, for the report of the tests.
  package static let absence =
    "CCHC_TEST_POSTGRES is 0, or Debian's package postgresql is not installed"

  /// The role that owns everything, and its password for TCP.
  package static let user = "officer"
  package static let password = "mật/khẩu?@1"
  package static let encodedPassword = "m%E1%BA%ADt%2Fkh%E1%BA%A9u%3F%401"

  package let port: Int
  package let folder: String
  let owner: String?
  private let guardian: Guardian

  package init() throws {
    owner = getuid() == 0 ? "postgres" : nil
    // Not the folder for temporary files: the path of a socket may have 107 bytes.
    folder = "/tmp/cchc-postgres-\(UUID().uuidString.prefix(8))"
    port = try Self.freePort()
    let words = Tool.words(for: owner) + (owner == nil ? ["/usr/bin/env"] : [])
    let control = "\(Self.binaries ?? "")/pg_ctl"
    guardian = try Guardian(
      command: "\(control) -D \(folder)/data -m immediate -w stop; rm -rf \(folder)",
      words: words)
    try prepare()
    try start()
  }

  deinit { guardian.finish() }

  package func start() throws {
    try tool("pg_ctl").run(["-D", data, "-l", "\(folder)/log", "-w", "start"])
  }

  package func stop() throws {
    try tool("pg_ctl").run(["-D", data, "-m", "fast", "-w", "stop"])
  }

  /// Over the socket, where everybody is believed: `postgresql://officer@/name?host=…`.
  package func url(_ database: String, user: String = PostgresServer.user) -> String {
    "postgresql://\(user)@/\(database)?host=\(folder)&port=\(port)"
  }

  /// Over TCP, where a password is asked for.
  package func networkURL(
    _ database: String, password: String? = PostgresServer.encodedPassword, more: String = ""
  ) -> String {
    let secret = password.map { ":\($0)" } ?? ""
    return "postgresql://\(Self.user)\(secret)@localhost:\(port)/\(database)\(more)"
  }

  /// The server's own certificate, which nobody else has signed.
  package var certificate: String { "\(folder)/server.crt" }

  /// Runs SQL with `psql`, apart from the code under test; gives rows as lines.
  @discardableResult
  package func psql(_ database: String, _ sql: String) throws -> String {
    try tool("psql").run(
      ["-X", "-q", "-At", "-v", "ON_ERROR_STOP=1", "-d", url(database), "-c", sql])
  }

  /// A new database that is gone afterwards.
  package func withDatabase<Value>(
    _ options: String = "", _ body: (String) throws -> Value
  ) throws -> Value {
    let name = "t" + UUID().uuidString.filter { $0 != "-" }.lowercased()
    try psql("postgres", "CREATE DATABASE \(name) \(options)")
    defer { _ = try? psql("postgres", "DROP DATABASE \(name) WITH (FORCE)") }
    return try body(name)
  }
}
