import Foundation
import Testing

/// The build that people get.
@Suite(.enabled(if: Program.release != nil, "CCHC_RELEASE is not set; `make test` sets it"))
struct ReleaseTests {
  private func release() throws -> Program {
    var release = try #require(Program.release)
    release.environment = ["CCHC_DATA": Repository.data.path]
    return release
  }

  @Test func `prints what the debug build prints`() throws {
    for command in [["show"], ["show", "procedures", "--lang", "en"], ["compare", "--by-gap"]] {
      let run = try release().run(command)
      #expect(run.code == 0 && run.errors == "")
      #expect(try run.output == cchc(command).output)
    }
  }

  @Test func `needs no library that is slow to load or missing elsewhere`() throws {
    let ldd = try #require(Program.installed("ldd"))
    for program in [try release().path, try release().path + "-sqlite"] {
      let run = try ldd.run([program])
      #expect(run.code == 0)
      #expect(run.output.contains("libc.so"))
      for library in [
        "libicu", "_FoundationICU", "libssl", "libcrypto", "libxml2", "libpq", "libsqlite", "swift",
      ] {
        #expect(!run.output.contains(library))
      }
    }
  }

  @Test func `survives formulas nested without end`() throws {
    try DataCopy.with { copy in
      let depth = 200_000
      let nested =
        String(repeating: "(", count: depth) + "1" + String(repeating: ")", count: depth)
      try copy.put(
        nested, column: "formula", rowBeginning: "procedures.on_time_rate,", of: "kpis.csv")
      let run = try release().run(["show", "procedures", "--data", copy.folder.path])
      #expect(run.code == 0)
      #expect(run.output.contains("97,85%'"))
    }
  }
}
