import ReformAnalysis
package import ReformLocalization
import ReformModel

extension LoadedAudit {
  /// The findings a filter leaves, gravest first, as rows.
  package func rows(
    _ filter: AuditFilter = AuditFilter(), on board: Board, _ wording: Wording
  ) -> [AuditRow] {
    order.filter { filter.includes(audit.findings[$0], of: self) }
      .compactMap { AuditRow($0, of: self, on: board, wording) }
  }
}

extension ListModel.Draft {
  /// Everything that does not add up: gravest first, then by area and line.
  init(auditOf state: DashboardState, on board: Board, _ wording: Wording) {
    let loaded: LoadedAudit
    let footnotes = board.footnotes(area: nil, wording)
    switch state.audit {
    case .done(let done): loaded = done
    case .underway:
      self.init(
        title: wording.audit.title,
        sections: [
          Section(layout: .findings, rows: [], empty: wording.auditScreen.underway)
        ], footnotes: footnotes)
      return
    case .failed(let problem):
      let reason = Problem.noData(problem).text(wording)
      self.init(
        title: wording.audit.title,
        sections: [
          Section(
            layout: .findings, rows: [], empty: "\(wording.auditScreen.failed): \(reason)")
        ], footnotes: footnotes)
      return
    }
    let findings = loaded.audit.findings
    let shown = loaded.order.filter { state.auditFilter.includes(findings[$0], of: loaded) }
    let sections = Verdict.allCases.compactMap { verdict -> Section? in
      let rows = shown.filter { findings[$0].verdict == verdict }
      guard !rows.isEmpty else { return nil }
      return Section(
        title: "\(wording.audit.verdict(verdict).sentenceCase) (\(rows.count))",
        layout: .findings, rows: rows.map { Self.row($0, of: loaded, on: board, wording) })
    }
    self.init(
      title: Self.title(state.auditFilter, wording),
      lead: Self.summary(of: loaded, wording),
      sections: sections.isEmpty
        ? [
          Section(
            layout: .findings, rows: [],
            empty: Self.emptiness(loaded, state.auditFilter, wording))
        ] : sections,
      footnotes: footnotes)
  }

  /// The findings of some verdicts as rows, for other panels.
  static func rows(
    of loaded: LoadedAudit, on board: Board, _ wording: Wording,
    where isWanted: (Finding) -> Bool
  ) -> [RowDraft] {
    loaded.order.filter { isWanted(loaded.audit.findings[$0]) }
      .map { row($0, of: loaded, on: board, wording) }
  }

  private static func row(
    _ position: Int, of loaded: LoadedAudit, on board: Board, _ wording: Wording
  ) -> RowDraft {
    RowDraft(.finding(position)) {
      AuditRow(position, of: loaded, on: board, wording).map(ListRow.Content.finding)
        ?? .note(
          NoteRow(
            kind: "",
            text: FindingText(wording, loaded.audit).message(of: loaded.audit.findings[position]),
            place: ""))
    }
  }

  /// How many relations were checked and with what result; the habit once.
  private static func summary(of loaded: LoadedAudit, _ wording: Wording) -> [String] {
    let audit = loaded.audit
    guard audit.checked > 0 else { return [] }
    let truncated = audit.count(of: .truncated)
    var lines = [
      wording.audit.summary(
        audit.checked, audit.count(of: .inconsistent), audit.count(of: .suspect), truncated)
    ]
    if audit.habits.contains(.truncation) {
      lines.append(wording.audit.truncationHabit(truncated).sentenceCase)
    }
    return lines
  }

  private static func emptiness(
    _ loaded: LoadedAudit, _ filter: AuditFilter, _ wording: Wording
  ) -> String {
    if loaded.audit.checked == 0 { return wording.auditScreen.nothingChecked }
    return filter == AuditFilter()
      ? wording.audit.nothingFound : wording.auditScreen.nothingUnderFilter
  }

  /// The panel's name and what its filter leaves.
  private static func title(_ filter: AuditFilter, _ wording: Wording) -> String {
    var parts = [wording.audit.title]
    if let verdict = filter.verdict { parts.append(wording.audit.verdict(verdict)) }
    if let area = filter.area { parts.append(wording.catalogue.area(area)) }
    return parts.joined(separator: " \(wording.symbols.separator) ")
  }
}
