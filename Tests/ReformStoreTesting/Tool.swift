import Foundation

/// A program that a fixture runs to its end.
struct Tool {
  let path: String
  /// As whom it runs; only root can choose.
  var user: String?

  /// What it printed when it did not end well.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// A program in one of the folders, or nil.
  static func find(_ name: String, in folders: [String]) -> Tool? {
    folders.map { "\($0)/\(name)" }.first(where: FileManager.default.isExecutableFile)
      .map { Tool(path: $0) }
  }

  /// Gives what it printed, without the line feed at its end.
  @discardableResult
  func run(_ arguments: [String]) throws -> String {
    let words =
      Self.words(for: user)
      + ["/usr/bin/env", "-i", "-C", "/", "PATH=/usr/bin:/bin", "LC_ALL=C.UTF-8", path]
    let process = try Spawned(words + arguments, .outputs)
    let text = process.read().trimmingCharacters(in: .newlines)
    let code = process.finish()
    guard code == 0 else { throw Failure(description: "\(path): \(code)\n\(text)") }
    return text
  }

  /// PostgreSQL's server refuses to run as root; `setpriv` becomes the program, without a shell.
  static func words(for user: String?) -> [String] {
    guard let user else { return [] }
    return ["/usr/bin/setpriv", "--reuid=\(user)", "--regid=\(user)", "--init-groups"]
  }
}
