internal import CNcurses
internal import Glibc

/// Finds out whether a terminal can be opened, without touching it. ncurses itself would end the
/// process.
enum TerminalProbe {
  /// Both streams must be terminals.
  static func checkStreams(input: Int32, output: Int32) throws(TerminalError) {
    guard isatty(input) == 1 else { throw .notATerminal(.input) }
    guard isatty(output) == 1 else { throw .notATerminal(.output) }
  }

  /// Looks the type up in terminfo; nil means $TERM.
  static func checkType(_ term: String?, output: Int32) throws(TerminalError) {
    let name = term ?? getenv("TERM").map { String(cString: $0) } ?? ""
    guard !name.isEmpty else { throw .unknownTerminal("") }
    switch cncurses_check_terminal(name, output) {
    case Int32(CNCURSES_TERMINAL_FIT.rawValue): return
    case Int32(CNCURSES_TERMINAL_TOO_SIMPLE.rawValue): throw .tooSimple(name)
    default: throw .unknownTerminal(name)
    }
  }
}
