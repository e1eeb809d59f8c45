import Glibc
import TerminalCanvas

/// How far a long work has come, on a line of the terminal that is taken away again; nothing at all
/// where standard error is no terminal.
struct ProgressBar {
  private let total: Int
  private let isShown: Bool

  init(total: Int) {
    self.total = total
    isShown = isatty(STDERR_FILENO) == 1 && total > 1
  }

  func show(_ done: Int, _ name: String) {
    guard isShown else { return }
    let filled = done * 20 / max(1, total)
    let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: 20 - filled)
    StandardStreams.write(
      "\r\u{1B}[K[\(bar)] \(done)/\(total) \(TextFit.sanitized(name.suffix(50)))", to: .error)
  }

  func clear() {
    guard isShown else { return }
    StandardStreams.write("\r\u{1B}[K", to: .error)
  }
}
