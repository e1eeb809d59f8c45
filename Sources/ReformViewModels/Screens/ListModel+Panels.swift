import ReformAnalysis
package import ReformLocalization
import ReformModel

extension ListModel {
  /// The list `id` as the state has it; nil without a board.
  package init?(_ id: ListID, of state: DashboardState, symbols: Symbols = .unicode) {
    let wording = Wording.of(state.language, symbols: symbols)
    guard let draft = Draft(id, of: state, wording) else { return nil }
    let isTyped = state.isTypingFilter && state.activeList == id
    let text = state.filters[id] ?? ""
    self.init(
      draft, selected: state.selectedRow(of: id), filter: text.isEmpty && !isTyped ? nil : text)
  }

  /// Every row of a draft, worded.
  init(_ draft: Draft, selected: RowID? = nil, filter: String? = nil) {
    self.init(
      title: draft.title, lead: draft.lead,
      sections: draft.sections.map { section in
        ListModel.Section(
          title: section.title, layout: section.layout, rows: section.rows.map(\.row),
          empty: section.empty)
      },
      selected: selected, footnotes: draft.footnotes, filter: filter, chart: draft.chart,
      sides: draft.sides)
  }

  /// The list with another row selected, for when nothing else has changed.
  package func selecting(_ row: RowID?) -> ListModel {
    ListModel(
      title: title, lead: lead, sections: sections, selected: row, footnotes: footnotes,
      filter: filter, chart: chart, sides: sides)
  }
}

extension ListModel.Draft {
  /// The list `id` with its filter applied; nil without a board.
  init?(_ id: ListID, of state: DashboardState, _ wording: Wording) {
    let whole: Self?
    switch id {
    case .tab(let tab): whole = Self(tab, of: state, wording)
    case .compare: whole = Self(comparing: state, wording)
    case .compareWith: whole = Self(comparePickerOf: state, wording)
    case .periods: whole = Self(periodsOf: state, wording)
    case .localities: whole = Self(localitiesOf: state, wording)
    case .review: whole = state.review.map { Self(reviewing: $0, wording) }
    case .indicators: whole = state.review.flatMap { Self(indicatorsFor: $0, state, wording) }
    case .notes: whole = state.board.map { Self(notesOf: $0, wording) }
    case .trend: whole = state.series.trend.map { Self($0, state.series.trendOptions, wording) }
    case .ranking: whole = state.series.ranking.map { Self($0, wording) }
    }
    guard let whole else { return nil }
    let filter = state.filters[id] ?? ""
    self = filter.isEmpty ? whole : whole.filtered(by: filter, wording)
  }

  init?(_ tab: Tab, of state: DashboardState, _ wording: Wording) {
    guard let board = state.board else { return nil }
    switch tab {
    case .overview: self.init(overviewOf: state, on: board, wording)
    case .audit: self.init(auditOf: state, on: board, wording)
    default:
      guard let area = tab.area else { return nil }
      self.init(area: area, of: board, state.audit.loaded, wording)
    }
  }

  /// An area: its KPIs, then the report's notes.
  private init(
    area: ReformArea, of board: Board, _ audit: LoadedAudit?, _ wording: Wording
  ) {
    let rows = board.entries(in: area).flatMap { $0.rows(in: board, audit, wording) }
    var sections = [
      Section(layout: .kpis, rows: rows, empty: wording.screen.reportSilent)
    ]
    sections += Note.Kind.allCases.compactMap { kind in
      Self.notes(of: board, titled: wording.catalogue.noteKinds(kind), wording) {
        $0.area == area && $0.kind == kind
      }
    }
    self.init(
      title: wording.catalogue.area(area), sections: sections,
      footnotes: board.footnotes(area: area, wording))
  }

  /// The report's notes, by area and kind.
  init(notesOf board: Board, _ wording: Wording) {
    var sections: [Section] = []
    for area in ReformArea.allCases {
      for kind in Note.Kind.allCases {
        let names = [wording.catalogue.area(area), wording.catalogue.noteKinds(kind)]
        let section = Self.notes(
          of: board, titled: names.joined(separator: " \(wording.symbols.separator) "), wording
        ) { $0.area == area && $0.kind == kind }
        if let section { sections.append(section) }
      }
    }
    if sections.isEmpty {
      sections = [Section(layout: .kpis, rows: [], empty: wording.screen.reportSilent)]
    }
    self.init(
      title: wording.screen.notes, sections: sections,
      footnotes: board.footnotes(area: nil, wording))
  }

  private static func notes(
    of board: Board, titled title: String, _ wording: Wording, where isWanted: (Note) -> Bool
  ) -> Section? {
    let notes = board.notes.enumerated().filter { isWanted($1) }
    guard !notes.isEmpty else { return nil }
    let rows = notes.map { position, note in
      RowDraft(.note(position)) { .note(NoteRow(note, wording)) }
    }
    return Section(title: title, layout: .kpis, rows: rows)
  }
}

extension NoteRow {
  init(_ note: Note, _ wording: Wording) {
    kind = wording.catalogue.noteKind(note.kind)
    text = note.text[wording.language]
    place = wording.shortPlace(note.evidence)
  }
}

extension BoardEntry {
  /// One row for each value; one without a value when a target or a fault asks for it.
  func rows(in board: Board, _ audit: LoadedAudit?, _ wording: Wording) -> [RowDraft] {
    guard values.isEmpty else { return values.map { row(of: $0, in: board, audit, wording) } }
    return [
      RowDraft(.kpi(kpi.id, nil)) { [kpi, unanswered] in
        .kpi(
          KPIRow(
            kpi, nil, against: unanswered.first, boardPeriod: board.period, in: wording))
      }
    ]
  }

  func row(
    of value: BoardValue, in board: Board, _ audit: LoadedAudit?, _ wording: Wording
  ) -> RowDraft {
    RowDraft(.kpi(kpi.id, value.result.report.id)) {
      .kpi(
        KPIRow(
          self.kpi, value, against: value.strictest, boardPeriod: board.period,
          mark: audit?.verdict(touching: self, value), in: wording))
    }
  }
}

extension Board {
  /// The latest day the figures cover, the reports they come from, and what was left out.
  func footnotes(area: ReformArea?, _ wording: Wording) -> [String] {
    var notes = [covers(latestDay(in: area), wording)]
    if let report = reports.first {
      notes.append("\(wording.screen.report) \(report.name(wording))")
    }
    return notes
  }
}
