import Foundation

/// A command from `exec` to its end, with a store and with the bundled package, turn and turn about.
struct WholeCommand {
  let program: String
  let data: String
  let store: String

  func run() throws {
    guard FileManager.default.isExecutableFile(atPath: program) else {
      Table.row("whole command", "left out: no \(program); make build")
      return
    }
    var bundled: [Double] = []
    var stored: [Double] = []
    for _ in 0..<15 {
      bundled.append(try time(["--data", data]))
      stored.append(try time(["--store", store]))
    }
    let (package, database) = (bundled.sorted()[7], stored.sorted()[7])
    Table.row("cchc show overview, package", Table.milliseconds(package))
    Table.row("cchc show overview, store", Table.milliseconds(database))
    Table.row("store / package", Table.ratio(database / package), "bar 1.50x in SQLite")
  }

  private func time(_ options: [String]) throws -> Double {
    try Timing.once { _ = try Program(program, ["show", "overview"] + options).run() }
  }
}
