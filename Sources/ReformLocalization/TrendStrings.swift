/// The words of the trend: kinds of period, where a value comes from, the chart's legend.
package struct TrendStrings: Sendable {
  package let title: String
  package let period: String
  package let change: String
  package let origin: String
  package let combined: String
  package let noReport: String
  package let noFigure: String
  package let nothing: String
  package let nothingOfKind: String
  package let years: String
  package let halves: String
  package let quarters: String
  package let months: String
  package let firstMonths: @Sendable (_ count: Int) -> String
  package let allPeriods: String
  package let merged: @Sendable (_ day: String) -> String
  package let mergedShort: String
  package let latest: @Sendable (_ period: String, _ value: String) -> String
  package let changed: @Sendable (_ change: String) -> String
  package let highest: @Sendable (_ value: String) -> String
  package let lowest: @Sendable (_ value: String) -> String
  package let legendOwn: String
  package let legendFormer: String
  package let legendPlan: String
  package let earlier: @Sendable (_ count: Int) -> String
  /// What the trend rests on, and where section and line are told.
  package let sources: @Sendable (_ count: Int, _ command: String) -> String
  package let periodName: String
  /// Said when Enter cannot open a point.
  package let combinedHasNoBoard: String
  package let gapHasNoBoard: String

  package static let vietnamese = TrendStrings(
    title: "Diễn biến", period: "Kỳ", change: "Thay đổi", origin: "Nguồn số",
    combined: "cộng các nơi cũ", noReport: "không có báo cáo", noFigure: "báo cáo không nêu",
    nothing: "Chưa có báo cáo kỳ nào nêu chỉ số này.",
    nothingOfKind: "Chưa có báo cáo loại kỳ này nêu chỉ số.",
    years: "theo năm", halves: "theo 6 tháng", quarters: "theo quý", months: "theo tháng",
    firstMonths: { "\($0) tháng đầu năm" }, allPeriods: "mọi kỳ",
    merged: { "Hợp nhất \($0)" }, mergedShort: "hợp nhất",
    latest: { "\($0): \($1)" }, changed: { "\($0) so với kỳ trước" },
    highest: { "cao nhất \($0)" }, lowest: { "thấp nhất \($0)" },
    legendOwn: "nơi này", legendFormer: "một nơi cũ", legendPlan: "kế hoạch",
    earlier: { "\($0) kỳ trước nữa ở bảng" },
    sources: { "\($0) kỳ có báo cáo; mục và dòng của từng kỳ: \($1)" }, periodName: "KỲ",
    combinedHasNoBoard: "Số này cộng các nơi cũ lại; chưa có báo cáo chung để mở.",
    gapHasNoBoard: "Kỳ này không có báo cáo để mở.")

  package static let english = TrendStrings(
    title: "Trend", period: "Period", change: "Change", origin: "From",
    combined: "former places added up", noReport: "no report", noFigure: "report does not say",
    nothing: "No report of any period says it.",
    nothingOfKind: "No report of such a period says it.",
    years: "by year", halves: "by half-year", quarters: "by quarter", months: "by month",
    firstMonths: { "first \($0) months" }, allPeriods: "all periods",
    merged: { "Merged \($0)" }, mergedShort: "merged",
    latest: { "\($0): \($1)" }, changed: { "\($0) since the period before" },
    highest: { "highest \($0)" }, lowest: { "lowest \($0)" },
    legendOwn: "this place", legendFormer: "one former place", legendPlan: "plan",
    earlier: { "\($0) earlier in the table" },
    sources: { count, command in
      let periods = count == 1 ? "1 period has a report" : "\(count) periods have reports"
      return "\(periods); section and line of each: \(command)"
    }, periodName: "PERIOD",
    combinedHasNoBoard: "This adds the former places up; there is no report of both to open.",
    gapHasNoBoard: "There is no report of this period to open.")
}
