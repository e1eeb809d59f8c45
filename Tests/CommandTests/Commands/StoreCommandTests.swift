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

  @Test func `a store out of reach ends with 4 and says what to do`() throws {
    let run = try cchc(["show", "--store", "sqlite:/nowhere/s.db", "--lang", "en"])
    #expect(run.code == 4)
    #expect(
      run.errors
        == "cchc: store: /nowhere/s.db: cannot be opened (No such file or directory); "
        + "check path and permissions\n")
  }

  @Test func `an address that is none is bad usage, and a password in it is not repeated`() throws {
    #expect(try cchc(["show", "--store", "s.db", "--lang", "en"]).code == 2)
    let run = try cchc(["show", "--store", "postgresql://u:secret@h/d", "--lang", "en"])
    #expect(run.code == 2 && !run.errors.contains("secret"))
  }
}
