/// The words of the audit's panel and of a finding's screen.
package struct AuditScreenStrings: Sendable {
  /// For the tab bar of an 80-column screen, before the number of findings.
  package let tabShort: String
  package let underway: String
  package let failed: String
  package let nothingChecked: String
  package let nothingUnderFilter: String
  package let inconsistent: String
  package let subject: String
  package let arithmetic: String
  package let suggestion: String
  package let allAreas: String
  package let what: String
  package let repair: String
  package let repaired: String
  package let wouldBe: @Sendable (_ value: String) -> String
  package let provided: @Sendable (_ printed: String, _ replacement: String) -> String
  package let rounded: @Sendable (_ value: String) -> String
  package let check: String
  package let rule: String
  package let report: String
  package let ours: String
  package let noRepair: String
  package let noSource: String
  package let otherEdition: @Sendable (_ path: String) -> String
  package let unreadable: @Sendable (_ path: String, _ reason: String) -> String
  package let lineMissing: @Sendable (_ line: Int) -> String

  package static let vietnamese = AuditScreenStrings(
    tabShort: "!",
    underway: "Đang kiểm số…",
    failed: "Không kiểm được",
    nothingChecked: "Danh mục chưa có phép kiểm nào cho các số liệu này.",
    nothingUnderFilter: "Không có phát hiện nào theo bộ lọc này.",
    inconsistent: "Số không khớp",
    subject: "Số liệu",
    arithmetic: "Phép tính",
    suggestion: "Có lẽ là",
    allAreas: "mọi lĩnh vực",
    what: "Kết luận",
    repair: "Đề xuất",
    repaired: "Khi đó cùng khớp",
    wouldBe: { "theo đề xuất: \($0)" },
    provided: { "nếu \($0) là \($1)" },
    rounded: { "Làm tròn thì là \($0)." },
    check: "Phép kiểm",
    rule: "Quy tắc",
    report: "báo cáo",
    ours: "Hai bên do phép kiểm ghép lại, văn bản không tự nối chúng với nhau.",
    noRepair: "Không có một số nào sửa riêng mà mọi phép kiểm cùng khớp.",
    noSource:
      "Chưa có văn bản: mở cchc với --source TỆP, hoặc đặt tệp vào sources/ của thư mục dữ liệu.",
    otherEdition: {
      "\($0): không phải bản báo cáo mà số dòng nói đến (SHA-256 khác); hãy dùng đúng bản đó."
    },
    unreadable: { "\($0): không đọc được: \($1)." },
    lineMissing: { "dòng \($0): văn bản không có dòng này." })

  package static let english = AuditScreenStrings(
    tabShort: "!",
    underway: "Checking the numbers…",
    failed: "Could not be checked",
    nothingChecked: "The catalogue has no check for these figures yet.",
    nothingUnderFilter: "No finding passes this filter.",
    inconsistent: "Inconsistent numbers",
    subject: "Figure",
    arithmetic: "Arithmetic",
    suggestion: "Likely",
    allAreas: "all areas",
    what: "Verdict",
    repair: "Suggestion",
    repaired: "Then these hold too",
    wouldBe: { "as suggested: \($0)" },
    provided: { "if “\($0)” read “\($1)”" },
    rounded: { "Rounded, it would be \($0)." },
    check: "Check",
    rule: "Rule",
    report: "report",
    ours: "The check ties the two sides together; the text itself does not.",
    noRepair: "No change to one number alone makes every relation hold.",
    noSource:
      "No text at hand: open cchc with --source FILE, or put it under sources/ in the data folder.",
    otherEdition: {
      "\($0): not the edition that the line numbers mean (its SHA-256 differs); use that one."
    },
    unreadable: { "\($0): cannot be read: \($1)." },
    lineMissing: { "line \($0): the text has no such line." })
}
