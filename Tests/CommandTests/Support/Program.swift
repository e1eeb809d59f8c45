import Foundation
import Testing

/// A program as a person starts it. Arguments, environment and folder are all given: nothing comes
/// from the test process, not even the signals it blocks.
struct Program {
  let path: String
  var environment: [String: String] = [:]
  var folder = Repository.root

  /// The build beside the running tests, whatever the scratch path.
  static let debug = Program(
    path: runningTests.deletingLastPathComponent().appending(path: "cchc").path)

  /// The release build; `make test` names it.
  static let release = ProcessInfo.processInfo.environment["CCHC_RELEASE"].map { Program(path: $0) }

  /// A program that is looked for in the usual folders; nil when it is not installed.
  static func installed(_ name: String) -> Program? {
    searchPath.split(separator: ":").map { "\($0)/\(name)" }
      .first(where: FileManager.default.isExecutableFile)
      .map { Program(path: $0, environment: ["PATH": searchPath]) }
  }

  static let searchPath = "/usr/local/bin:/usr/bin:/bin"

  private static let runningTests: URL = {
    let link = "/proc/self/exe"
    let path = try? FileManager.default.destinationOfSymbolicLink(atPath: link)
    return URL(filePath: path ?? CommandLine.arguments[0])
  }()

  init(path: String, environment: [String: String] = [:]) {
    self.path = path
    self.environment = environment
  }

  /// Runs to the end. A program that is not done in time is killed, and the test fails.
  func run(_ arguments: [String], input: String = "") throws -> RunResult {
    let child = try Child(words(arguments), input: input)
    let result = child.finish(within: .seconds(30))
    if result.isKilled {
      Issue.record("killed after 30 s: \(path) \(arguments.joined(separator: " "))\n\(result)")
    }
    return result
  }

  /// The command line that starts this program as described, from whatever surroundings.
  func words(_ arguments: [String]) -> [String] {
    let variables = environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    return ["/usr/bin/env", "-i", "-C", folder.path] + variables + [path] + arguments
  }
}

/// How a run ended and all it wrote.
struct RunResult: CustomStringConvertible {
  let output: String
  let errors: String
  /// The exit code, or 128 and the number of the signal, as shells say it.
  let code: Int32
  /// Whether it took too long.
  let isKilled: Bool

  var lines: [String] { output.split(separator: "\n").map(String.init) }
  var errorLines: [String] { errors.split(separator: "\n").map(String.init) }

  var description: String { "code \(code)\n--- output\n\(output)\n--- errors\n\(errors)" }
}
