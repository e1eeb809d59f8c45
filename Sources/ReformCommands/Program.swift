/// One of the two programs that are made of these commands.
package enum Program {
  /// Does what the arguments ask for and ends the process.
  ///
  /// - Parameter sqlite: How SQLite files are opened; nil in the program that starts without it.
  package static func run(sqlite: SQLiteAccess? = nil) -> Never {
    SQLiteAccess.link(sqlite)
    // Without arguments the parser does not run: it costs more than reading the data.
    if CommandLine.argc == 1 {
      Invocation.run { try OpenDashboard(try .ofEnvironment()).run() }
    } else {
      Invocation.run {
        let arguments = CommandLine.arguments.dropFirst()
        // Before the parser: it would run in both programs.
        SQLiteProgram.takeOver(where: arguments)
        try Invocation.parseAndRun(arguments)
      }
    }
  }
}
