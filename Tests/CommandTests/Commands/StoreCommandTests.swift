import Foundation
import Testing

/// `cchc store` and `--store sqlite:FILE`.
@Suite struct StoreCommandTests {
  @Test func `what is copied into a database is shown as from the folder`() throws {
    try TemporaryFolder.with { folder in
      let url = "sqlite:" + folder.appending(path: "s.db").path
      #expect(try cchc(["store", "init", url]).code == 0)
      #expect(try cchc(["store", "copy", url, "--lang", "en"]).output.contains(" reports copied"))
      #expect(try cchc(["store", "copy", url]).code == 0)
      #expect(try cchc(["store", "status", url]).output.contains("\nreports "))
      for panel in ["overview", "procedures", "plan", "audit"] {
        #expect(try shown("show", panel, "--store", url) == shown("show", panel))
      }
      let named = try cchc(["show", "finance"], environment: ["CCHC_STORE": url])
      #expect(try named.output == shown("show", "finance"))
    }
  }

  @Test func `a folder is copied again where files were written since`() throws {
    try TemporaryFolder.with { folder in
      let data = folder.appending(path: "data")
      try FileManager.default.copyItem(at: Repository.root.appending(path: "Data"), to: data)
      let copy = [
        "store", "copy", "sqlite:" + folder.appending(path: "s.db").path, "--data", data.path,
        "--lang", "en",
      ]
      let all = try cchc(copy).output
      #expect(all.hasSuffix(" reports copied\n"))
      #expect(try cchc(copy).output.contains(": 0 reports copied, "))
      let figures = data.appending(path: "figures/2025/31.csv")
      let text = try String(contentsOf: figures, encoding: .utf8)
      try text.replacing(",85.89,%,", with: ",85.98,%,").write(
        to: figures, atomically: false, encoding: .utf8)
      #expect(try cchc(copy).output.contains(": 1 report copied, "))
    }
  }

  @Test func `an import goes into the database, and what it replaces is kept`() throws {
    try TemporaryFolder.with { folder in
      let url = "sqlite:" + folder.appending(path: "s.db").path
      try expectImport(into: url)
      let board = try shown("show", "overview", "--locality", "68", "--store", url)
      #expect(board.contains("Tỉnh Lâm Đồng"))
      let folderRuns = try cchc(["show", "--locality", "68", "--period", "2026-9M"])
      #expect(folderRuns.code == 3)
    }
  }

  @Test func `a store is not copied onto itself`() throws {
    try TemporaryFolder.with { folder in
      let url = "sqlite:" + folder.appending(path: "s.db").path
      let run = try cchc(
        ["store", "copy", url, "--lang", "en"], environment: ["CCHC_STORE": url])
      #expect(run.code == 2 && run.errors.contains("\(url): is the source too"))
    }
  }

  @Test func `a store out of reach ends with 4 and says what to do`() throws {
    let run = try cchc(["show", "--store", "sqlite:/nowhere/s.db", "--lang", "en"])
    #expect(run.code == 4)
    #expect(
      run.errors
        == "cchc: store: /nowhere/s.db: cannot be opened (No such file or directory); "
        + "check path and permissions\n")
  }

  @Test func `a database named by the environment alone is opened`() throws {
    let run = try cchc([], environment: ["CCHC_STORE": "sqlite:/nowhere/s.db", "LANG": "en"])
    #expect(run.code == 4 && run.output == "")
    #expect(run.errors.hasPrefix("cchc: store: /nowhere/s.db: cannot be opened"))
  }

  @Test func `without the program that opens databases it says which one is missing`() throws {
    try TemporaryFolder.with { folder in
      var alone = Program(path: folder.appending(path: "cchc").path)
      try FileManager.default.copyItem(atPath: Program.debug.path, toPath: alone.path)
      alone.environment = ["CCHC_DATA": Repository.data.path]
      for command in [["show", "--store", "sqlite:s.db"], ["store", "init", "sqlite:s.db"]] {
        let run = try alone.run(command + ["--lang", "en"])
        #expect(run.code == 4 && run.output == "")
        #expect(
          run.errors
            == "cchc: store: sqlite:s.db: the program \(alone.path)-sqlite cannot be run "
            + "(No such file or directory); install both: make install\n")
      }
      #expect(try alone.run(["show"]).code == 0)
    }
  }

  @Test func `an address that is none is bad usage, and a password in it is not repeated`() throws {
    #expect(try cchc(["show", "--store", "s.db", "--lang", "en"]).code == 2)
    for address in [
      "postgresql://u:secret/d", "postgresql://u:sec@ret@h/d", "postgres:u:secret@h",
      "mysql://u:secret@h/d",
    ] {
      let run = try cchc(["show", "--store", address, "--lang", "en"])
      #expect(run.code == 2 && run.output == "")
      #expect(!run.errors.contains("secret") && !run.errors.contains("ret@"))
      #expect(run.errors.contains("postgresql://"))
    }
  }
}
