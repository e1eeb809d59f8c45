import Foundation
import Testing

/// Runs the debug build on the repository's own data.
func cchc(
  _ arguments: String..., environment: [String: String] = [:], folder: URL = Repository.root
) throws -> RunResult {
  try cchc(arguments, environment: environment, folder: folder)
}

func cchc(
  _ arguments: [String], environment: [String: String] = [:], folder: URL = Repository.root
) throws -> RunResult {
  var program = Program.debug
  program.environment = ["CCHC_DATA": Repository.data.path].merging(environment) { $1 }
  program.folder = folder
  return try program.run(arguments)
}

/// What a run prints that must go well: code 0 and nothing on standard error.
func shown(
  _ arguments: String..., environment: [String: String] = [:],
  sourceLocation: SourceLocation = #_sourceLocation
) throws -> String {
  let run = try cchc(arguments, environment: environment)
  #expect(run.code == 0, sourceLocation: sourceLocation)
  #expect(run.errors == "", sourceLocation: sourceLocation)
  return run.output
}

/// A usage error: code 2, nothing on standard output; gives what is on standard error.
func refusal(
  _ arguments: String..., sourceLocation: SourceLocation = #_sourceLocation
) throws -> String {
  let run = try cchc(arguments)
  #expect(run.code == 2, sourceLocation: sourceLocation)
  #expect(run.output == "", sourceLocation: sourceLocation)
  return run.errors
}
