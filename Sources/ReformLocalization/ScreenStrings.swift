/// The fixed words of the panels: column titles, section titles, empty states.
package struct ScreenStrings: Sendable {
  package let overview: String
  package let overviewShort: String
  package let compareWithPlan: String
  package let againstPlan: String
  package let indicator: String
  package let area: String
  package let value: String
  package let plan: String
  package let gap: String
  package let status: String
  package let printed: String
  package let source: String
  package let covers: String
  package let coversPeriod: @Sendable (_ period: String) -> String
  package let authority: String
  package let operands: String
  package let kpiCount: String
  package let offPlan: String
  package let withoutTarget: String
  package let reportSilent: String
  package let nothingOffPlan: String
  package let nothingMissed: String
  package let nothingPlanned: String
  package let nothingFound: String
  package let formulaAndSource: String
  package let notes: String
  package let filter: String
  package let loading: String
  package let report: String
  package let withoutValue: @Sendable (Int) -> String
  package let marks: String

  package static let vietnamese = ScreenStrings(
    overview: "Tổng quan",
    overviewShort: "T.quan",
    compareWithPlan: "So sánh với kế hoạch",
    againstPlan: "so với kế hoạch",
    indicator: "Chỉ số",
    area: "Lĩnh vực",
    value: "Thực hiện",
    plan: "Kế hoạch",
    gap: "Chênh",
    status: "Đánh giá",
    printed: "Báo cáo ghi",
    source: "Nguồn",
    covers: "Số liệu đến",
    coversPeriod: { "Số liệu \($0.prefix(1).lowercased() + $0.dropFirst())" },
    authority: "Giao bởi",
    operands: "Tử số/mẫu số",
    kpiCount: "Chỉ số",
    offPlan: "Chưa đạt, gần đạt kế hoạch",
    withoutTarget: "Không KH",
    reportSilent: "Báo cáo này không có số liệu cho phần này.",
    nothingOffPlan: "Mọi chỉ số có kế hoạch đều đạt.",
    nothingMissed: "Không có chỉ số nào chưa đạt kế hoạch.",
    nothingPlanned: "Chưa có số liệu nào để so với kế hoạch.",
    nothingFound: "Không có dòng nào khớp bộ lọc.",
    formulaAndSource: "Công thức và nguồn",
    notes: "Ghi chú",
    filter: "Lọc",
    loading: "Đang tải…",
    report: "Báo cáo",
    withoutValue: { "\($0) chỉ số của danh mục không có trong báo cáo này." },
    marks:
      "! số không khớp; ? nghi vấn; ' cắt bớt chữ số; * số báo cáo ghi, không tính lại được; "
      + "≈ kế hoạch suy ra từ tỷ lệ báo cáo ghi; ~ ước, khoảng; > hơn.")

  package static let english = ScreenStrings(
    overview: "Overview",
    overviewShort: "Main",
    compareWithPlan: "Compared with plan",
    againstPlan: "against plan",
    indicator: "KPI",
    area: "Area",
    value: "Value",
    plan: "Plan",
    gap: "Gap",
    status: "Status",
    printed: "Printed",
    source: "Source",
    covers: "Up to",
    coversPeriod: { "Figures for \($0.prefix(1).lowercased() + $0.dropFirst())" },
    authority: "Set by",
    operands: "Part/whole",
    kpiCount: "KPIs",
    offPlan: "Missed or close to plan",
    withoutTarget: "No target",
    reportSilent: "This report has no figures for this part.",
    nothingOffPlan: "Every KPI with a plan has met it.",
    nothingMissed: "No KPI has missed its plan.",
    nothingPlanned: "No value could be compared with a plan.",
    nothingFound: "No row matches the filter.",
    formulaAndSource: "Formula and source",
    notes: "Notes",
    filter: "Filter",
    loading: "Loading…",
    report: "Report",
    withoutValue: { "\($0) KPIs of the catalogue are not in this report." },
    marks:
      "! does not add up; ? suspect; ' digits cut off; * as printed, cannot be recomputed; "
      + "≈ plan implied by a printed percentage; ~ estimated or about; > more than.")
}
