import ReformAnalysis
package import ReformModel

/// The words of the audit: its panel, its command and its findings.
package struct AuditStrings: Sendable {
  package let title: String
  package let verdict: @Sendable (Verdict) -> String
  package let rule: @Sendable (CheckRule) -> String
  /// What is wrong, before the arithmetic.
  package let claim: @Sendable (CheckRule) -> String
  package let shouldRead: @Sendable (_ printed: String, _ replacement: String) -> String
  package let alsoRepairs: @Sendable (_ relations: Int) -> String
  package let expected: @Sendable (_ value: String) -> String
  package let items: @Sendable (_ count: String) -> String
  package let twoDates: @Sendable (_ document: String, _ first: String, _ second: String) -> String
  package let outOfOrder:
    @Sendable (_ first: String, _ firstDate: String, _ second: String, _ secondDate: String) ->
      String
  package let summary:
    @Sendable (_ checked: Int, _ inconsistent: Int, _ suspect: Int, _ truncated: Int) -> String
  package let truncationHabit: @Sendable (_ count: Int) -> String
  package let nothingFound: String
  package let fileNeeded: String
  package let new: String
  package let sinceSummary: @Sendable (_ gone: Int, _ new: Int, _ remaining: Int) -> String
  package let findingHead: String
  package let arithmeticHead: String
  package let suggestionHead: String
  package let quoted: String
  package let numbers: String

  package static let vietnamese = AuditStrings(
    title: "Kiểm số",
    verdict: {
      switch $0 {
      case .inconsistent: "không khớp"
      case .suspect: "nghi vấn"
      case .truncated: "cắt bớt"
      case .consistent: "khớp"
      }
    },
    rule: {
      switch $0 {
      case .sum: "tổng các phần"
      case .difference: "trước và sau"
      case .ratio: "tỷ lệ"
      case .growth: "mức tăng, giảm"
      case .quotient: "so với kế hoạch, cùng kỳ"
      case .balance: "chuyển sang, nhận, giải quyết, còn lại"
      case .percentTotal: "các tỷ lệ cộng lại 100%"
      case .repetition: "một số nêu hai nơi"
      case .bound: "phần không lớn hơn toàn bộ"
      case .count: "số mục liệt kê"
      case .implied: "suy ra từ hai số khác"
      case .mean: "bình quân"
      case .order: "số và ngày văn bản"
      case .citation: "một văn bản, một ngày"
      }
    },
    claim: {
      switch $0 {
      case .sum: "các phần cộng lại không bằng tổng"
      case .difference: "chênh lệch trước và sau không đúng"
      case .ratio: "tỷ lệ không đúng với tử số và mẫu số"
      case .growth: "mức tăng, giảm không đúng"
      case .quotient: "tỷ lệ so với kế hoạch hay cùng kỳ không đúng"
      case .balance: "số còn lại không đúng"
      case .percentTotal: "các tỷ lệ không cộng thành 100%"
      case .repetition: "cùng một số mà hai nơi ghi khác nhau"
      case .bound: "phần lớn hơn toàn bộ"
      case .count: "số mục liệt kê khác số đã nêu"
      case .implied: "không khớp với số suy ra"
      case .mean: "bình quân không đúng"
      case .order: "số văn bản và ngày không cùng thứ tự"
      case .citation: "một văn bản có hai ngày"
      }
    },
    shouldRead: { "\($0) có lẽ là \($1)" },
    alsoRepairs: { "khi đó \($0) phép kiểm cùng khớp" },
    expected: { "tính lại: \($0)" },
    items: { "\($0) mục" },
    twoDates: { "\($0) ghi ngày \($1) và ngày \($2)" },
    outOfOrder: { "số \($0) ngày \($1), nhưng số \($2) ngày \($3)" },
    summary: { "\($0) phép kiểm: \($1) không khớp, \($2) nghi vấn, \($3) cắt bớt" },
    truncationHabit: { "báo cáo có thói quen cắt bớt chữ số thay vì làm tròn (\($0) tỷ lệ)" },
    nothingFound: "Mọi con số kiểm được đều khớp.",
    fileNeeded: "cchc audit: --since: thiếu tệp mới; hãy viết cchc audit TỆP --since BẢN_TRƯỚC",
    new: "mới",
    sinceSummary: { "so với bản trước: đã hết \($0), mới \($1), còn lại \($2)" },
    findingHead: "Phát hiện",
    arithmeticHead: "Phép tính",
    suggestionHead: "Gợi ý",
    quoted: "Trong văn bản",
    numbers: "Các số liệu")

  package static let english = AuditStrings(
    title: "Audit",
    verdict: {
      switch $0 {
      case .inconsistent: "inconsistent"
      case .suspect: "suspect"
      case .truncated: "truncated"
      case .consistent: "consistent"
      }
    },
    rule: {
      switch $0 {
      case .sum: "sum of parts"
      case .difference: "before and after"
      case .ratio: "ratio"
      case .growth: "growth"
      case .quotient: "against plan or last year"
      case .balance: "carried over, received, settled, remaining"
      case .percentTotal: "shares make 100%"
      case .repetition: "one number in two places"
      case .bound: "part within whole"
      case .count: "length of a list"
      case .implied: "implied by two others"
      case .mean: "average"
      case .order: "document numbers and dates"
      case .citation: "one document, one date"
      }
    },
    claim: {
      switch $0 {
      case .sum: "the parts do not add up to the total"
      case .difference: "before less after is not the change"
      case .ratio: "the percentage does not follow from its two numbers"
      case .growth: "the change in percent does not follow"
      case .quotient: "the percentage of plan or last year does not follow"
      case .balance: "what remains does not follow"
      case .percentTotal: "the shares do not make 100%"
      case .repetition: "one number is stated in two ways"
      case .bound: "the part is larger than its whole"
      case .count: "the list is not as long as stated"
      case .implied: "it differs from what the other numbers imply"
      case .mean: "the average does not follow"
      case .order: "document numbers and dates run in opposite directions"
      case .citation: "one document has two dates"
      }
    },
    shouldRead: { "“\($0)” should probably read “\($1)”" },
    alsoRepairs: { "then \($0) relations hold" },
    expected: { "recomputed: \($0)" },
    items: { "\($0) items" },
    twoDates: { "\($0) is dated \($1) and \($2)" },
    outOfOrder: { "no. \($0) is dated \($1), but no. \($2) is dated \($3)" },
    summary: {
      "\($0) relations checked: \($1) inconsistent, \($2) suspect, \($3) truncated"
    },
    truncationHabit: {
      "the report has the habit of cutting digits off instead of rounding (\($0) ratios)"
    },
    nothingFound: "Every number that can be checked is consistent.",
    fileNeeded: "cchc audit: --since: no file to compare; write cchc audit FILE --since DRAFT",
    new: "new",
    sinceSummary: { "since the last draft: \($0) gone, \($1) new, \($2) remaining" },
    findingHead: "Finding",
    arithmeticHead: "Arithmetic",
    suggestionHead: "Suggestion",
    quoted: "In the text",
    numbers: "Numbers")
}
