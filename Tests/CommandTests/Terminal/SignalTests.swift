import Glibc
import Testing

extension TerminalTests {
  /// Signals that ask the dashboard to end or to stop.
  @Suite struct SignalTests {
    @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
    func `ends by a signal with the terminal intact`(signal: Int32) throws {
      try Terminal.open { terminal in
        try terminal.startDashboard()
        try terminal.kill(signal)
        try terminal.expectIntact(code: 128 + signal)
      }
    }

    @Test func `ends by a signal in a window that is too small`() throws {
      try Terminal.open(width: 50, height: 10) { terminal in
        try terminal.start()
        try terminal.see("nhỏ quá.")
        try terminal.kill(SIGTERM)
        try terminal.expectIntact(code: 128 + SIGTERM)
      }
    }

    @Test func `stops by Ctrl-Z and comes back by fg`() throws {
      try Terminal.open { terminal in
        try terminal.startDashboard()
        try terminal.press("4")
        try terminal.see(title: "Thủ tục hành chính")
        for _ in 0..<2 {
          try terminal.press("C-z")
          try terminal.expectIntact(code: 128 + SIGTSTP)
          try terminal.type("wipe; fg; noteEnd\n")
          try terminal.see(title: "Thủ tục hành chính")
          try terminal.see("▸Hồ sơ giải quyết đúng hạn", "q thoát")
          #expect(try terminal.ask("alternate_on") == "1")
          #expect(try terminal.ask("cursor_flag") == "0")
        }
        try terminal.press("5")
        try terminal.see(title: "Tổ chức bộ máy")
        try terminal.press("q")
        try terminal.expectIntact(code: 0)
      }
    }

    @Test func `keeps what the shell wrote while it was stopped`() throws {
      try Terminal.open { terminal in
        try terminal.startDashboard()
        try terminal.press("C-z")
        try terminal.expectIntact(code: 128 + SIGTSTP)
        try terminal.type("wipe; echo meanwhile; fg; noteEnd\n")
        try terminal.see(title: "Tổng quan")
        try terminal.press("q")
        try terminal.expectIntact(code: 0)
        try terminal.type("echo afterwards\n")
        let screen = try terminal.wait(for: "the shell's answer") { screen in
          screen.split(separator: "\n").contains("afterwards")
        }
        let lines = screen.split(separator: "\n")
        let meanwhile = try #require(lines.firstIndex(of: "meanwhile"))
        let afterwards = try #require(lines.firstIndex(of: "afterwards"))
        #expect(meanwhile < afterwards)
      }
    }

    @Test func `follows a window that changed while it was stopped`() throws {
      try Terminal.open { terminal in
        try terminal.startDashboard()
        try terminal.press("C-z")
        try terminal.expectIntact(code: 128 + SIGTSTP)
        try terminal.resize(width: 70, height: 20)
        try terminal.type("wipe; fg; noteEnd\n")
        try terminal.see(width: 70)
        try terminal.see(title: "Tổng quan")
        try terminal.resize(width: 80, height: 24)
        try terminal.see(width: 80)
        try terminal.press("q")
        try terminal.expectIntact(code: 0)
      }
    }

    @Test func `ends while it is stopped`() throws {
      try Terminal.open { terminal in
        try terminal.startDashboard()
        try terminal.press("C-z")
        try terminal.expectIntact(code: 128 + SIGTSTP)
        try terminal.kill(SIGTERM)
        try terminal.type("wipe; fg; noteEnd\n")
        try terminal.expectIntact(code: 128 + SIGTERM)
      }
    }

    @Test func `draws everything again by Ctrl-L`() throws {
      try Terminal.open { terminal in
        try terminal.startDashboard()
        let good = try terminal.see("── Tổng quan ──", "q thoát")
        let device = try terminal.ask("pane_tty")
        let file = open(device, O_WRONLY | O_NOCTTY)
        try #require(file >= 0)
        _ = "\u{1B}[5;5Hgarbage of somebody else".withCString { write(file, $0, strlen($0)) }
        close(file)
        try terminal.see("garbage of somebody else")
        try terminal.press("C-l")
        try terminal.wait(for: "the screen as it was") { $0 == good }
      }
    }
  }
}
