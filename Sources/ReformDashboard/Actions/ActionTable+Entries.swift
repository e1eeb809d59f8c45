import ReformModel
import ReformViewModels
import TerminalCanvas

extension ActionTable {
  static let moving: [ActionEntry] = [
    entry(
      .moveUp, [.up, .character("k"), .control("p")], "↑ k", vi: "lên một dòng",
      en: "up one line", .move),
    entry(
      .moveDown, [.down, .character("j"), .control("n")], "↓ j",
      hint: LocalizedText(vi: "chọn", en: "move"), hintKeys: "↑↓", vi: "xuống một dòng",
      en: "down one line", .move, rank: 1, when: \.isList),
    entry(
      .moveDown, [.down, .character("j"), .control("n")], "↓ j",
      hint: LocalizedText(vi: "cuộn", en: "scroll"), hintKeys: "↑↓", vi: "", en: "", .move,
      rank: 1, when: \.isScrolled),
    entry(
      .pageUp, [.pageUp, .control("b")], "PgUp", vi: "lên một trang", en: "up one page", .move),
    entry(
      .pageDown, [.pageDown, .control("f"), .character(" ")], "PgDn", vi: "xuống một trang",
      en: "down one page", .move),
    entry(
      .first, [.home, .character("g")], "Home g", vi: "về đầu", en: "to the first line", .move),
    entry(.last, [.end, .character("G")], "End G", vi: "về cuối", en: "to the last line", .move),
    entry(
      .open, [.enter], "↵", hint: LocalizedText(vi: "mở", en: "open"),
      vi: "mở dòng đang chọn: công thức, nguồn, mọi kế hoạch",
      en: "open the selected row: formula, source, every target", .move, rank: 2,
      when: { $0.canOpen && !$0.isTypingFilter }),
    entry(
      .open, [.enter], "↵", hint: LocalizedText(vi: "ghi", en: "write"), vi: "", en: "", .move,
      rank: 2, when: { $0.stack.last == .export }),
    entry(
      .open, [.enter], "↵", hint: LocalizedText(vi: "nhận", en: "take"), vi: "", en: "", .move,
      rank: 2,
      when: { if case .correcting = $0.stack.last { true } else { false } }),
    entry(
      .open, [.enter], "↵", hint: LocalizedText(vi: "giữ", en: "keep"), vi: "", en: "", .move,
      rank: 2, when: \.isTypingFilter),
    entry(
      .back, [.escape], "Esc", hint: LocalizedText(vi: "quay lại", en: "back"),
      vi: "bỏ bộ lọc, rồi quay lại màn hình trước",
      en: "take the filter away, then go back", .move, rank: 0, when: \.canGoBack),
    // Behind an error without data there is nothing: Esc quits, and the footer offers q.
    entry(
      .back, [.escape], "Esc", vi: "", en: "", .move, when: { $0.board == nil && $0.review == nil }),
  ]

  static let looking: [ActionEntry] =
    [
      entry(
        .nextTab, [.tab, .right, .character("l")], "Tab → l",
        hint: LocalizedText(vi: "lĩnh vực", en: "area"), hintKeys: "Tab",
        vi: "phần tiếp theo", en: "next tab", .look, rank: 3, when: \.isOnPanel),
      entry(
        .previousTab, [.backTab, .left, .character("h")], "Shift-Tab ← h", vi: "phần trước",
        en: "previous tab", .look, when: \.isOnPanel),
      entry(
        .nextTab, [.tab, .right, .character("l")], "Tab → l",
        hint: LocalizedText(vi: "lĩnh vực", en: "area"), hintKeys: "Tab", vi: "", en: "", .look,
        rank: 8, when: \.isComparing),
      entry(
        .previousTab, [.backTab, .left, .character("h")], "", vi: "", en: "", .look,
        when: \.isComparing),
    ]
    + Tab.allCases.map { tab in
      entry(
        .tab(tab), [.character(Character("\(tab.rawValue)"))], "\(tab.rawValue)",
        vi: "", en: "", .look, when: { !$0.isOverlaid })
    }
    + [
      entry(
        .filter, [.character("/")], "/", hint: LocalizedText(vi: "lọc", en: "filter"),
        vi: "lọc các dòng khi gõ, không cần dấu", en: "filter rows as you type", .look, rank: 8,
        when: {
          $0.activeList != nil && $0.stack.last != .localities && $0.stack.last != .compareWith
        }),
      entry(
        .compare, [.character("c")], "c", hint: LocalizedText(vi: "so sánh", en: "compare"),
        vi: "so sánh với mọi kế hoạch, tất cả lĩnh vực",
        en: "compare with every plan, all areas", .look, rank: 7,
        when: { !$0.isOverlaid && !$0.isOverReports && $0.board != nil }),
      entry(
        .compareWith, [.character("w")], "w", hint: LocalizedText(vi: "so với…", en: "with…"),
        vi: "so sánh: với kế hoạch, kỳ khác hay nơi khác",
        en: "compare: with plan, another period or another place", .look, rank: 3,
        when: \.isComparing),
      entry(
        .sort, [.character("s")], "s", hint: LocalizedText(vi: "sắp xếp", en: "sort"),
        vi: "so sánh: xếp theo lĩnh vực hoặc theo mức chênh",
        en: "compare: order by area or by gap", .look, rank: 3, when: \.isComparing),
      entry(
        .missedOnly, [.character("m")], "m", hint: LocalizedText(vi: "chưa đạt", en: "missed"),
        vi: "so sánh: chỉ những dòng chưa đạt, hoặc tất cả",
        en: "compare: only what is missed, or all", .look, rank: 7,
        when: { $0.isComparingWithPlan && !$0.compare.missedOnly }),
      entry(
        .missedOnly, [.character("m")], "m", hint: LocalizedText(vi: "tất cả", en: "all"),
        vi: "", en: "", .look, rank: 7,
        when: { $0.isComparingWithPlan && $0.compare.missedOnly }),
      entry(
        .auditVerdict, [.character("v")], "v",
        hint: LocalizedText(vi: "theo kết luận", en: "by verdict"),
        vi: "kiểm số: không khớp, nghi vấn, cắt bớt, khớp, rồi tất cả",
        en: "audit: inconsistent, suspect, truncated, consistent, then all", .look, rank: 3,
        when: \.isAudit),
      entry(
        .auditArea, [.character("a")], "a", hint: LocalizedText(vi: "theo lĩnh vực", en: "by area"),
        vi: "kiểm số: từng lĩnh vực, rồi tất cả", en: "audit: area by area, then all", .look,
        rank: 4, when: \.isAudit),
      entry(
        .export, [.character("e")], "e", hint: LocalizedText(vi: "xuất", en: "export"),
        vi: "xuất cả phần đang xem ra tệp văn bản", en: "export the whole panel to a text file",
        .look, rank: 9, when: { !$0.isOverlaid && $0.board != nil }),
    ]

  static let choosing: [ActionEntry] = [
    entry(
      .previousPeriod, [.character("["), .shiftLeft], "[", vi: "kỳ trước cùng loại",
      en: "previous period of the same kind", .choose, when: { !$0.isOverlaid }),
    entry(
      .nextPeriod, [.character("]"), .shiftRight], "]", vi: "kỳ sau cùng loại",
      en: "next period of the same kind", .choose, when: { !$0.isOverlaid }),
    entry(
      .widerPeriod, [.shiftUp], "Shift-↑", vi: "kỳ dài hơn", en: "wider period", .choose,
      when: { !$0.isOverlaid }),
    entry(
      .narrowerPeriod, [.shiftDown], "Shift-↓", vi: "kỳ ngắn hơn", en: "narrower period", .choose,
      when: { !$0.isOverlaid }),
    entry(
      .periods, [.character("p")], "p", hint: LocalizedText(vi: "kỳ", en: "period"),
      vi: "chọn kỳ báo cáo", en: "choose a period", .choose, rank: 10,
      when: { !$0.isOverlaid && $0.board != nil }),
    entry(
      .localities, [.character("o")], "o", hint: LocalizedText(vi: "nơi", en: "place"),
      vi: "chọn địa phương", en: "choose a locality", .choose, rank: 11,
      when: { !$0.isOverlaid && $0.board != nil }),
  ]

  static let reviewing: [ActionEntry] = [
    entry(
      .acceptFigure, [.character("a")], "a", hint: LocalizedText(vi: "nhận", en: "accept"),
      vi: "nhận số liệu như đang gán, rồi sang dòng sau",
      en: "accept the figure as it is, and go on", .review, rank: 3, when: \.isReviewing),
    entry(
      .dropFigure, [.character("x")], "x", hint: LocalizedText(vi: "bỏ", en: "drop"),
      vi: "bỏ số liệu, hoặc lấy lại", en: "leave the figure out, or take it back", .review,
      rank: 4, when: \.isReviewing),
    entry(
      .correctFigure, [.character("v")], "v", hint: LocalizedText(vi: "sửa số", en: "correct"),
      vi: "sửa con số", en: "correct the number", .review, rank: 5, when: \.isReviewing),
    entry(
      .figureLevel, [.character("c")], "c", hint: LocalizedText(vi: "cấp", en: "level"),
      vi: "đổi cấp: chung, cấp tỉnh, cấp xã", en: "change the level: all, provincial, commune",
      .review, rank: 6, when: \.isReviewing),
    entry(
      .keepWording, [.character("w")], "w", hint: LocalizedText(vi: "nhớ", en: "learn"),
      vi: "giữ cách viết quanh số cho những lần nhập sau",
      en: "keep the words around the number for later imports", .review, rank: 7,
      when: \.isReviewing),
    entry(
      .saveReview, [.character("s")], "s", hint: LocalizedText(vi: "lưu", en: "save"),
      vi: "lưu báo cáo đã duyệt", en: "store the reviewed report", .review, rank: 2,
      when: { $0.isReviewing || $0.isLeavingReview }),
    entry(
      .discardReview, [.character("d")], "d", hint: LocalizedText(vi: "không lưu", en: "discard"),
      vi: "khi được hỏi: rời đi, không lưu", en: "when asked: leave without saving", .review,
      rank: 3, when: \.isLeavingReview),
  ]

  static let program: [ActionEntry] = [
    entry(
      .language, [.character("L")], "L", hint: LocalizedText(vi: "English", en: "Tiếng Việt"),
      vi: "đổi ngôn ngữ Việt, Anh", en: "switch between Vietnamese and English", .program,
      rank: 12, when: { !$0.isTyping }),
    entry(
      .help, [.character("?"), .function(1)], "?", hint: LocalizedText(vi: "giúp", en: "help"),
      vi: "trang này", en: "this page", .program, rank: 5,
      when: { $0.stack.last != .help && !$0.isTyping && !$0.isLeavingReview }),
    entry(.redraw, [.control("l")], "Ctrl-L", vi: "vẽ lại", en: "redraw", .program),
    entry(
      .quit, [.character("q")], "q Ctrl-C", hint: LocalizedText(vi: "thoát", en: "quit"),
      hintKeys: "q", vi: "thoát, từ bất cứ đâu (khi đang gõ: Ctrl-C)",
      en: "quit, from anywhere (while typing: Ctrl-C)", .program, rank: 6,
      when: { !$0.isTyping }),
    entry(
      .quit, [.control("c")], "Ctrl-C", hint: LocalizedText(vi: "thoát", en: "quit"), vi: "",
      en: "", .program, rank: 6, when: \.isTyping),
    entry(.quit, [.control("c")], "", vi: "", en: "", .program),
  ]

  static func entry(
    _ name: ActionName, _ keys: [Key], _ keyText: String, hint: LocalizedText? = nil,
    hintKeys: String? = nil, vi: String, en: String, _ group: ActionGroup, rank: Int = 99,
    when isAvailable: @escaping @Sendable (DashboardState) -> Bool = { _ in true }
  ) -> ActionEntry {
    ActionEntry(
      name: name, keys: keys, keyText: keyText, hintKeys: hintKeys ?? keyText, hint: hint,
      help: LocalizedText(vi: vi, en: en), group: group, rank: rank, isAvailable: isAvailable)
  }
}

extension DashboardState {
  /// A picker, the export prompt, help or an error covers the panel.
  var isOverlaid: Bool {
    switch stack.last {
    case nil, .detail, .finding, .compare, .ranking, .trend, .score: false
    case .compareWith, .periods, .localities, .export, .help, .problem, .review, .assigning,
      .correcting, .leavingReview:
      true
    }
  }

  var isReviewing: Bool { stack.last == .review && !isTypingFilter }

  var isLeavingReview: Bool {
    if case .leavingReview = stack.last { true } else { false }
  }

  /// A question or prompt that only its own keys answer.
  private var isAsking: Bool {
    switch stack.last {
    case .export, .correcting, .leavingReview: true
    default: false
    }
  }

  var isOnPanel: Bool { stack.isEmpty && board != nil }

  var isList: Bool { activeList != nil }

  var isComparing: Bool { stack.last == .compare && !isTypingFilter }

  var isComparingWithPlan: Bool { isComparing && compare.with == .plan }

  var isAudit: Bool { isOnPanel && tab == .audit }

  /// A text is on top; an error without a board has nothing to scroll.
  var isScrolled: Bool { activeList == nil && !isAsking && board != nil }

  var canOpen: Bool {
    switch activeList.flatMap(selectedRow) {
    case nil, .note: false
    default: true
    }
  }

  var canGoBack: Bool {
    if board == nil, review == nil { return false }
    return !stack.isEmpty || !trail.isEmpty || isTypingFilter
      || activeList.flatMap { filters[$0] }?.isEmpty == false
  }
}
