import ReformModel
import ReformViewModels
import TerminalCanvas

extension ActionTable {
  /// One KPI over localities and over periods.
  static let following: [ActionEntry] = [
    entry(
      .ranking, [.character("r")], "r", hint: LocalizedText(vi: "xếp hạng", en: "ranking"),
      vi: "xếp hạng các địa phương theo chỉ số đang chọn",
      en: "rank localities by the selected KPI", .follow, rank: 7,
      when: { !$0.isOverlaid && $0.focus != nil && $0.stack.last != .ranking }),
    entry(
      .nextGroup, [.character("n")], "n", hint: LocalizedText(vi: "nhóm", en: "group"),
      vi: "xếp hạng: nhóm địa phương tiếp theo có báo cáo",
      en: "ranking: the next group of localities that reported", .follow, rank: 3,
      when: \.isRanking),
    entry(
      .previousGroup, [.character("N")], "N", vi: "xếp hạng: nhóm trước",
      en: "ranking: the group before", .follow, when: \.isRanking),
    entry(
      .trend, [.character("t")], "t", hint: LocalizedText(vi: "diễn biến", en: "trend"),
      vi: "diễn biến của chỉ số đang chọn qua các kỳ", en: "the selected KPI over periods",
      .follow, rank: 7, when: { !$0.isOverlaid && $0.focus != nil && $0.stack.last != .trend }),
    entry(
      .nextKind, [.character("n")], "n", hint: LocalizedText(vi: "loại kỳ", en: "kind"),
      vi: "diễn biến: loại kỳ tiếp theo (năm, 6 tháng, quý, tháng, mọi kỳ)",
      en: "trend: the next kind of period (years, halves, quarters, months, all)", .follow,
      rank: 3, when: \.isTrend),
    entry(
      .previousKind, [.character("N")], "N", vi: "diễn biến: loại kỳ trước",
      en: "trend: the kind before", .follow, when: \.isTrend),
    entry(
      .chartStyle, [.character("b")], "b", hint: LocalizedText(vi: "đường", en: "line"),
      vi: "diễn biến: cột hoặc đường", en: "trend: bars or a line", .follow, rank: 4,
      when: { $0.isTrend && $0.series.trendOptions.style == .bars }),
    entry(
      .chartStyle, [.character("b")], "b", hint: LocalizedText(vi: "cột", en: "bars"),
      vi: "", en: "", .follow, rank: 4,
      when: { $0.isTrend && $0.series.trendOptions.style == .line }),
    entry(
      .score, [.character("d")], "d", hint: LocalizedText(vi: "điểm 766", en: "score 766"),
      vi: "thủ tục: điểm phục vụ theo Quyết định 766, năm nhóm",
      en: "procedures: the service score of Decision 766, five groups", .follow, rank: 8,
      when: { $0.isOnPanel && $0.tab == .procedures && !$0.isTypingFilter }),
    entry(.moveUp, [.left, .character("h")], "", vi: "", en: "", .follow, when: \.isTrend),
    entry(.moveDown, [.right, .character("l")], "", vi: "", en: "", .follow, when: \.isTrend),
  ]
}

extension DashboardState {
  /// A comparison, ranking or trend is on top.
  var isOverReports: Bool {
    switch stack.last {
    case .compare, .ranking, .trend: true
    default: false
    }
  }

  var isTrend: Bool { stack.last == .trend && !isTypingFilter }

  var isRanking: Bool { stack.last == .ranking && !isTypingFilter }
}
