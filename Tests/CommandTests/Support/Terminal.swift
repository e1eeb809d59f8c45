import Foundation
import Glibc

/// A terminal under tmux with an interactive shell in it, on a server of its own whose socket is in
/// a folder of its own.
struct Terminal {
  /// Where the shell is; empty at first, but for the socket.
  let folder: URL
  private let tmux: Program

  static let isInstalled = Program.installed("tmux") != nil

  struct NotInstalled: Error {}

  /// Opens a terminal and ends everything in it after `body`, also when that throws.
  static func open(
    width: Int = 80, height: Int = 24, _ body: (Terminal) throws -> Void
  ) throws {
    guard var tmux = Program.installed("tmux") else { throw NotInstalled() }
    tmux.environment = [
      "PATH": Program.searchPath, "LC_ALL": "C.UTF-8", "SHELL": "/bin/sh", "PS1": "$ ",
    ]
    try TemporaryFolder.with { folder in
      tmux.folder = folder
      let terminal = Terminal(folder: folder, tmux: tmux)
      defer { _ = try? terminal.command("kill-server") }
      // Were this process killed, the shell and with it the server would still end by themselves.
      let shell = "exec timeout --foreground -s HUP 300 sh -i"
      try terminal.command(
        "new-session", "-d", "-x", "\(width)", "-y", "\(height)", shell, ";",
        "set-option", "-s", "escape-time", "0", ";", "set-option", "-g", "status", "off")
      try terminal.see("$")
      try body(terminal)
    }
  }

  @discardableResult
  private func command(_ words: String...) throws -> String {
    try tmux.run(["-u", "-S", "socket", "-f", "/dev/null"] + words).output
  }

  // MARK: What the person does

  /// Types text as it is.
  func type(_ text: String) throws {
    try command("send-keys", "-l", "--", text)
  }

  /// Presses keys by their names: `Enter`, `Escape`, `BTab`, `C-c`, `q`.
  func press(_ keys: String...) throws {
    for key in keys { try command("send-keys", key) }
  }

  func resize(width: Int, height: Int) throws {
    try command("resize-window", "-x", "\(width)", "-y", "\(height)")
  }

  // MARK: What the person sees

  /// The lines of the screen; with `escapes` also their colours.
  func screen(escapes: Bool = false) throws -> String {
    try escapes ? command("capture-pane", "-p", "-e") : command("capture-pane", "-p")
  }

  /// What tmux knows of the terminal: `alternate_on`, `cursor_flag`, `pane_tty`.
  func ask(_ name: String) throws -> String {
    try command("display-message", "-p", "#{\(name)}").trimmingCharacters(in: .newlines)
  }

  /// Waits until every text is on the screen.
  @discardableResult
  func see(_ texts: String...) throws -> String {
    try wait(for: texts.joined(separator: " · ")) { screen in
      texts.allSatisfy { screen.contains($0) }
    }
  }

  struct NotSeen: Error, CustomStringConvertible {
    let what: String
    let screen: String

    var description: String { "not seen within 20 s: \(what). The last screen:\n\(screen)" }
  }

  /// Waits until the screen is as expected, and gives it.
  @discardableResult
  func wait(for what: String, until isSeen: (String) -> Bool) throws -> String {
    let deadline = ContinuousClock.now + .seconds(20)
    while true {
      let screen = try screen()
      if isSeen(screen) { return screen }
      guard ContinuousClock.now < deadline else { throw NotSeen(what: what, screen: screen) }
      // The only sleep of these tests: a screen does not say when it changes.
      var pause = timespec(tv_sec: 0, tv_nsec: 15_000_000)
      nanosleep(&pause, nil)
    }
  }
}
