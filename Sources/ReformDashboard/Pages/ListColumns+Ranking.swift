import ReformAnalysis
import ReformLocalization
import ReformViewModels
import TerminalCanvas

extension ListColumns {
  var rankingColumns: [Table.Column] {
    let strings = wording.ranking
    return [
      Table.Column(strings.place, kind: .number),
      Table.Column(strings.locality, kind: .flexible, minimum: 26, ideal: 40),
      Table.Column(wording.screen.value, kind: .number),
      Table.Column("", kind: .number, alignment: .leading, minimum: gaugeWidth, priority: 2),
      Table.Column(strings.change, kind: .number, priority: 1),
      Table.Column(wording.screen.status, kind: .number, alignment: .leading),
      Table.Column(wording.screen.plan, kind: .number, priority: 3),
    ]
  }

  /// Decimal marks stand below one another also where reports print fewer digits.
  private func value(_ row: RankedRow) -> StyledText {
    quiet(row.value) + StyledText(String(repeating: " ", count: row.padding))
  }

  func cells(_ row: RankedRow) -> [StyledText] {
    let muted = look.theme.muted
    let style = row.status.map(look.theme.style)
    var name = StyledText(row.name, style: row.isOwn ? look.theme.headline : nil)
    if let parent = row.parent {
      name.append(" \(wording.symbols.separator) \(parent)", style: muted)
    }
    if row.isOwn { name.append(" \(look.glyphs.ownMark)", style: look.theme.headline) }
    return [
      StyledText(row.place), name, value(row),
      StyledText(
        row.gauge.map { Bar($0, of: 1000, glyphs: look.glyphs).text(width: gaugeWidth) } ?? "",
        style: style),
      quiet(row.change), status(row.status, row.statusText), quiet(row.plan),
    ]
  }
}
