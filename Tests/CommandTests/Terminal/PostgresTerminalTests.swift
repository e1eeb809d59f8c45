import Glibc
import Testing

@testable import ReformStoreTesting

extension TerminalTests {
  /// The dashboard over a database that a network may hold up.
  @Suite(.enabled(if: PostgresServer.isWanted, "\(PostgresServer.absence)"))
  struct PostgresTerminalTests {
    @Test func `shows what the folder shows, also after its connection was cut`() throws {
      let server = try PostgresServer.shared.get()
      try server.withDatabase { database in
        let url = server.url(database)
        #expect(try cchc(["store", "copy", url]).code == 0)
        try Terminal.open { terminal in
          try terminal.startDashboard("--store", url)
          try terminal.press("4")
          try terminal.see(title: "Thủ tục hành chính")
          try terminal.see("▸Hồ sơ giải quyết đúng hạn", "97,86%'")
          try cut(server, database)
          try terminal.press("p")
          try terminal.see("┌─ Chọn kỳ báo cáo", "▸Năm 2025")
          try terminal.press("Down", "Down", "Down", "Down", "Enter")
          try terminal.see("Hải Phòng ▾  6 tháng đầu năm 2025 ▾")
          try cut(server, database)
          try terminal.type("]")
          try terminal.see("Hải Phòng ▾  6 tháng cuối năm 2025 ▾")
          try terminal.press("q")
          try terminal.expectIntact(code: 0)
        }
      }
    }

    /// Ends the dashboard's connection.
    private func cut(_ server: PostgresServer, _ database: String) throws {
      try server.psql(
        database,
        """
        SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity
          WHERE datname = current_database() AND application_name = 'cchc'
        """)
    }

    @Test func `a server that never answers holds up no key`() throws {
      let silent = try SilentServer()
      let url = "postgresql://127.0.0.1:\(silent.port)/d?connect_timeout=60"
      for language in ["vi", "en"] {
        try Terminal.open { terminal in
          try terminal.start(["--store", url, "--lang", language])
          try terminal.see("CCHC")
          silent.waitForCaller()
          try terminal.press("q")
          try terminal.expectIntact(code: 0)
        }
      }
    }

    @Test func `a server that refuses is an error screen`() throws {
      let port = try PostgresServer.freePort()
      try Terminal.open(width: 120, height: 24) { terminal in
        try terminal.start(
          ["--store", "postgresql://u:secret@127.0.0.1:\(port)/d", "--lang", "en"])
        let screen = try terminal.see("cannot be reached", "Connection refused")
        #expect(!screen.contains("secret"))
        try terminal.press("q")
        try terminal.expectIntact(code: 0)
      }
    }

    @Test(arguments: [SIGINT, SIGTERM])
    func `a command that waits for a server ends by a signal`(signal: Int32) throws {
      let silent = try SilentServer()
      let url = "postgresql://127.0.0.1:\(silent.port)/d?connect_timeout=60"
      let command = try Spawned(Program.debug.words(["show", "--store", url]), .outputs)
      silent.waitForCaller()
      command.send(signal)
      #expect(command.finish() == 128 + signal)
    }
  }
}
