import Foundation
import Testing

/// `cchc import FILE --text`, and the audit of the same Word file.
@Suite struct ImportTextTests {
  private var document: String {
    Repository.root.appending(path: "Tests/ReformDocumentsTests/Fixtures/report.docx").path
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

  private func refused(
    _ bytes: [UInt8], as name: String, environment: [String: String] = [:]
  ) throws -> String {
    try TemporaryFolder.with { folder in
      try Data(bytes).write(to: folder.appending(path: name))
      let run = try cchc(
        ["import", name, "--text", "--lang", "en"], environment: environment, folder: folder)
      #expect(run.code == 3 && run.output == "")
      return run.errors
    }
  }

  @Test func `says what to do with a format it does not read`() throws {
    let errors = try refused([0xD0, 0xCF, 0x11, 0xE0], as: "r.doc")
    #expect(errors.contains("report file: r.doc: an old Word file (.doc), or one with a password"))
  }

  @Test func `names the package to install where PDF cannot be read`() throws {
    let errors = try refused(
      Array("%PDF-1.7".utf8), as: "r.pdf", environment: ["PATH": "/nowhere"])
    #expect(errors.contains("r.pdf: reading a PDF needs pdftotext; install poppler-utils"))
  }

  @Test func `a PDF gives the finding the Word file gives`() throws {
    let run = try cchc([
      "audit", document.replacingOccurrences(of: ".docx", with: ".pdf"), "--lang", "en",
    ])
    #expect(run.code == 1)
    #expect(run.output.contains("report.pdf:3: inconsistent"))
    #expect(run.output.contains("1,280 + 230 = 1,510 ≠ 1,520"))
  }

  /// Printed form, unit and indicator of every figure, in any order: lines differ between formats.
  private func figures(of file: String) throws -> [String] {
    let run = try cchc(["import", file, "--dry-run", "--format", "csv"])
    #expect(run.code == 0)
    return run.lines.dropFirst().map { line in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
      return "\(cells[0]) \(cells[1]) \(cells.dropFirst(4).prefix(4).joined(separator: ","))"
    }.sorted()
  }

  @Test func `a report gives the same figures as text, as Word file and as PDF`() throws {
    let fixtures = Repository.root.appending(path: "Tests/ReformDocumentsTests/Fixtures")
    let text = Repository.root.appending(path: "Tests/ImportTests/Reports/xa-do-luong-2025.txt")
    let expected = try figures(of: text.path)
    #expect(expected.count > 100)
    #expect(try figures(of: fixtures.appending(path: "same.docx").path) == expected)
    #expect(try figures(of: fixtures.appending(path: "same.pdf").path) == expected)
  }
}
