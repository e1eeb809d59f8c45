import Foundation
import ReformStore

/// Filling a store, beside the engine's own bulk loader on the same rows and indexes.
struct Loading {
  let generated: GeneratedReports
  let package: any ReportStore

  /// - Returns: Rows a second.
  func fill(_ store: some WritableReportStore) throws -> Double {
    try store.copyCatalogue(from: package)
    var milliseconds = 0.0
    try generated.each { contents in
      milliseconds += try Timing.once { try store.store(contents) }
    }
    return Double(generated.figures) / milliseconds * 1e3
  }

  /// `sqlite3 .import` of the rows of `path` into the same tables.
  ///
  /// - Returns: Rows a second; nil without the `sqlite3` program.
  func imported(from path: String, into empty: String) throws -> Double? {
    let folder = URL(filePath: path).deletingLastPathComponent()
    let reports = folder.appending(path: "reports.csv").path
    let figures = folder.appending(path: "figures.csv").path
    let dump = [
      ".mode csv", ".once '\(reports)'", "SELECT * FROM reports;", ".once '\(figures)'",
      "SELECT * FROM figures;",
    ]
    guard try Program("sqlite3", [path]).run(input: dump.joined(separator: "\n")) == 0 else {
      return nil
    }
    let load = [".mode csv", ".import '\(reports)' reports", ".import '\(figures)' figures"]
    let milliseconds = try Timing.once {
      _ = try Program("sqlite3", [empty]).run(input: load.joined(separator: "\n"))
    }
    return Double(generated.figures) / milliseconds * 1e3
  }
}
