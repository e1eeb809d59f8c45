package import ReformViewModels
import TerminalCanvas

extension Page {
  /// A text at its full height.
  package init(_ text: TextModel, look: Look, width: Int) {
    let parts = text.blocks.map { block -> any PagePart in
      switch block {
      case .headline(let text): TextPart(text: StyledText(text), style: look.theme.headline)
      case .heading(let text): RulePart(title: text, look: look)
      case .paragraph(let text): TextPart(text: StyledText(text))
      case .space: SpacePart()
      case .quotation(let quotation): Self.part(quotation, look)
      case .table(let table): TablePart(table: Self.table(table, look), width: width)
      }
    }
    self.init(width: width, parts: parts)
  }

  /// A quoted line: its numbers in brackets, underlined, the likely misprint in reverse.
  private static func part(_ quotation: Quotation, _ look: Look) -> TextPart {
    var text = StyledText("\(quotation.place): ", style: look.theme.muted)
    for part in quotation.parts {
      let style: Style? =
        switch part.mark {
        case .used: look.theme.quoted
        case .misprint: look.theme.misprint
        case nil: nil
        }
      text.append(TextFit.sanitized(part.shown), style: style)
    }
    return TextPart(text: text, hang: 2)
  }

  private static func table(_ model: TextTable, _ look: Look) -> Table {
    let count = model.rows.map(\.count).max() ?? model.header.count
    let isBare = model.header.isEmpty
    let columns = (0..<count).map { index in
      // All but one column keep their words whole; the flexible one wraps.
      Table.Column(
        isBare ? "" : model.header[min(index, model.header.count - 1)],
        kind: index == (isBare ? count - 1 : 0) ? .flexible : .number,
        alignment: model.numbers.contains(index) ? .trailing : .leading,
        minimum: isBare ? 16 : (index == 0 ? 24 : 4),
        priority: (model.optional.firstIndex(of: index) ?? -1) + 1)
    }
    var table = Table(
      columns: columns, rows: model.rows.map { .cells($0.map { StyledText($0) }) })
    table.wraps = true
    table.showsHeader = !isBare
    table.glyphs = look.glyphs
    table.styles.header = look.theme.columnTitle
    return table
  }
}
