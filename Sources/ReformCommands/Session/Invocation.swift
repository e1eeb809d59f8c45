import ArgumentParser
import Glibc

/// One run of the program: maps every way it can end to its exit code (DESIGN section 7).
enum Invocation {
  /// Runs `body` and ends the process.
  static func run(_ body: () throws -> Void) -> Never {
    do {
      try body()
      end(.fine)
    } catch let ending as Ending {
      end(ending)
    } catch {
      let code = CCHC.exitCode(for: error)
      let message = CCHC.fullMessage(for: error)
      guard code != .success else {
        if !message.isEmpty { StandardStreams.write(message + "\n", to: .output) }
        end(.fine)
      }
      let names = CCHC.configuration.subcommands.map { $0._commandName }
      let command = CommandLine.arguments.dropFirst().first { names.contains($0) }
      let language = ProcessEnvironment.language
      end(.badUsage(UsageText.text(message, of: command, in: language)))
    }
  }

  static func parseAndRun(_ arguments: some Sequence<String>) throws {
    var command = try CCHC.parseAsRoot(Array(arguments))
    try command.run()
  }

  private static func end(_ ending: Ending) -> Never {
    if let message = ending.message { StandardStreams.say("cchc: \(message)", to: .error) }
    exit(ending.code)
  }
}

/// How a run ends: its exit code and what is said on standard error.
struct Ending: Error {
  let code: Int32
  let message: String?

  static let fine = Ending(code: 0, message: nil)
  /// Validation found a fault, or the audit something inconsistent.
  static let faults = Ending(code: 1, message: nil)

  static func badUsage(_ message: String) -> Ending { Ending(code: 2, message: message) }
  /// Bad input: nothing could be shown.
  static func nothingToShow(_ message: String) -> Ending { Ending(code: 3, message: message) }
  /// Nothing could be shown, and why has been said.
  static let silentlyNothing = Ending(code: 3, message: nil)
  /// The shell's convention for a process that a signal ended.
  static func signal(_ number: Int32) -> Ending { Ending(code: 128 + number, message: nil) }
}
