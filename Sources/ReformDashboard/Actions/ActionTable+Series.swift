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
  ]
}

extension DashboardState {
  var isRanking: Bool { stack.last == .ranking && !isTypingFilter }
}
