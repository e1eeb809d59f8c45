import Glibc
import Testing

extension TerminalTests {
  /// The signals of a trap, and of Ctrl-\, sent from outside: the handler cannot tell the
  /// difference.
  @Suite struct CrashTests {
    private static let crashes = [SIGSEGV, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGQUIT]

    @Test(arguments: crashes)
    func `the debug build gives the terminal back and dies by the signal`(signal: Int32) throws {
      try Terminal.open { terminal in
        try terminal.startDashboard()
        try terminal.kill(signal)
        // The Swift runtime prints its backtrace on the shell's screen and may ask what to do next.
        let screen = try terminal.wait(for: "the end or the question of the backtracer") {
          $0.contains("ended with") || $0.contains("any other key to quit")
        }
        if !screen.contains("ended with") {
          #expect(try terminal.ask("alternate_on") == "0")
          try terminal.press("q")
        }
        try terminal.expectIntact(code: 128 + signal)
      }
    }

    @Test(
      .enabled(if: Program.release != nil, "CCHC_RELEASE is not set; `make test` sets it"),
      arguments: crashes)
    func `the release build gives the terminal back and dies by the signal at once`(
      signal: Int32
    ) throws {
      let release = try #require(Program.release)
      try Terminal.open { terminal in
        try terminal.startDashboard(of: release)
        try terminal.kill(signal)
        try terminal.expectIntact(code: 128 + signal)
        #expect(try !terminal.screen().contains("Backtrace"))
      }
    }
  }
}
