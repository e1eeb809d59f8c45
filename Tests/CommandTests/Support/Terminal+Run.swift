import Foundation
import Glibc
import Testing

extension Terminal {
  /// Starts the program as a job of the shell, by a script that notes the terminal's modes before it
  /// and after it, and says how it ended. After `fg`, `noteEnd` has to be called again.
  func start(
    _ arguments: [String] = [], environment: [String: String] = [:],
    of program: Program = .debug, redirection: String = ""
  ) throws {
    var program = program
    program.folder = folder
    program.environment = [
      "TERM": "tmux-256color", "LANG": "C.UTF-8", "PATH": Program.searchPath,
      "CCHC_DATA": Repository.data.path,
    ].merging(environment) { $1 }
    let words = program.words(arguments).map(\.quotedForShell).joined(separator: " ")
    let script = """
      ulimit -c 0
      noteEnd() { code=$?; stty -a > after; echo "ended with $code."; }
      wipe() { printf '\\033[H\\033[2J'; }
      stty -a > before
      sh -c 'echo $$ > id; exec "$@"' sh \(words) \(redirection)
      noteEnd

      """
    try Data(script.utf8).write(to: folder.appending(path: "script"))
    try type(". ./script\n")
  }

  /// Starts the dashboard and waits for its first screen.
  func startDashboard(
    _ arguments: String..., environment: [String: String] = [:], of program: Program = .debug
  ) throws {
    try start(arguments, environment: environment, of: program)
    try see("CCHC", "Hải Phòng")
  }

  /// Sends a signal to the program that was started, and to nothing else.
  func kill(_ signal: Int32) throws {
    let text = try folder.text(of: "id").trimmingCharacters(in: .newlines)
    let id = try #require(pid_t(text))
    try #require(Glibc.kill(id, signal) == 0)
  }

  /// Waits for the program's end; gives the exit code that the shell saw.
  func end() throws -> Int32 {
    let screen = try wait(for: "the end of the program") { Self.code(in: $0) != nil }
    return try #require(Self.code(in: screen))
  }

  private static func code(in screen: String) -> Int32? {
    let parts = screen.components(separatedBy: "ended with ")
    guard parts.count > 1 else { return nil }
    return parts[1].split(separator: ".").first.flatMap { Int32($0) }
  }

  /// Waits for the program's end and compares the terminal with what it was before.
  func expectIntact(code: Int32, sourceLocation: SourceLocation = #_sourceLocation) throws {
    #expect(try end() == code, sourceLocation: sourceLocation)
    let before = try folder.text(of: "before")
    #expect(!before.isEmpty, sourceLocation: sourceLocation)
    #expect(try folder.text(of: "after") == before, sourceLocation: sourceLocation)
    try expectMainScreen(sourceLocation: sourceLocation)
  }

  /// The shell's own screen, with a cursor.
  func expectMainScreen(sourceLocation: SourceLocation = #_sourceLocation) throws {
    #expect(try ask("alternate_on") == "0", sourceLocation: sourceLocation)
    #expect(try ask("cursor_flag") == "1", sourceLocation: sourceLocation)
    #expect(try !screen().contains("CCHC  "), sourceLocation: sourceLocation)
  }
}

extension String {
  fileprivate var quotedForShell: String {
    "'" + replacingOccurrences(of: "'", with: "'\\''") + "'"
  }
}
