import ReformLocalization
import ReformModel
import ReformStore

extension ListModel.Draft {
  /// Periods that have a report of this locality, newest first.
  init?(periodsOf state: DashboardState, _ wording: Wording) {
    guard let board = state.board else { return nil }
    // Of periods that end on one day the widest comes first.
    let newestFirst = state.periods.sorted { $1.yields(to: $0) }
    let rows = newestFirst.map { period in
      let count = state.reports.count { $0.id.period == period }
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

  /// Localities that have reports: the country, provinces and cities, communes, each in the order of
  /// their names; places that ended come last.
  init?(localitiesOf state: DashboardState, _ wording: Wording) {
    guard let board = state.board else { return nil }
    let own = BoardLoader.period(in: state.reports).map {
      ReportingPlace(locality: board.locality, reports: state.reports.count, newest: $0)
    }
    let places = state.localities ?? [own].compactMap(\.self)
    let sorted = places.sorted { $0.locality.isListed(before: $1.locality) }
    let rows = sorted.map { entry in
      let place = entry.locality
      let detail =
        "\(wording.picker.reportCount(entry.reports)), \(wording.calendar.period(entry.newest))"
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

extension ListModel.Draft {
  /// What the board can be compared with: plan, its other periods, other places.
  init?(comparePickerOf state: DashboardState, _ wording: Wording) {
    guard let board = state.board else { return nil }
    let strings = wording.comparison
    let with = state.compare.with
    let plan = RowDraft(.plan) {
      .choice(ChoiceRow(title: strings.plan, detail: "", isCurrent: with == .plan))
    }
    let periods = state.periods.filter { $0 != board.period }.sorted { $1.yields(to: $0) }
    let places = (state.localities ?? []).filter { $0.locality.id != board.locality.id }
      .sorted { $0.locality.isListed(before: $1.locality) }
    var sections = [Section(layout: .choices, rows: [plan])]
    sections.append(
      Section(
        title: strings.otherPeriods, layout: .choices,
        rows: periods.map { period in
          RowDraft(.period(period)) {
            .choice(
              ChoiceRow(
                title: wording.calendar.period(period), detail: "",
                isCurrent: with == .period(period)))
          }
        }, empty: wording.symbols.none))
    sections.append(
      Section(
        title: strings.otherPlaces, layout: .choices,
        rows: places.map { entry in
          RowDraft(.locality(entry.locality.id)) {
            .choice(
              ChoiceRow(
                title: wording.name(of: entry.locality),
                detail: wording.calendar.period(entry.newest),
                isCurrent: with == .locality(entry.locality.id)))
          }
        }, empty: state.localities == nil ? wording.screen.loading : wording.symbols.none))
    self.init(
      title: strings.pickerTitle, sections: sections, footnotes: [wording.picker.typeToFilter])
  }
}

extension Locality {
  fileprivate func isListed(before other: Locality) -> Bool {
    if isFormer != other.isFormer { return other.isFormer }
    if kind.tier != other.kind.tier { return kind.tier < other.kind.tier }
    return (SearchKey.of(name), id) < (SearchKey.of(other.name), other.id)
  }
}

extension Locality.Kind {
  /// How far from the country.
  fileprivate var tier: Int {
    switch self {
    case .country: 0
    case .province, .city: 1
    case .commune, .ward, .specialZone: 2
    }
  }
}
