import Testing

@testable import ReformDocuments

/// `.pdf` to lines, through `pdftotext`, which `make test` installs.
@Suite struct PDFDocumentTests {
  @Test func `the text layer comes in lines, rows of tables stay rows, margins go`() throws {
    let text = try Document.text(of: bytes("report.pdf"))
    let lines = text?.split(separator: "\n") ?? []
    #expect(
      lines.prefix(3) == [
        "I. Kết quả cải cách hành chính", "1. Thủ tục hành chính",
        "- Tiếp nhận 1.520 hồ sơ, gồm 1.280 hồ sơ trực tuyến và 230 hồ sơ trực tiếp.",
      ])
    #expect(lines.last?.split(separator: " ") == ["Đất", "đai", "410", "402"])
  }

  @Test func `scanned pages are recognised`() throws {
    #expect(fault(of: try bytes("scanned.pdf")) == .scanned)
  }

  @Test func `what only begins like a PDF is called damaged`() {
    #expect(fault(of: Array("%PDF-1.7\n1 0 obj".utf8)) == .brokenPDF)
  }
}
