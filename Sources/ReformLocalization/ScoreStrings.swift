/// The words of the service score of Decision 766/QĐ-TTg.
package struct ScoreStrings: Sendable {
  package let title: String
  package let total: @Sendable (_ points: String) -> String
  package let noTotal: String
  package let rank: @Sendable (_ rank: String) -> String
  package let group: String
  package let points: String
  package let maximum: String
  package let unknown: String
  package let groupsTitle: String
  package let known: @Sendable (_ points: String, _ maximum: String) -> String
  package let missing: @Sendable (_ maximum: String) -> String
  package let noParts: @Sendable (_ place: String, _ period: String) -> String
  package let basis: String
  package let transparency: String
  package let timeliness: String
  package let digitisation: String
  package let onlineServices: String
  package let satisfaction: String

  package static let vietnamese = ScoreStrings(
    title: "Điểm phục vụ người dân, doanh nghiệp (QĐ 766)",
    total: { "\($0)/100 điểm" }, noTotal: "Chưa biết tổng điểm", rank: { "hạng \($0)" },
    group: "Nhóm", points: "Điểm", maximum: "Tối đa", unknown: "chưa biết",
    groupsTitle: "Năm nhóm",
    known: { "Đã biết \($0) điểm của các nhóm tối đa \($1)." },
    missing: { "Chưa biết: các nhóm tối đa \($0) điểm. Số thiếu không được ước tính." },
    noParts: { "Chưa có báo cáo nào nêu điểm từng nhóm của \($0), \($1)." },
    basis: "Quyết định 766/QĐ-TTg ngày 23/6/2022: 100 điểm, năm nhóm.",
    transparency: "Công khai, minh bạch", timeliness: "Tiến độ, kết quả giải quyết",
    digitisation: "Số hóa hồ sơ", onlineServices: "Cung cấp dịch vụ trực tuyến",
    satisfaction: "Mức độ hài lòng")

  package static let english = ScoreStrings(
    title: "Service score of Decision 766",
    total: { "\($0) of 100 points" }, noTotal: "The total is not known", rank: { "rank \($0)" },
    group: "Group", points: "Points", maximum: "At most", unknown: "not known",
    groupsTitle: "The five groups",
    known: { "Known: \($0) points of groups worth \($1)." },
    missing: { "Not known: groups worth \($0) points. What is missing is not estimated." },
    noParts: { "No report says the points of the groups for \($0), \($1)." },
    basis: "Decision 766/QĐ-TTg of 23 June 2022: 100 points in five groups.",
    transparency: "Openness and transparency", timeliness: "Progress and results",
    digitisation: "Digitisation of dossiers", onlineServices: "Online services",
    satisfaction: "Satisfaction")
}
