/// A shell that waits for the end of the tests' process, also by SIGKILL, and then runs one command:
/// its input is a pipe whose other end only that process holds.
final class Guardian: Sendable {
  private let shell: Spawned

  /// - Parameter words: What the shell is started by, such as another user's name.
  init(command: String, words: [String]) throws {
    // A session of its own: neither Ctrl-C at the tests nor the end of their session reaches it.
    shell = try Spawned(
      ["/usr/bin/setsid"] + words + ["/bin/sh", "-c", "cat >/dev/null; \(command)"], .input)
  }

  /// Runs the command now and waits for its end.
  func finish() { shell.finish() }
}
