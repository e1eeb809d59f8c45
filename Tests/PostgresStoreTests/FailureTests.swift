import Foundation
import ReformModel
import ReformStore
import Testing

@testable import PostgresStore
@testable import ReformStoreTesting

/// What people are told when there is nothing to ask, and that it holds no secret.
@Suite(.enabled(if: PostgresServer.isWanted, "\(PostgresServer.absence)"))
struct PostgresFailureTests {
  private func failure(_ text: String, library: String = PostgresStore.libraryName) throws
    -> StoreError?
  {
    let store = PostgresStore(try PostgresFixture.address(text), library: library)
    do throws(StoreError) {
      _ = try store.reports()
      return nil
    } catch {
      return error
    }
  }

  @Test func `a library that is not there is named, and nothing else is tried`() throws {
    let error = try failure("postgresql://u:secret@h/d", library: "libpq-of-nobody.so.5")
    guard case .libraryMissing("postgresql://h/d", "libpq-of-nobody.so.5", let reason) = error
    else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(reason.contains("libpq-of-nobody.so.5") && !reason.contains("secret"))
  }

  @Test func `a library that is something else is refused`() throws {
    let error = try failure("postgresql://h/d", library: "libc.so.6")
    guard case .libraryMissing(_, "libc.so.6", let reason) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(reason.contains("PQconnectdbParams"))
  }

  @Test func `a wrong password is said without the password`() throws {
    try PostgresFixture.with { fixture in
      let url = fixture.server.networkURL(fixture.database, password: "not-the-word")
      let error = try failure(url)
      guard case .unconnected(let store, let reason) = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(store == "postgresql://localhost:\(fixture.server.port)/\(fixture.database)")
      #expect(reason.contains("password authentication failed"))
      #expect(!"\(error as Any)".contains("not-the-word"))
    }
  }

  @Test func `a server that repeats the password is not repeated`() throws {
    let address = try PostgresFixture.address("postgresql://u:sec%40ret@h/d?sslpassword=another")
    #expect(address.withoutSecrets("no sec@ret or sec%40ret, another") == "no *** or ***, ***")
    let short = try PostgresFixture.address("postgresql://u:a@h/d")
    #expect(short.withoutSecrets("password failed") == "***")
    #expect(short.withoutSecrets("refused") == "refused")
  }

  @Test
  func `nobody listening or answering, an unknown database and an option that is none are said`()
    throws
  {
    try PostgresFixture.with { fixture in
      let silent = try SilentServer()
      let port = try PostgresServer.freePort()
      let cases = [
        ("postgresql://127.0.0.1:\(port)/d", "Connection refused"),
        ("postgresql://127.0.0.1:\(silent.port)/d?connect_timeout=2", "timeout expired"),
        (fixture.server.url("nowhere"), "database \"nowhere\" does not exist"),
        (fixture.server.url("d") + "&sslmod=require", "sslmod"),
        (fixture.server.url("d") + "&sslmode=perhaps", "perhaps"),
      ]
      for (url, expected) in cases {
        guard case .unconnected(_, let reason)? = try failure(url) else {
          Issue.record("\(url)")
          continue
        }
        #expect(reason.contains(expected) && !reason.contains("\n"))
      }
      withExtendedLifetime(silent) {}
    }
  }

  @Test func `TLS is as libpq has it: certificates are asked for and looked over`() throws {
    try PostgresFixture.with { fixture in
      _ = try fixture.filled()
      let server = fixture.server
      for more in [
        "?sslmode=require", "?sslmode=verify-ca&sslrootcert=\(server.certificate)",
        "?sslmode=verify-full&sslrootcert=\(server.certificate)",
      ] {
        let address = try PostgresFixture.address(
          server.networkURL(fixture.database, more: more))
        let store = PostgresStore(address)
        #expect(try store.openingReport()?.id == Sample.annual)
        let ways = try store.rows(
          "SELECT s.ssl, a.application_name FROM pg_stat_ssl s JOIN pg_stat_activity a USING (pid) "
            + "WHERE pid = pg_backend_pid()")
        #expect(ways == [["t", "cchc"]])
      }
      let unknown = server.networkURL(
        fixture.database, more: "?sslmode=verify-full&sslrootcert=\(server.folder)/none.crt")
      guard case .unconnected(_, let reason)? = try failure(unknown) else {
        Issue.record("a certificate that nobody has signed was taken")
        return
      }
      #expect(reason.contains("none.crt"))
    }
  }
}
