/// The words of a KPI's detail screen and of the strip under a panel.
package struct DetailStrings: Sendable {
  package let formula: String
  package let figures: String
  package let targets: String
  package let sentence: String
  package let definition: String
  package let edition: String
  package let noTargets: String
  package let reportedOnly: String
  package let asPrinted: String
  package let cannotCompute: String
  package let divisionByZero: String
  package let tooLarge: String
  package let computed: String
  package let printed: String
  package let differs: String
  package let agrees: String
  package let line: String
  package let noLine: String
  package let figure: String
  package let printedForm: String
  package let place: String
  package let dates: String
  package let target: String
  package let derivedPlan: String
  package let evidence: String
  package let unsigned: String
  package let national: String

  package static let vietnamese = DetailStrings(
    formula: "Công thức",
    figures: "Số liệu và nguồn",
    targets: "Kế hoạch, mục tiêu",
    sentence: "Câu để dán",
    definition: "Cách hiểu",
    edition: "Bản báo cáo",
    noTargets: "Chưa có kế hoạch hay mục tiêu nào cho chỉ số này.",
    reportedOnly: "là số báo cáo ghi; không có đủ tử số, mẫu số nên không tính lại được",
    asPrinted: "số báo cáo ghi",
    cannotCompute: "không tính được, báo cáo thiếu",
    divisionByZero: "không tính được: mẫu số bằng 0",
    tooLarge: "không tính được: số quá lớn",
    computed: "tính lại",
    printed: "báo cáo ghi",
    differs: "lệch",
    agrees: "khớp",
    line: "dòng",
    noLine: "không có số dòng",
    figure: "Số liệu",
    printedForm: "Ghi là",
    place: "Mục, dòng",
    dates: "Thời gian",
    target: "Mục tiêu",
    derivedPlan: "suy ra từ tỷ lệ báo cáo ghi",
    evidence: "Nguồn",
    unsigned: "chưa có số và ngày ký",
    national: "cả nước")

  package static let english = DetailStrings(
    formula: "Formula",
    figures: "Figures and where they stand",
    targets: "Plans and targets",
    sentence: "Sentence to paste",
    definition: "Definition",
    edition: "Edition",
    noTargets: "No plan or target is known for this KPI.",
    reportedOnly:
      "is what the report prints; its parts are not printed, so it cannot be recomputed",
    asPrinted: "as the report prints it",
    cannotCompute: "cannot be computed, the report lacks",
    divisionByZero: "cannot be computed: the divisor is 0",
    tooLarge: "cannot be computed: the numbers are too large",
    computed: "recomputed",
    printed: "printed",
    differs: "differs by",
    agrees: "agrees",
    line: "line",
    noLine: "no line number",
    figure: "Figure",
    printedForm: "Printed",
    place: "Place",
    dates: "Dates",
    target: "Target",
    derivedPlan: "implied by the printed percentage",
    evidence: "Source",
    unsigned: "without number and date",
    national: "nationwide")
}
