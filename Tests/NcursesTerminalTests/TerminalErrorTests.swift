import Glibc
import Testing

@testable import NcursesTerminal

extension ProcessTerminalTests {
  @Suite struct ErrorTests {
    @Test func `refuses what is not a terminal`() throws {
      var ends: [Int32] = [0, 0]
      try #require(pipe(&ends) == 0)
      defer { for end in ends { close(end) } }
      #expect(throws: TerminalError.notATerminal(.input)) {
        try NcursesTerminal.open(input: ends[0], output: ends[1])
      }
      let terminal = try PseudoTerminal()
      #expect(throws: TerminalError.notATerminal(.output)) {
        try NcursesTerminal.open(input: terminal.terminal, output: ends[1])
      }
    }

    @Test(arguments: ["no-such-terminal", "unknown", ""])
    func `refuses an unknown terminal type`(name: String) throws {
      let terminal = try PseudoTerminal()
      #expect(throws: TerminalError.unknownTerminal(name)) {
        try NcursesTerminal.open(
          term: name, input: terminal.terminal, output: terminal.terminal)
      }
    }

    @Test func `refuses a terminal that cannot move its cursor`() throws {
      let terminal = try PseudoTerminal()
      #expect(throws: TerminalError.tooSimple("dumb")) {
        try NcursesTerminal.open(
          term: "dumb", input: terminal.terminal, output: terminal.terminal)
      }
    }

    @Test func `says what is wrong and what to do`() {
      for error in [
        TerminalError.notATerminal(.input), .notATerminal(.output), .unknownTerminal("x"),
        .tooSimple("dumb"), .alreadyOpen, .system(24),
      ] {
        #expect(error.description.split(separator: "; ").count == 2)
        #expect(error.description.split(separator: ": ").count == 3)
      }
    }
  }
}
