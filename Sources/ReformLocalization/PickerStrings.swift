/// The words of the pickers, of the compare screen's options and of the export prompt.
package struct PickerStrings: Sendable {
  package let periods: String
  package let localities: String
  package let reportCount: @Sendable (Int) -> String
  package let former: String
  package let typeToFilter: String
  package let sortedByPlanOrder: String
  package let sortedByGap: String
  package let missedOnly: String
  package let allRows: String
  package let exportTo: String
  package let exportHint: String
  package let replaceQuestion: String
  package let written: String
  package let noOtherPeriod: String
  package let noWiderPeriod: String
  package let noNarrowerPeriod: String
  package let faultsFound: String
  package let emptyName: String
  package let fileWord: String

  package static let vietnamese = PickerStrings(
    periods: "Chọn kỳ báo cáo",
    localities: "Chọn địa phương",
    reportCount: { "\($0) báo cáo" },
    former: "cũ",
    typeToFilter: "gõ để lọc, không cần dấu",
    sortedByPlanOrder: "theo lĩnh vực",
    sortedByGap: "theo % so với kế hoạch",
    missedOnly: "chỉ chưa đạt",
    allRows: "tất cả",
    exportTo: "Xuất ra tệp",
    exportHint: "Enter ghi  Esc thôi",
    replaceQuestion: "đã có. Enter ghi đè  Esc thôi",
    written: "Đã ghi",
    noOtherPeriod: "Không có báo cáo của kỳ cùng loại ở phía đó.",
    noWiderPeriod: "Không có báo cáo của kỳ dài hơn.",
    noNarrowerPeriod: "Không có báo cáo của kỳ ngắn hơn.",
    faultsFound: "dòng dữ liệu lỗi đã bỏ qua; xem: cchc validate",
    emptyName: "Chưa có tên tệp.",
    fileWord: "Tệp")

  package static let english = PickerStrings(
    periods: "Choose a period",
    localities: "Choose a locality",
    reportCount: { $0 == 1 ? "1 report" : "\($0) reports" },
    former: "former",
    typeToFilter: "type to filter, no diacritics needed",
    sortedByPlanOrder: "by area",
    sortedByGap: "by % of plan",
    missedOnly: "missed only",
    allRows: "all",
    exportTo: "Export to file",
    exportHint: "Enter writes  Esc cancels",
    replaceQuestion: "exists. Enter replaces it  Esc cancels",
    written: "Wrote",
    noOtherPeriod: "No report for a period of this kind on that side.",
    noWiderPeriod: "No report for a wider period.",
    noNarrowerPeriod: "No report for a narrower period.",
    faultsFound: "faulty data rows were left out; see: cchc validate",
    emptyName: "The file has no name yet.",
    fileWord: "The file")
}
