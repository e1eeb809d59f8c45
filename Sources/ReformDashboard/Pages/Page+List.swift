package import ReformLocalization
package import ReformViewModels
import TerminalCanvas

extension Page {
  /// A list at its full height, without a selection.
  package init(_ list: ListModel, look: Look, in wording: Wording, width: Int) {
    var parts: [any PagePart] = []
    var columns = ListColumns(look: look, wording: wording)
    columns.sides = list.sides
    columns.gaugeWidth = width < 100 ? 8 : min(40, width / 8)
    columns.namesAuthority = Self.hides(
      columns.wording.screen.authority, of: .comparison, in: list, columns, look, width: width)
    columns.hidesSuggestion = Self.hides(
      columns.wording.auditScreen.suggestion, of: .findings, in: list, columns, look, width: width)
    if list.chart == nil { parts += Self.lead(of: list, look) }
    for run in list.runsOfTables {
      if let only = run.first, run.count == 1 {
        if let title = only.title {
          if parts.last.map({ !($0 is SpacePart) }) ?? false { parts.append(SpacePart()) }
          parts.append(RulePart(title: title, look: look))
        }
        parts += Self.parts(only, columns, look, width: width)
      } else {
        parts.append(Self.joined(run, columns, look, width: width))
      }
    }
    self.init(width: width, parts: parts)
  }

  /// What stands above the rows whichever of them are seen: what the list says first, and its chart.
  ///
  /// - Parameter chartHeight: The chart's lines; 0 leaves it out.
  init(
    headOf list: ListModel, chartHeight: Int, look: Look, in wording: Wording, width: Int
  ) {
    var parts = Self.lead(of: list, look)
    if let chart = list.chart, chartHeight > 0 {
      // The chart begins with a line of its own that is mostly empty.
      if !parts.isEmpty { parts.removeLast() }
      parts.append(
        ChartPart(
          chart: chart, look: look, wording: wording, height: chartHeight, selected: list.selected))
    }
    self.init(width: width, parts: parts)
  }

  private static func lead(of list: ListModel, _ look: Look) -> [any PagePart] {
    guard !list.lead.isEmpty else { return [] }
    let lines = list.lead.enumerated().map { place, line in
      TextPart(text: StyledText(line), style: place == 0 ? look.theme.headline : .plain)
    }
    return lines + [SpacePart()]
  }

  /// Whether tables of a layout have to do without the column of this title at this width.
  private static func hides(
    _ title: String, of layout: ListModel.Layout, in list: ListModel, _ columns: ListColumns,
    _ look: Look, width: Int
  ) -> Bool {
    let sections = list.sections.filter { $0.layout == layout && !$0.rows.isEmpty }
    guard !sections.isEmpty else { return false }
    let rows = sections.flatMap { section in
      section.rows.map { Table.Row.cells(columns.cells($0, in: layout)) }
    }
    let table = table(layout, rows, columns, look)
    return !table.layout(width: width).slots.contains { table.columns[$0.column].title == title }
  }

  /// Several sections of one layout as one table, so that their columns stand in line.
  private static func joined(
    _ sections: [ListModel.Section], _ columns: ListColumns, _ look: Look, width: Int
  ) -> TablePart {
    var rows: [Table.Row] = []
    var ids: [RowID?] = []
    var headings: [Int: RuleLine] = [:]
    for section in sections {
      if !rows.isEmpty, !section.isContinued { rows.append(.blank) }
      if section.title != nil || !section.isContinued && section.layout != .choices {
        headings[rows.count] = RuleLine(title: section.title ?? "", look: look)
        rows.append(.heading(""))
      }
      ids += Array(repeating: nil, count: rows.count - ids.count)
      rows += section.rows.map { .cells(columns.cells($0, in: section.layout)) }
      ids += section.rows.map(\.id)
    }
    let layout = sections.first?.layout ?? .kpis
    return TablePart(
      table: table(layout, rows, columns, look), width: width, ids: ids, headings: headings)
  }

  /// A table without the columns that no row uses.
  private static func table(
    _ layout: ListModel.Layout, _ rows: [Table.Row], _ columns: ListColumns, _ look: Look
  ) -> Table {
    let all = columns.columns(of: layout)
    let used = all.indices.filter { column in
      rows.contains { row in
        if case .cells(let cells, _) = row { !cells[column].isEmpty } else { false }
      }
    }
    var table = Table(
      columns: used.map { all[$0] },
      rows: rows.map { row in
        if case .cells(let cells, let style) = row {
          .cells(used.map { cells[$0] }, style: style)
        } else {
          row
        }
      })
    table.wraps = true
    table.glyphs = look.glyphs
    table.styles.header = look.theme.columnTitle
    table.showsHeader = layout != .choices
    if layout == .ranking { table.labelColumns = 2 }
    return table
  }

  private static func parts(
    _ section: ListModel.Section, _ columns: ListColumns, _ look: Look, width: Int
  ) -> [any PagePart] {
    if section.rows.isEmpty {
      return section.empty.map { [TextPart(text: StyledText($0), style: look.theme.muted)] } ?? []
    }
    if case .note = section.rows[0].content {
      return section.rows.compactMap { notePart($0, look) }
    }
    let rows = section.rows.map { Table.Row.cells(columns.cells($0, in: section.layout)) }
    return [
      TablePart(
        table: table(section.layout, rows, columns, look), width: width, ids: section.rows.map(\.id)
      )
    ]
  }

  /// A note with its place; continued lines stand under the text.
  private static func notePart(_ row: ListRow, _ look: Look) -> (any PagePart)? {
    guard case .note(let note) = row.content else { return nil }
    var text = StyledText("\(look.glyphs.dash) \(note.text)")
    text.append(" (\(note.place))", style: look.theme.muted)
    return TextPart(text: text, row: row.id, hang: 2)
  }
}

extension ListModel {
  /// Sections in runs that share one table: neighbours of one layout with rows that are not notes.
  fileprivate var runsOfTables: [[Section]] {
    var runs: [[Section]] = []
    for section in sections {
      if let last = runs.last?.last, last.layout == section.layout, last.isTable, section.isTable {
        runs[runs.count - 1].append(section)
      } else {
        runs.append([section])
      }
    }
    return runs
  }
}

extension ListModel.Section {
  /// Whether its title is a line between rows that belong together.
  fileprivate var isContinued: Bool { layout == .ranking || layout == .trend }

  fileprivate var isTable: Bool {
    switch rows.first?.content {
    case nil, .note: false
    case .area, .kpi, .finding, .choice, .figure, .ranked, .point, .pair: true
    }
  }
}
