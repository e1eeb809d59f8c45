package import ReformDocuments

/// What is wrong with a report file: `what: where: why; what to do`.
package struct FileStrings: Sendable {
  package let missing: @Sendable (_ file: String) -> String
  package let notAFile: @Sendable (_ file: String) -> String
  package let unreadable: @Sendable (_ file: String, _ reason: String) -> String
  package let tooLarge: @Sendable (_ file: String, _ limit: Int) -> String
  package let empty: @Sendable (_ file: String) -> String
  package let binary: @Sendable (_ file: String, _ line: Int) -> String
  package let notUTF8: @Sendable (_ file: String, _ line: Int) -> String
  package let document: @Sendable (_ file: String, DocumentFault) -> String

  package static let vietnamese = FileStrings(
    missing: { "tệp báo cáo: \($0): không có; hãy kiểm tra tên tệp" },
    notAFile: {
      "tệp báo cáo: \($0): không phải tệp thường; hãy chỉ một tệp .docx, .pdf, .txt hoặc .md"
    },
    unreadable: { "tệp báo cáo: \($0): không đọc được (\($1)); hãy kiểm tra quyền truy cập" },
    tooLarge: { "tệp báo cáo: \($0): lớn hơn \($1) MiB; hãy chia nhỏ hoặc chỉ đúng tệp báo cáo" },
    empty: { "tệp báo cáo: \($0): không có chữ nào; hãy chỉ đúng tệp báo cáo" },
    binary: {
      "tệp báo cáo: \($0):\($1): không phải văn bản thuần; hãy lưu báo cáo thành .docx, .pdf, .txt hoặc .md"
    },
    notUTF8: { "tệp báo cáo: \($0):\($1): không phải UTF-8; hãy lưu lại bằng mã UTF-8" },
    document: { "tệp báo cáo: \($0): \(vietnamese($1))" })

  package static let english = FileStrings(
    missing: { "report file: \($0): not there; check the name" },
    notAFile: { "report file: \($0): not a regular file; name a .docx, .pdf, .txt or .md file" },
    unreadable: { "report file: \($0): cannot be read (\($1)); check its permissions" },
    tooLarge: { "report file: \($0): larger than \($1) MiB; split it or name the right file" },
    empty: { "report file: \($0): holds no text; name the right file" },
    binary: {
      "report file: \($0):\($1): not plain text; save the report as .docx, .pdf, .txt or .md"
    },
    notUTF8: { "report file: \($0):\($1): not UTF-8; save it again in UTF-8" },
    document: { "report file: \($0): \(english($1))" })
}

extension FileStrings {
  private static func vietnamese(_ fault: DocumentFault) -> String {
    switch fault {
    case .unsupported(.oldOffice): "tệp Word cũ (.doc) hoặc có mật khẩu; hãy lưu thành .docx"
    case .unsupported(.spreadsheet): "bảng tính, không phải báo cáo; hãy chép sang .docx"
    case .unsupported(.openDocument): "tệp OpenDocument (.odt); hãy lưu thành .docx"
    case .unsupported(.archive): "tệp nén không có báo cáo Word bên trong; hãy chỉ tệp .docx"
    case .broken: "tệp .docx bị hỏng hoặc thiếu; hãy mở bằng Word rồi lưu lại"
    case .tooLarge: "phình ra quá lớn khi giải nén; hãy mở bằng Word, bỏ bớt, lưu lại"
    case .encrypted: "có mật khẩu; hãy bỏ mật khẩu rồi lưu lại"
    case .documentType: "XML khai báo DTD, Word không làm vậy; hãy mở bằng Word rồi lưu lại"
    case .noPDFReader: "cần pdftotext để đọc PDF; hãy cài poppler-utils hoặc lưu thành .docx"
    case .brokenPDF: "PDF bị hỏng hoặc có mật khẩu; hãy xuất lại PDF hoặc lưu thành .docx"
    case .tooSlow: "pdftotext đọc quá lâu; hãy lưu báo cáo thành .docx"
    case .scanned:
      "PDF chỉ có ảnh quét, không có chữ; hãy lấy tệp .docx gốc hoặc nhận dạng chữ trước"
    case .oldFont(let font):
      "chữ dùng phông cũ \(font), không phải Unicode; hãy chuyển mã sang Unicode rồi lưu lại"
    }
  }

  private static func english(_ fault: DocumentFault) -> String {
    switch fault {
    case .unsupported(.oldOffice): "an old Word file (.doc), or one with a password; save as .docx"
    case .unsupported(.spreadsheet): "a spreadsheet, not a report; copy it into a .docx"
    case .unsupported(.openDocument): "an OpenDocument file (.odt); save it as .docx"
    case .unsupported(.archive): "an archive without a Word report in it; name the .docx itself"
    case .broken: "the .docx is damaged or cut off; open it in Word and save it again"
    case .tooLarge: "grows too large when unpacked; open it in Word, shorten it, save it again"
    case .encrypted: "protected by a password; take the password off and save it again"
    case .documentType: "its XML declares a DTD, as Word never does; open it in Word and save again"
    case .noPDFReader: "reading a PDF needs pdftotext; install poppler-utils, or save as .docx"
    case .brokenPDF: "the PDF is damaged or has a password; export it again or save as .docx"
    case .tooSlow: "pdftotext took too long; save the report as .docx"
    case .scanned: "a PDF of scanned pictures, without text; get the .docx, or run OCR on it first"
    case .oldFont(let font):
      "written in the old font \(font), not in Unicode; convert it to Unicode and save it again"
    }
  }
}
