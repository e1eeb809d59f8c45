import ReformAnalysis
import ReformLocalization
import ReformModel
import ReformStore

extension ListModel.Draft {
  /// The board beside that of another period or place, by area or with what changed most first.
  init(
    besides inquiry: ComparisonInquiry, _ board: Board, _ state: DashboardState, _ wording: Wording
  ) {
    let (options, question) = (state.compare, inquiry.question)
    let strings = wording.comparison
    let isSamePlace = question.locality == board.locality.id
    let period = wording.calendar.period(question.period)
    var name =
      isSamePlace
      ? period.prefix(1).lowercased() + period.dropFirst()
      : state.name(of: question.locality, wording)
    if let right = inquiry.answer, !isSamePlace { name = wording.name(of: right.locality) }
    let title = Self.title(strings.title(name), options, wording)
    guard let right = inquiry.answer else {
      self.init(
        title: title,
        sections: [
          Section(layout: .sides, rows: [], empty: inquiry.outcome.explanation(wording))
        ])
      return
    }
    let comparison = BoardComparison(board, with: right, area: options.area)
    func rows(_ rows: [BoardComparison.Row]) -> [RowDraft] {
      rows.map { row in
        let isOwn = board.entries.contains { $0.kpi.id == row.kpi.id }
        return RowDraft(
          isOwn ? .kpi(row.kpi.id, row.left?.result.report.id) : .elsewhere(row.kpi.id)
        ) { .pair(PairRow(row, wording)) }
      }
    }
    let sections: [Section]
    if options.isSortedByGap {
      sections = [Section(layout: .sides, rows: rows(comparison.byChange))]
    } else {
      sections = ReformArea.allCases.compactMap { area in
        let own = comparison.rows.filter { $0.kpi.area == area }
        guard !own.isEmpty else { return nil }
        // A single area is named in the title.
        return Section(
          title: options.area == nil ? wording.catalogue.area(area) : nil, layout: .sides,
          rows: rows(own))
      }
    }
    let order = options.isSortedByGap ? strings.sortedByChange : wording.picker.sortedByPlanOrder
    self.init(
      title: title,
      sections: comparison.rows.isEmpty
        ? [Section(layout: .sides, rows: [], empty: strings.nothingShared)] : sections,
      footnotes: [order], sides: Self.sides(board, right, wording))
  }

  /// The heading with the area, when one is looked at.
  static func title(_ title: String, _ options: CompareOptions, _ wording: Wording) -> String {
    guard let area = options.area else { return title }
    return "\(title) \(wording.symbols.separator) \(wording.catalogue.area(area))"
  }

  /// What tells the two columns apart: their periods, or their places in as few words as do.
  private static func sides(_ left: Board, _ right: Board, _ wording: Wording) -> [String] {
    guard left.locality.id != right.locality.id else {
      return [left, right].map { wording.calendar.tick($0.period) }
    }
    let names = [left, right].map { $0.locality.name.withoutPlaceKind }
    guard names[0] == names[1] else { return names }
    return [left, right].map { wording.name(of: $0.locality) }
  }
}

extension DashboardState {
  /// What a place that is only known by its id is called.
  fileprivate func name(of id: Locality.ID, _ wording: Wording) -> String {
    localities?.first { $0.locality.id == id }.map { wording.name(of: $0.locality) } ?? id.rawValue
  }
}

extension String {
  /// A place's own name: `Hải Phòng` of `Thành phố Hải Phòng`.
  fileprivate var withoutPlaceKind: String {
    for kind in ["Thành phố ", "Tỉnh ", "Phường ", "Xã ", "Đặc khu "] where hasPrefix(kind) {
      return String(dropFirst(kind.count))
    }
    return self
  }
}
