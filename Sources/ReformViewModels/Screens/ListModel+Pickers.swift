import ReformLocalization
import ReformModel

extension ListModel.Draft {
  /// Periods that have a report of this locality, newest first.
  init?(periodsOf state: DashboardState, _ wording: Wording) {
    guard let board = state.board else { return nil }
    // Of periods that end on one day the widest comes first.
    let newestFirst = state.periods.sorted { $1.yields(to: $0) }
    let rows = newestFirst.map { period in
      let count = state.reports.count {
        $0.id.locality == board.locality.id && $0.id.period == period
      }
      return RowDraft(.period(period)) {
        .choice(
          ChoiceRow(
            title: wording.calendar.period(period),
            detail: wording.picker.reportCount(count), isCurrent: period == board.period))
      }
    }
    self.init(
      title: wording.picker.periods,
      sections: [Section(layout: .choices, rows: rows)],
      footnotes: [wording.name(of: board.locality)], current: .period(board.period))
  }

  /// Localities that have reports, in the order of their names; places that ended come last.
  init?(localitiesOf state: DashboardState, _ wording: Wording) {
    guard let board = state.board else { return nil }
    let places = state.localities ?? [board.locality]
    let sorted = places.sorted { left, right in
      left.isFormer == right.isFormer
        ? (SearchKey.of(left.name), left.id) < (SearchKey.of(right.name), right.id)
        : right.isFormer
    }
    let rows = sorted.compactMap { place -> RowDraft? in
      let reports = state.reports.filter { $0.id.locality == place.id }
      guard let newest = BoardLoader.period(nil, of: place.id, in: reports) else { return nil }
      let detail =
        "\(wording.picker.reportCount(reports.count)), \(wording.calendar.period(newest))"
      return RowDraft(.locality(place.id)) {
        .choice(
          ChoiceRow(
            title: wording.name(of: place), detail: detail,
            isCurrent: place.id == board.locality.id))
      }
    }
    self.init(
      title: wording.picker.localities,
      sections: [
        Section(
          layout: .choices, rows: rows,
          empty: state.localities == nil ? wording.screen.loading : nil)
      ],
      footnotes: [wording.picker.typeToFilter], current: .locality(board.locality.id))
  }
}
