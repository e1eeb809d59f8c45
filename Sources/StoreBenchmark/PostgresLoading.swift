import Foundation

/// `psql`'s own COPY of the rows of a filled store into tables with the same keys and indexes.
struct PostgresLoading {
  let url: String
  let figures: Int

  /// - Returns: Rows a second; nil without the `psql` program.
  func copied(by folder: String) throws -> Double? {
    let files = ["reports", "figures"].map { (table: $0, file: "\(folder)/\($0).copy") }
    let prepare =
      files.map { "\\copy cchc.\($0.table) TO '\($0.file)'" }
      + ["DROP SCHEMA IF EXISTS peer CASCADE;", "CREATE SCHEMA peer;"]
      + files.map { "CREATE TABLE peer.\($0.table) (LIKE cchc.\($0.table) INCLUDING ALL);" }
    guard try psql(prepare) == 0 else { return nil }
    defer { _ = try? psql(["DROP SCHEMA peer CASCADE;"]) }
    let milliseconds = try Timing.once {
      _ = try psql(files.map { "\\copy peer.\($0.table) FROM '\($0.file)'" })
    }
    return Double(figures) / milliseconds * 1e3
  }

  private func psql(_ commands: [String]) throws -> Int32 {
    try Program("psql", ["-X", "-q", "-v", "ON_ERROR_STOP=1", "-d", url])
      .run(input: commands.joined(separator: "\n") + "\n")
  }
}
