import ArgumentParser

// Without arguments the parser does not run: it costs more than reading the data.
if CommandLine.arguments.count == 1 {
  Invocation.run { try OpenDashboard(.none).run() }
} else {
  Invocation.run { try Invocation.parseAndRun(CommandLine.arguments.dropFirst()) }
}
