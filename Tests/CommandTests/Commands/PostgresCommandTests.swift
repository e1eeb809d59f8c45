import Foundation
import ReformStoreTesting
import Testing

/// `cchc` over a PostgreSQL database.
@Suite(.enabled(if: PostgresServer.isWanted, "\(PostgresServer.absence)"))
struct PostgresCommandTests {
  @Test func `what is copied into PostgreSQL is shown as from the folder`() throws {
    let server = try PostgresServer.shared.get()
    try server.withDatabase { database in
      let url = server.url(database)
      let made = try cchc(["store", "init", url, "--lang", "en"])
      #expect(made.code == 0 && made.errors == "")
      let name = "postgresql:///\(database)?host=\(server.folder)&port=\(server.port)"
      #expect(made.output == "\(name): the tables are there\n")
      for _ in 0..<2 {
        let copied = try cchc(["store", "copy", url, "--lang", "en"])
        #expect(copied.code == 0 && copied.errors == "")
        #expect(copied.output.hasPrefix(name) && copied.output.contains(" reports copied"))
      }
      let folder = try shown("list", "reports", "--format", "csv").split(separator: "\n").count - 1
      #expect(try shown("store", "status", url).contains("\nreports \(folder)\n"))
      for panel in ["overview", "procedures", "plan", "audit"] {
        #expect(try shown("show", panel, "--store", url) == shown("show", panel))
      }
      #expect(
        try shown("list", "reports", environment: ["CCHC_STORE": url]) == shown("list", "reports"))
      let kpi = "procedures.on_time_rate"
      #expect(try shown("trend", kpi, "--store", url) == shown("trend", kpi))
    }
  }

  @Test func `an import goes into PostgreSQL`() throws {
    let server = try PostgresServer.shared.get()
    try server.withDatabase { database in
      let url = server.url(database)
      try expectImport(into: url)
      #expect(try shown("show", "--locality", "68", "--store", url).contains("Tỉnh Lâm Đồng"))
    }
  }

  @Test func `what is wrong ends with 4, says what to do and repeats no password`() throws {
    let server = try PostgresServer.shared.get()
    try server.withDatabase { database in
      let port = server.port
      let wrong = server.networkURL(database, password: "s3cret-word")
      let cases = [
        (server.url(database), "has no tables"), (wrong, "password authentication failed"),
        ("postgresql://u:s3cret-word@127.0.0.1:1/d", "Connection refused"),
        ("postgresql://u@127.0.0.1:1/d?password=s3cret-word", "Connection refused"),
      ]
      for (url, reason) in cases {
        for words in [
          ["show", "--store", url], ["store", "status", url], ["list", "kpis", "--store", url],
        ] {
          let run = try cchc(words + ["--lang", "en"])
          #expect(run.code == 4 && run.output == "")
          #expect(run.errors.hasPrefix("cchc: store: postgresql://") && run.errors.contains(reason))
          #expect(!run.errors.contains("s3cret-word"))
        }
      }
      #expect(try cchc(["store", "init", wrong]).code == 4)
      let right = try cchc(["store", "init", server.networkURL(database), "--lang", "en"])
      #expect(right.output == "postgresql://localhost:\(port)/\(database): the tables are there\n")
      let variable = try cchc(
        ["store", "init", server.networkURL(database, password: nil)],
        environment: ["PGPASSWORD": PostgresServer.password])
      #expect(variable.code == 0)
    }
  }

  @Test func `a role that may only read can browse and is told so when it writes`() throws {
    let server = try PostgresServer.shared.get()
    try server.withDatabase { database in
      #expect(try cchc(["store", "copy", server.url(database)]).code == 0)
      let role = "guest_of_\(database)"
      try server.psql(
        database,
        """
        CREATE ROLE \(role) LOGIN; GRANT USAGE ON SCHEMA cchc TO \(role);
        GRANT SELECT ON ALL TABLES IN SCHEMA cchc TO \(role)
        """)
      defer { _ = try? server.psql(database, "DROP OWNED BY \(role); DROP ROLE \(role)") }
      let url = server.url(database, user: role)
      #expect(try shown("show", "procedures", "--store", url) == shown("show", "procedures"))
      let run = try cchc(["store", "copy", url, "--lang", "en"])
      #expect(run.code == 4 && run.errors.contains("this account may only read"))
    }
  }
}
