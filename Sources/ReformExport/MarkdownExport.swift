import ReformAnalysis
package import ReformLocalization
import ReformModel
package import ReformViewModels
import TerminalCanvas

/// Panels as Markdown, to attach to a message or to put into a document.
package struct MarkdownExport {
  package let wording: Wording

  package init(_ wording: Wording) {
    self.wording = wording
  }

  /// A panel with its title, place, period and sources; nil when the board does not hold the KPI.
  package func text(of panel: PanelName, in state: DashboardState) -> String? {
    guard let board = state.board, let body = body(of: panel, in: state, board) else { return nil }
    let place = wording.name(of: board.locality)
    let period = wording.calendar.period(board.period)
    var lines = ["# \(escaped(panel.title(board, wording)))", "", "\(escaped(place)), \(period)"]
    lines += body
    lines += ["", "## \(wording.detail.evidence)", ""]
    let sources = board.sources(of: panel, audit: state.audit.loaded, wording)
    lines += (sources.editions + sources.instruments).map { "- \(escaped($0))" }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A table of data under its column names.
  package func text(of table: DataTable) -> String {
    let rows = table.rows.map { $0.map(\.csv) }
    return self.table(table.columns, rows).map { $0 + "\n" }.joined()
  }

  private func body(
    of panel: PanelName, in state: DashboardState, _ board: Board
  ) -> [String]? {
    switch panel {
    case .kpi(let kpi, let report):
      TextModel(
        detail: kpi, report: report, of: board, audit: state.audit.loaded, wording
      ).map(lines)
    case .score: lines(of: TextModel(scoreOf: board, wording))
    case .plan: ListModel(.compare, of: state, symbols: wording.symbols).map(lines)
    case .notes: ListModel(.notes, of: state, symbols: wording.symbols).map(lines)
    case .tab(let tab): ListModel(.tab(tab), of: state, symbols: wording.symbols).map(lines)
    case .ranking, .trend, .comparison: nil
    }
  }

  func lines(of list: ListModel) -> [String] {
    var lines = list.lead.flatMap { ["", escaped($0)] }
    for section in list.sections {
      if let title = section.title { lines += ["", "## \(escaped(title))"] }
      lines.append("")
      if let empty = section.empty, section.rows.isEmpty { lines.append(escaped(empty)) }
      let table = section.rows.compactMap { cells($0, in: section.layout) }
      if !table.isEmpty { lines += self.table(header(of: section.layout, list), table) }
      lines += section.rows.compactMap(note)
    }
    return lines
  }

  private func lines(of text: TextModel) -> [String] {
    text.blocks.flatMap { block -> [String] in
      switch block {
      case .headline(let text): ["", "**\(escaped(text))**"]
      case .heading(let text): ["## \(escaped(text))", ""]
      case .paragraph(let text): [escaped(text), ""]
      case .space: [""]
      case .quotation(let quotation): ["> \(escaped("\(quotation.place): \(quotation.text)"))", ""]
      case .table(let table): self.table(table.header, table.rows) + [""]
      }
    }
  }

  func table(_ header: [String], _ rows: [[String]]) -> [String] {
    let rule = header.map { _ in "---" }
    return ([header, rule] + rows).map { cells in
      "| \(cells.map { $0 == "---" ? $0 : escaped($0) }.joined(separator: " | ")) |"
    }
  }

  /// Text that Markdown shows as it is.
  func escaped(_ text: String) -> String {
    var result = ""
    for character in TextFit.sanitized(
      text.split(whereSeparator: \.isNewline).joined(separator: " "))
    {
      switch character {
      case "|", "\\", "*", "_", "`", "<", "[", "]", "#": result += "\\\(character)"
      default: result.append(character)
      }
    }
    return result
  }
}

extension MarkdownExport {
  private func header(of layout: ListModel.Layout, _ list: ListModel) -> [String] {
    let strings = wording.screen
    return switch layout {
    case .areas:
      [
        strings.area, strings.kpiCount, wording.catalogue.status(.met),
        wording.catalogue.status(.close), wording.catalogue.status(.missed),
        wording.audit.title, strings.covers,
      ]
    case .findings:
      [
        wording.auditScreen.subject, wording.auditScreen.arithmetic,
        wording.auditScreen.suggestion, strings.source, strings.area,
      ]
    case .sides:
      [strings.indicator] + list.sides + [wording.comparison.difference, wording.comparison.change]
    case .trend:
      [
        wording.trend.period, strings.value, wording.trend.change, strings.plan, strings.status,
        wording.trend.origin,
      ]
    case .ranking:
      [
        wording.ranking.place, wording.ranking.locality, strings.value, wording.ranking.change,
        strings.plan, strings.status,
      ]
    case .kpis, .comparison, .choices, .figures:
      [
        strings.indicator, strings.value, strings.plan, strings.gap, strings.status,
        strings.authority, strings.printed, strings.source,
      ]
    }
  }

  private func cells(_ row: ListRow, in layout: ListModel.Layout) -> [String]? {
    switch row.content {
    case .area(let area):
      [area.name] + [area.kpis, area.met, area.close, area.missed].map(String.init)
        + [area.concerns.map(String.init) ?? "", area.covers]
    case .finding(let finding):
      [
        [finding.label, finding.report].compactMap(\.self).joined(separator: ", "),
        finding.row.arithmetic, finding.repair ?? "", finding.place,
        wording.catalogue.area(finding.area),
      ]
    case .kpi(let kpi):
      [
        label(kpi), kpi.value, kpi.plan, kpi.gap, kpi.statusText, kpi.authority,
        kpi.printed ?? "", kpi.place,
      ]
    case .pair(let row):
      [
        [row.label, row.unit.map { "(\($0))" }].compactMap(\.self).joined(separator: " "), row.left,
        row.right, row.difference, row.change,
      ]
    case .point(let row):
      [row.period, row.value, row.change, row.plan, row.statusText, row.origin]
    case .ranked(let row):
      [
        row.place, [row.name, row.parent].compactMap(\.self).joined(separator: ", "), row.value,
        row.change, row.plan, row.statusText,
      ]
    case .note, .choice, .figure: nil
    }
  }

  private func note(_ row: ListRow) -> String? {
    guard case .note(let note) = row.content else { return nil }
    return "- \(escaped(note.text)) (\(note.place))"
  }

  private func label(_ row: KPIRow) -> String {
    var text = row.label
    if let unit = row.unit { text += " (\(unit))" }
    if let period = row.period { text += ", \(period)" }
    return text
  }
}
