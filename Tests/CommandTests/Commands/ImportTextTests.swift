import Foundation
import Testing

/// `cchc import FILE --text`, and the audit of the same Word file.
@Suite struct ImportTextTests {
  private var document: String {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "ReformDocumentsTests/Fixtures/report.docx").path
  }

  @Test func `prints the lines of a Word report`() throws {
    let run = try cchc(["import", document, "--text"])
    #expect(run.code == 0 && run.errors == "")
    #expect(run.output.hasPrefix("ỦY BAN NHÂN DÂN PHƯỜNG AN LẠC\nI. Kết quả cải cách hành chính\n"))
  }

  @Test func `the audit cites those lines`() throws {
    let run = try cchc(["audit", document, "--lang", "en"])
    #expect(run.code == 1)
    #expect(run.output.contains("report.docx:4: inconsistent"))
    #expect(run.output.contains("1,280 + 230 = 1,510 ≠ 1,520"))
  }

  @Test func `says what to do with a format it does not read`() throws {
    try TemporaryFolder.with { folder in
      try Data("%PDF-1.7\n".utf8).write(to: folder.appending(path: "r.pdf"))
      let run = try cchc(["import", "r.pdf", "--text", "--lang", "en"], folder: folder)
      #expect(run.code == 3 && run.output == "")
      #expect(
        run.errors.contains("report file: r.pdf: a PDF file, not read yet; save the report as"))
    }
  }

  @Test func `without --text it says that figures are not stored yet`() throws {
    let run = try cchc(["import", document, "--lang", "en"])
    #expect(run.code == 2 && run.output == "")
    #expect(run.errors.contains("add --text"))
  }
}
