import ReformAnalysis
package import ReformLocalization
package import ReformModel

extension ListModel {
  /// The list `id` as the state has it; nil without a board.
  package init?(_ id: ListID, of state: DashboardState, symbols: Symbols = .unicode) {
    let wording = Wording(state.language, symbols: symbols)
    let filter = state.filters[id] ?? ""
    let draft: Draft?
    switch id {
    case .tab(let tab): draft = Draft(tab, of: state, wording)
    case .compare: draft = Draft(comparing: state, wording)
    case .periods: draft = Draft(periodsOf: state, wording)
    case .localities: draft = Draft(localitiesOf: state, wording)
    case .notes: draft = state.board.map { Draft(notesOf: $0, wording) }
    }
    guard let draft else { return nil }
    let sections = filter.isEmpty ? draft.sections : draft.filtered(by: filter, wording)
    let rows = sections.flatMap(\.rows)
    let wanted = state.selection[id] ?? draft.current
    title = draft.title
    self.sections = sections
    selected = rows.first { $0.id == wanted }?.id ?? rows.first?.id
    footnotes = draft.footnotes
    self.filter = filter.isEmpty && !(state.isTypingFilter && state.activeList == id) ? nil : filter
  }

  /// A list before filter and selection.
  struct Draft {
    var title: String
    var sections: [Section]
    var footnotes: [String] = []
    /// The row a picker starts on.
    var current: RowID?

    init(
      title: String, sections: [Section], footnotes: [String] = [], current: RowID? = nil
    ) {
      self.title = title
      self.sections = sections
      self.footnotes = footnotes
      self.current = current
    }

    /// Sections without the rows that do not match; a list without any says so.
    func filtered(by filter: String, _ wording: Wording) -> [Section] {
      let kept = sections.compactMap { section -> Section? in
        let rows = section.rows.filter { SearchKey.matches($0.searchText, query: filter) }
        guard !rows.isEmpty else { return nil }
        return Section(title: section.title, layout: section.layout, rows: rows)
      }
      guard kept.isEmpty else { return kept }
      return [Section(layout: .choices, rows: [], empty: wording.screen.nothingFound)]
    }
  }
}

extension ListModel.Draft {
  init?(_ tab: Tab, of state: DashboardState, _ wording: Wording) {
    guard let board = state.board else { return nil }
    switch tab {
    case .overview: self.init(overview: board, wording)
    case .differences: self.init(differencesOf: board, wording)
    default:
      guard let area = tab.area else { return nil }
      self.init(area: area, of: board, wording)
    }
  }

  /// An area: its KPIs, then the report's notes.
  private init(area: ReformArea, of board: Board, _ wording: Wording) {
    let rows = board.entries(in: area).flatMap { $0.rows(in: board, wording) }
    var sections = [
      ListModel.Section(layout: .kpis, rows: rows, empty: wording.screen.reportSilent)
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
    var sections: [ListModel.Section] = []
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
      sections = [ListModel.Section(layout: .kpis, rows: [], empty: wording.screen.reportSilent)]
    }
    self.init(
      title: wording.screen.notes, sections: sections,
      footnotes: board.footnotes(area: nil, wording))
  }

  private static func notes(
    of board: Board, titled title: String, _ wording: Wording, where isWanted: (Note) -> Bool
  ) -> ListModel.Section? {
    let notes = board.notes.enumerated().filter { isWanted($1) }
    guard !notes.isEmpty else { return nil }
    let rows = notes.map { position, note in
      ListRow(.note(position), .note(NoteRow(note, wording)))
    }
    return ListModel.Section(title: title, layout: .kpis, rows: rows)
  }

  private init(differencesOf board: Board, _ wording: Wording) {
    let rows = board.entries.flatMap { entry in
      entry.rows(in: board, wording) { $0.result.difference != nil }
    }
    self.init(
      title: wording.screen.differences,
      sections: [
        ListModel.Section(
          layout: .differences, rows: rows, empty: wording.screen.nothingDiffers)
      ],
      footnotes: board.footnotes(area: nil, wording))
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
  func rows(in board: Board, _ wording: Wording) -> [ListRow] {
    guard values.isEmpty else { return rows(in: board, wording) { _ in true } }
    let row = KPIRow(kpi, nil, against: unanswered.first, boardPeriod: board.period, in: wording)
    return [ListRow(.kpi(kpi.id, nil), .kpi(row))]
  }

  /// One row for each value that is wanted.
  func rows(
    in board: Board, _ wording: Wording, where isWanted: (BoardValue) -> Bool
  ) -> [ListRow] {
    values.filter(isWanted).map { value in
      let row = KPIRow(
        kpi, value, against: value.strictest, boardPeriod: board.period, in: wording)
      return ListRow(.kpi(kpi.id, value.result.report.id), .kpi(row))
    }
  }
}

extension Board {
  /// The latest day the figures cover, the reports they come from, and what was left out.
  func footnotes(area: ReformArea?, _ wording: Wording) -> [String] {
    var notes: [String] = []
    if let day = latestDay(in: area) {
      notes.append("\(wording.screen.covers) \(wording.calendar.day(day))")
    }
    if let report = reports.first {
      notes.append("\(wording.screen.report) \(report.name(wording))")
    }
    return notes
  }
}

extension Report {
  /// Id, kind and status in words: `2025/31 (chính thức, dự thảo)`.
  package func name(_ wording: Wording) -> String {
    let kind = wording.catalogue.reportKind(kind)
    return "\(id) (\(kind), \(wording.catalogue.reportStatus(status)))"
  }
}
