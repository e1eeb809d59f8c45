import Foundation
import Testing

/// Where the data is looked for, and what is said when it is not there.
@Suite struct DataFolderTests {
  @Test func `finds Data in the folder it is started in`() throws {
    var program = Program.debug
    program.folder = Repository.root
    let run = try program.run(["show"])
    #expect(run.code == 0)
    #expect(try run.output == shown("show"))
  }

  @Test func `takes the option before CCHC_DATA, and that before the folder`() throws {
    let nowhere = ["CCHC_DATA": "/nonexistent"]
    let option = ["--data", Repository.data.path]
    #expect(try cchc(["show"] + option, environment: nowhere).output == shown("show"))
    #expect(try cchc("show", environment: nowhere, folder: Repository.root).code == 3)
  }

  @Test(arguments: [
    ["show"], ["show", "procedures", "--format", "json"], ["compare"], ["list", "kpis"],
    ["validate"], ["show", "--locality", "31"], ["export", "plan", "-o", "-"],
  ])
  func `says that the folder is missing`(command: [String]) throws {
    let run = try cchc(command, environment: ["CCHC_DATA": "/nonexistent"])
    #expect(run.code == 3)
    #expect(run.output == "")
    #expect(
      run.errors == "cchc: thư mục dữ liệu: /nonexistent: không có; "
        + "hãy chỉ đúng bằng --data THƯ_MỤC hoặc biến CCHC_DATA\n")
    let english = try cchc(command + ["--lang", "en", "--data", "/nowhere"])
    #expect(english.code == 3)
    #expect(
      english.errors
        == "cchc: data folder: /nowhere: does not exist; name it with --data DIR or CCHC_DATA\n")
  }

  @Test func `says why the folder cannot be read`() throws {
    let run = try cchc("show", "--data", "/dev/null", "--lang", "en")
    #expect(run.code == 3)
    #expect(run.output == "")
    #expect(
      run.errors
        == "cchc: data folder: /dev/null: cannot be read (Not a directory); check its permissions\n"
    )
  }

  @Test func `says that a folder holds no data package`() throws {
    try TemporaryFolder.with { folder in
      let run = try cchc("show", "--data", folder.path, "--lang", "en")
      #expect(run.code == 3)
      #expect(run.output == "")
      #expect(run.errors.contains("kpis.csv: does not exist; put the file there"))
      #expect(run.errors.contains("cchc validate"))
    }
  }
}
