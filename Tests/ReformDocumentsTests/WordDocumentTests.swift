import Foundation
import Testing

@testable import ReformDocuments

/// `.docx` to lines. `Fixtures/make-documents.py` writes the files from our own text.
@Suite struct WordDocumentTests {
  @Test func `paragraphs, automatic numbers, tables and footnotes come in order`() throws {
    let text = try Document.text(of: bytes("report.docx"))
    #expect(
      text == """
        ỦY BAN NHÂN DÂN PHƯỜNG AN LẠC
        I. Kết quả cải cách hành chính
        1. Thủ tục hành chính
        - Tiếp nhận 1.520 hồ sơ, gồm 1.280 hồ sơ trực tuyến[^1] và 230 hồ sơ trực tiếp.
        - Còn 34 hồ sơ chưa giải quyết.
        2. Tổ chức bộ máy
        a) Biên chế
        | Lĩnh vực | Tiếp nhận | Đúng hạn |
        | --- | --- | --- |
        | Đất đai | 410 | 402 (98,0%) |
        | Tổng |  | 402 |

        II. Nhiệm vụ năm 2026
        Dòng một
        dòng hai
        [^1]: Số liệu tính đến ngày 30/11/2025.

        """)
  }

  @Test func `text in a font of the time before Unicode is recognised and named`() throws {
    #expect(fault(of: try bytes("old-font.docx")) == .oldFont(".VnTime"))
  }

  @Test func `the name of an old font left over in converted text does no harm`() throws {
    #expect(try Document.text(of: bytes("font-name-left.docx")) == "Giải quyết 1.486 hồ sơ\n")
  }

  @Test(arguments: [
    ("doctype.docx", DocumentFault.documentType), ("bomb.docx", .tooLarge),
    ("not-xml.docx", .broken), ("book.xlsx", .unsupported(.spreadsheet)),
    ("text.odt", .unsupported(.openDocument)),
  ])
  func `a file that cannot be read says why`(_ name: String, _ expected: DocumentFault) throws {
    #expect(fault(of: try bytes(name)) == expected)
  }

  @Test func `old Word files are known by their first bytes`() {
    #expect(fault(of: [0xD0, 0xCF, 0x11, 0xE0, 0xA1]) == .unsupported(.oldOffice))
  }

  @Test func `plain text is left as it is`() throws {
    #expect(try Document.text(of: Array("I. Kết quả".utf8)) == nil)
  }

  @Test func `a document cut off anywhere is refused and never crashes`() throws {
    let whole = try bytes("report.docx")
    for length in stride(from: 4, to: whole.count, by: 7) {
      #expect(fault(of: Array(whole.prefix(length))) != nil, "first \(length) bytes")
    }
  }

  @Test func `a changed byte is refused or read, and never crashes`() throws {
    let whole = try bytes("report.docx")
    for place in stride(from: 0, to: whole.count, by: 3) {
      var damaged = whole
      damaged[place] ^= 0x55
      _ = try? Document.text(of: damaged)
    }
  }
}
