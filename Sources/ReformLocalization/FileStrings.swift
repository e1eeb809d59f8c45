/// What is wrong with a report file: `what: where: why; what to do`.
package struct FileStrings: Sendable {
  package let missing: @Sendable (_ file: String) -> String
  package let notAFile: @Sendable (_ file: String) -> String
  package let unreadable: @Sendable (_ file: String, _ reason: String) -> String
  package let tooLarge: @Sendable (_ file: String, _ limit: Int) -> String
  package let empty: @Sendable (_ file: String) -> String
  package let binary: @Sendable (_ file: String, _ line: Int) -> String
  package let notUTF8: @Sendable (_ file: String, _ line: Int) -> String

  package static let vietnamese = FileStrings(
    missing: { "tệp báo cáo: \($0): không có; hãy kiểm tra tên tệp" },
    notAFile: { "tệp báo cáo: \($0): không phải tệp thường; hãy chỉ một tệp .txt hoặc .md" },
    unreadable: { "tệp báo cáo: \($0): không đọc được (\($1)); hãy kiểm tra quyền truy cập" },
    tooLarge: { "tệp báo cáo: \($0): lớn hơn \($1) MiB; hãy chia nhỏ hoặc chỉ đúng tệp báo cáo" },
    empty: { "tệp báo cáo: \($0): không có chữ nào; hãy chỉ đúng tệp báo cáo" },
    binary: {
      "tệp báo cáo: \($0):\($1): không phải văn bản thuần; hãy lưu báo cáo thành .txt hoặc .md"
    },
    notUTF8: { "tệp báo cáo: \($0):\($1): không phải UTF-8; hãy lưu lại bằng mã UTF-8" })

  package static let english = FileStrings(
    missing: { "report file: \($0): not there; check the name" },
    notAFile: { "report file: \($0): not a regular file; name a .txt or .md file" },
    unreadable: { "report file: \($0): cannot be read (\($1)); check its permissions" },
    tooLarge: { "report file: \($0): larger than \($1) MiB; split it or name the right file" },
    empty: { "report file: \($0): holds no text; name the right file" },
    binary: { "report file: \($0):\($1): not plain text; save the report as .txt or .md" },
    notUTF8: { "report file: \($0):\($1): not UTF-8; save it again in UTF-8" })
}
