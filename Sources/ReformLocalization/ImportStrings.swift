package import ReformModel

/// What `cchc import` says.
package struct ImportStrings: Sendable {
  package let unknownPlace: String
  package let unknownPeriod: String
  package let summary:
    @Sendable (_ found: Int, _ assigned: Int, _ unassigned: Int, _ conflicts: Int, _ unread: Int) ->
      String
  package let unassigned: String
  package let conflicts: String
  package let unread: String
  package let assigned: String
  package let maybe: String
  package let line: String
  package let level: @Sendable (Figure.Level) -> String
  package let saved: @Sendable (_ file: String, _ report: String, _ summary: String) -> String
  package let dryRun: String
  package let localityNeeded: @Sendable (_ file: String) -> String
  package let periodNeeded: @Sendable (_ file: String) -> String
  package let nothingAssigned: @Sendable (_ file: String) -> String
  package let otherLocality: @Sendable (_ file: String, _ header: String, _ used: String) -> String
  package let otherPeriod: @Sendable (_ file: String, _ header: String, _ used: String) -> String
  package let exists: @Sendable (_ file: String, _ report: String) -> String
  package let notWritable: @Sendable (_ path: String, _ reason: String) -> String
  package let damaged: @Sendable (_ table: String) -> String
  package let emptyFolder: @Sendable (_ folder: String) -> String
  package let folderSummary: @Sendable (_ saved: Int, _ failed: Int) -> String
  package let review: String
  package let unsure: String
  package let toStore: @Sendable (_ stored: Int, _ all: Int) -> String
  package let assignTitle: String
  package let correctTitle: String
  package let correctHint: String
  package let leaveTitle: String
  package let leaveHint: String
  package let corrected: @Sendable (_ printed: String) -> String
  package let learned: String
  package let stateWords: FigureStateStrings
  package let sentenceTitle: String
  package let figureHead: String
  package let numberHead: String
  package let stateHead: String
  package let notANumber: String
  package let savedMessage: @Sendable (_ report: String, _ figures: Int) -> String
  package let needsTerminal: String
  package let onlyOneFile: String
  package let formatOnlyDry: String

  package static let vietnamese = ImportStrings(
    unknownPlace: "chưa rõ địa phương", unknownPeriod: "chưa rõ kỳ",
    summary: { found, assigned, unassigned, conflicts, unread in
      var parts = ["\(found) số liệu: \(assigned) đã gán", "\(unassigned) chưa gán"]
      if conflicts > 0 { parts.append("\(conflicts) trái với số nêu chỗ khác") }
      if unread > 0 { parts.append("\(unread) không đọc được") }
      return parts.joined(separator: ", ")
    },
    unassigned: "Chưa gán vào chỉ tiêu nào", conflicts: "Trái với số nêu chỗ khác",
    unread: "Không đọc được thành số", assigned: "Đã gán", maybe: "có thể là", line: "dòng",
    level: {
      switch $0 {
      case .all: ""
      case .province: "cấp tỉnh"
      case .commune: "cấp xã"
      }
    },
    saved: { "\($0): đã lưu \($1): \($2)" },
    dryRun: "chưa lưu gì (--dry-run)",
    localityNeeded: {
      "nhập báo cáo: \($0): không rõ địa phương nào; hãy thêm --locality MÃ hoặc TÊN"
    },
    periodNeeded: { "nhập báo cáo: \($0): không rõ kỳ nào; hãy thêm --period, ví dụ 2025-H1" },
    nothingAssigned: {
      "nhập báo cáo: \($0): không số liệu nào gán được vào chỉ tiêu; hãy xem bằng --dry-run"
    },
    otherLocality: { "\($0): đầu báo cáo ghi \($1); lưu cho \($2) theo lựa chọn" },
    otherPeriod: { "\($0): đầu báo cáo ghi \($1); lưu cho \($2) theo lựa chọn" },
    exists: {
      "nhập báo cáo: \($0): đã có báo cáo \($1); hãy thêm --replace để thay (bản cũ được giữ)"
    },
    notWritable: { "kho số liệu: \($0): không ghi được (\($1)); hãy kiểm tra quyền, hoặc --data" },
    damaged: { "kho số liệu: \($0): có dòng lỗi, ghi lại sẽ mất; hãy sửa theo cchc validate" },
    emptyFolder: { "nhập báo cáo: \($0): không có tệp .docx, .pdf, .txt, .md nào" },
    folderSummary: { "\($0) báo cáo đã lưu, \($1) tệp không nhập được" },
    review: "Duyệt số liệu nhập", unsure: "Nên xem lại",
    toStore: { "sẽ lưu \($0) trong \($1) số liệu" },
    assignTitle: "Gán chỉ tiêu cho số", correctTitle: "Sửa số",
    correctHint: "Enter nhận  Esc thôi", leaveTitle: "Chưa lưu báo cáo",
    leaveHint: "s lưu  d bỏ, không lưu  Esc ở lại",
    corrected: { "báo cáo ghi \($0)" }, learned: "giữ cách viết này cho lần sau",
    stateWords: FigureStateStrings(
      unassigned: "chưa gán", proposed: "đề xuất", unsure: "nên xem", accepted: "đã nhận",
      dropped: "bỏ"),
    sentenceTitle: "Câu trong báo cáo", figureHead: "Chỉ tiêu", numberHead: "Số liệu",
    stateHead: "Tình trạng",
    notANumber: "Không phải số viết theo lối báo cáo, ví dụ 1.379.219 hoặc 85,89.",
    savedMessage: { "Đã lưu \($0): \($1) số liệu" },
    needsTerminal: "import: --review cần màn hình dòng lệnh; hãy bỏ --review hoặc thêm --dry-run",
    onlyOneFile:
      "import: --text, --locality, --period và --format dùng với một tệp, không với thư mục",
    formatOnlyDry: "import: --format dùng với --dry-run")

  package static let english = ImportStrings(
    unknownPlace: "locality unknown", unknownPeriod: "period unknown",
    summary: { found, assigned, unassigned, conflicts, unread in
      var parts = ["\(found) figures: \(assigned) assigned", "\(unassigned) unassigned"]
      if conflicts > 0 { parts.append("\(conflicts) unlike the same stated elsewhere") }
      if unread > 0 { parts.append("\(unread) not understood") }
      return parts.joined(separator: ", ")
    },
    unassigned: "Assigned to no indicator", conflicts: "Unlike the same stated elsewhere",
    unread: "Not understood as numbers", assigned: "Assigned", maybe: "perhaps", line: "line",
    level: {
      switch $0 {
      case .all: ""
      case .province: "provincial level"
      case .commune: "commune level"
      }
    },
    saved: { "\($0): saved \($1): \($2)" },
    dryRun: "nothing saved (--dry-run)",
    localityNeeded: { "import: \($0): cannot tell whose report it is; add --locality ID or NAME" },
    periodNeeded: { "import: \($0): cannot tell its period; add --period, such as 2025-H1" },
    nothingAssigned: {
      "import: \($0): no figure could be assigned to an indicator; look with --dry-run"
    },
    otherLocality: { "\($0): its header says \($1); saved for \($2) as the option says" },
    otherPeriod: { "\($0): its header says \($1); saved for \($2) as the option says" },
    exists: {
      "import: \($0): there is a report \($1) already; add --replace to replace it (the old one is kept)"
    },
    notWritable: {
      "store: \($0): cannot be written (\($1)); check its permissions, or use --data"
    },
    damaged: {
      "store: \($0): has faulty rows that writing would lose; mend it as cchc validate says"
    },
    emptyFolder: { "import: \($0): holds no .docx, .pdf, .txt or .md file" },
    folderSummary: { "\($0) reports saved, \($1) files not imported" },
    review: "Review of an import", unsure: "Worth a look",
    toStore: { "\($0) of \($1) figures to be stored" },
    assignTitle: "Indicator for", correctTitle: "Correct the number",
    correctHint: "Enter takes it  Esc cancels", leaveTitle: "The report is not saved",
    leaveHint: "s saves  d leaves without saving  Esc stays",
    corrected: { "the report prints \($0)" }, learned: "this wording is kept for later",
    stateWords: FigureStateStrings(
      unassigned: "unassigned", proposed: "proposed", unsure: "unsure", accepted: "accepted",
      dropped: "dropped"),
    sentenceTitle: "In the report", figureHead: "Indicator", numberHead: "Figure",
    stateHead: "State",
    notANumber: "Not a number as reports write it, such as 1.379.219 or 85,89.",
    savedMessage: { "Saved \($0): \($1) figures" },
    needsTerminal: "import: --review needs a terminal; leave it out, or add --dry-run",
    onlyOneFile: "import: --text, --locality, --period and --format are for one file, not a folder",
    formatOnlyDry: "import: --format goes with --dry-run")
}

/// What has become of a figure under review, in a word.
package struct FigureStateStrings: Sendable {
  package let unassigned: String
  package let proposed: String
  package let unsure: String
  package let accepted: String
  package let dropped: String
}
