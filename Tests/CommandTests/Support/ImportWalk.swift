import Foundation
import Testing

/// Fills a database from the folder and imports a report of ours into it: once, refused, replaced.
func expectImport(into url: String) throws {
  let report = Repository.root.appending(
    path: "Tests/ImportTests/Reports/lam-dong-9-thang-2026.txt")
  #expect(try cchc(["store", "copy", url]).code == 0)
  let first = try cchc(["import", report.path, "--store", url, "--lang", "en"])
  #expect(first.code == 0 && first.output.contains("saved 2026-9M/68"))
  #expect(try cchc(["import", report.path, "--store", url]).code == 2)
  #expect(try cchc(["import", report.path, "--store", url, "--replace"]).code == 0)
}
