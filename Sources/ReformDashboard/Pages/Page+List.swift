package import ReformLocalization
package import ReformViewModels
import TerminalCanvas

extension Page {
  /// A list at its full height, without a selection.
  package init(_ list: ListModel, look: Look, in wording: Wording, width: Int) {
    var parts: [any PagePart] = []
    let columns = ListColumns(look: look, wording: wording)
    for section in list.sections {
      if let title = section.title {
        if !parts.isEmpty { parts.append(SpacePart()) }
        parts.append(RulePart(title: title, look: look))
      }
      parts += Self.parts(section, columns, look)
    }
    self.init(width: width, parts: parts)
  }

  private static func parts(
    _ section: ListModel.Section, _ columns: ListColumns, _ look: Look
  ) -> [any PagePart] {
    if section.rows.isEmpty {
      return section.empty.map { [TextPart(text: StyledText($0), style: look.theme.muted)] } ?? []
    }
    if case .note = section.rows[0].content {
      return section.rows.compactMap { notePart($0, look) }
    }
    var table = Table(
      columns: columns.columns(of: section.layout),
      rows: section.rows.map { .cells(columns.cells($0, in: section.layout)) })
    table.wraps = true
    table.glyphs = look.glyphs
    table.styles.header = look.theme.columnTitle
    table.showsHeader = section.layout != .choices
    return [TablePart(table: table, ids: section.rows.map(\.id))]
  }

  /// A note with its place; continued lines stand under the text.
  private static func notePart(_ row: ListRow, _ look: Look) -> (any PagePart)? {
    guard case .note(let note) = row.content else { return nil }
    var text = StyledText("\(look.glyphs.dash) \(note.text)")
    text.append(" (\(note.place))", style: look.theme.muted)
    return TextPart(text: text, row: row.id, hang: 2)
  }
}
