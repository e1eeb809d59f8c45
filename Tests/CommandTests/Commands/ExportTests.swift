import Foundation
import Glibc
import Testing

/// `cchc export PANEL --output FILE`.
@Suite struct ExportTests {
  @Test(arguments: [
    ("panel.txt", "text"), ("panel.md", "markdown"), ("panel.csv", "csv"), ("panel.JSON", "json"),
    ("panel", "text"),
  ])
  func `chooses the format by the ending of the name`(name: String, format: String) throws {
    try TemporaryFolder.with { folder in
      let run = try cchc("export", "procedures", "-o", name, folder: folder)
      #expect(run.code == 0 && run.output == "" && run.errors == "")
      #expect(try folder.text(of: name) == shown("show", "procedures", "--format", format))
      #expect(try folder.names() == [name])
    }
  }

  @Test func `refuses an ending that names no format`() throws {
    try TemporaryFolder.with { folder in
      let run = try cchc("export", "procedures", "-o", "panel.doc", folder: folder)
      #expect(run.code == 2)
      #expect(run.errors.contains("panel.doc") && run.errors.contains(".csv"))
      #expect(try folder.names() == [])
    }
  }

  @Test func `takes the format it is given before the ending`() throws {
    try TemporaryFolder.with { folder in
      let run = try cchc(
        "export", "plan", "--output", "plan.txt", "--format", "csv", "--lang", "en",
        folder: folder)
      #expect(run.code == 0)
      let expected = try shown("show", "plan", "--format", "csv", "--lang", "en")
      #expect(try folder.text(of: "plan.txt") == expected)
    }
  }

  @Test func `writes to standard output`() throws {
    #expect(try shown("export", "procedures", "-o", "-") == shown("show", "procedures"))
    #expect(
      try shown("export", "kpi:procedures.on_time_rate", "-o", "-", "--width", "60")
        == shown("show", "kpi:procedures.on_time_rate", "--width", "60"))
  }

  @Test func `replaces the file that was there`() throws {
    try TemporaryFolder.with { folder in
      try Data("before".utf8).write(to: folder.appending(path: "panel.txt"))
      #expect(try cchc("export", "notes", "-o", "panel.txt", folder: folder).code == 0)
      #expect(try folder.text(of: "panel.txt") == shown("show", "notes"))
    }
  }

  @Test func `writes through a link and leaves it a link`() throws {
    try TemporaryFolder.with { folder in
      try Data("before".utf8).write(to: folder.appending(path: "panel.txt"))
      let link = folder.appending(path: "link").path
      try FileManager.default.createSymbolicLink(
        atPath: link, withDestinationPath: "panel.txt")
      #expect(try cchc("export", "notes", "-o", "link", folder: folder).code == 0)
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "panel.txt")
      #expect(try folder.text(of: "panel.txt") == shown("show", "notes"))
    }
  }

  /// A pipe in a folder of our own stands for `/dev/stdout`, which a test must never risk.
  @Test func `writes into what is not a file and never takes its place`() throws {
    try TemporaryFolder.with { folder in
      let path = folder.appending(path: "pipe").path
      try #require(mkfifo(path, 0o600) == 0)
      let reader = open(path, O_RDWR | O_NONBLOCK | O_CLOEXEC)
      try #require(reader >= 0)
      defer { close(reader) }
      #expect(try cchc("export", "notes", "-o", "pipe", folder: folder).code == 0)
      var status = stat()
      try #require(stat(path, &status) == 0)
      #expect(status.st_mode & S_IFMT == S_IFIFO)
      var bytes = [UInt8](repeating: 0, count: 65536)
      let count = max(0, read(reader, &bytes, bytes.count))
      #expect(try String(decoding: bytes.prefix(count), as: UTF8.self) == shown("show", "notes"))
    }
  }

  @Test func `says why a file cannot be written and leaves nothing behind`() throws {
    try TemporaryFolder.with { folder in
      for name in ["nowhere/panel.txt", "."] {
        let run = try cchc("export", "procedures", "-o", name, folder: folder)
        #expect(run.code == 3)
        #expect(run.output == "")
        #expect(run.errors.hasPrefix("cchc: tệp: \(name): không ghi được ("))
        #expect(run.errors.hasSuffix("); hãy chọn tên khác hoặc thư mục khác\n"))
        #expect(try folder.names() == [])
      }
      let english = try cchc(
        "export", "procedures", "-o", "nowhere/panel.txt", "--lang", "en", folder: folder)
      #expect(
        english.errors == "cchc: file: nowhere/panel.txt: cannot be written "
          + "(No such file or directory); choose another name or folder\n")
    }
  }

  @Test func `writes nothing for a panel that does not exist`() throws {
    try TemporaryFolder.with { folder in
      for panel in ["weather", "kpi:weather"] {
        let run = try cchc("export", panel, "-o", "panel.txt", folder: folder)
        #expect(run.code == 2)
        #expect(try folder.names() == [])
      }
    }
  }

  @Test func `wants to know the file`() throws {
    #expect(try refusal("export", "procedures").contains("--output"))
  }
}
