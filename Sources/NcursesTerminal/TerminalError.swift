/// Why a terminal could not be opened. `description` is English, for logs and tests; the app
/// words its own messages from the cases.
package enum TerminalError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Standard input or output is a file, a pipe or closed.
  case notATerminal(TerminalStream)
  /// TERM is empty, or terminfo has no description of it.
  case unknownTerminal(String)
  /// The terminal type has no cursor movement, for example `dumb`.
  case tooSimple(String)
  /// This process has a terminal open already.
  case alreadyOpen
  /// The system refused a pipe, or ncurses to start; the number is errno.
  case system(Int32)

  package var description: String {
    switch self {
    case .notATerminal(let stream):
      "cannot open the dashboard: \(stream.name): not a terminal; "
        + "run it in a terminal, or use 'cchc show' for text"
    case .unknownTerminal(let name):
      "cannot open the dashboard: TERM=\(name): unknown terminal type; "
        + "set TERM to a known one, for example xterm-256color, or use 'cchc show' for text"
    case .tooSimple(let name):
      "cannot open the dashboard: TERM=\(name): the terminal cannot move its cursor; "
        + "set TERM to what your terminal really is, or use 'cchc show' for text"
    case .alreadyOpen:
      "cannot open the dashboard: terminal: already open in this process; close it first"
    case .system(let number):
      "cannot open the dashboard: terminal: system error \(number); "
        + "close some programs and try again"
    }
  }
}

/// A standard stream of the process.
package enum TerminalStream: Hashable, Sendable {
  case input
  case output

  var name: String {
    switch self {
    case .input: "standard input"
    case .output: "standard output"
    }
  }
}
