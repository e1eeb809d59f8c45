import ReformAnalysis
import ReformLocalization
import ReformViewModels
import TerminalCanvas

/// The columns of each kind of list and the cells of its rows.
struct ListColumns {
  let look: Look
  let wording: Wording
  /// Whether labels name the authority, because its column has no room and rows would look alike.
  var namesAuthority = false

  func columns(of layout: ListModel.Layout) -> [Table.Column] {
    let strings = wording.screen
    switch layout {
    case .areas:
      let status = wording.catalogue.status
      return [
        Table.Column(strings.area, kind: .flexible, minimum: 27, ideal: 64),
        Table.Column(strings.kpiCount, kind: .number),
        Table.Column(status(.met).sentenceCase, kind: .number),
        Table.Column(status(.close).sentenceCase, kind: .number),
        Table.Column(status(.missed).sentenceCase, kind: .number),
        Table.Column(strings.differing, kind: .number),
        Table.Column(strings.withoutTarget, kind: .number, priority: 4),
        Table.Column(strings.covers, kind: .number, priority: 2),
      ]
    case .kpis, .comparison:
      return [
        Table.Column(strings.indicator, kind: .flexible, minimum: 42, ideal: 64),
        Table.Column(strings.value, kind: .number),
        Table.Column(strings.plan, kind: .number),
        Table.Column(strings.gap, kind: .number),
        Table.Column(strings.status, kind: .number, alignment: .leading),
        Table.Column("", kind: .number, alignment: .leading, minimum: 8, priority: 3),
        Table.Column(
          strings.authority, kind: .number, alignment: .leading,
          priority: layout == .comparison ? 1 : 6),
        Table.Column(strings.printed, kind: .number, priority: 4),
        Table.Column(strings.source, kind: .number, alignment: .leading, priority: 2),
        Table.Column(strings.operands, kind: .number, priority: 7),
        Table.Column(strings.covers, kind: .number, priority: 8),
      ]
    case .differences:
      return [
        Table.Column(strings.indicator, kind: .flexible, minimum: 42, ideal: 64),
        Table.Column(strings.printed, kind: .number),
        Table.Column(wording.detail.computed.sentenceCase, kind: .number),
        Table.Column(strings.difference, kind: .number),
        Table.Column(strings.source, kind: .number, alignment: .leading, priority: 1),
        Table.Column(strings.operands, kind: .number, priority: 2),
        Table.Column(strings.area, kind: .number, alignment: .leading, priority: 3),
      ]
    case .choices:
      return [
        Table.Column("", kind: .flexible, minimum: 20),
        Table.Column("", kind: .number, alignment: .leading),
      ]
    }
  }

  func cells(_ row: ListRow, in layout: ListModel.Layout) -> [StyledText] {
    switch row.content {
    case .area(let area): cells(area)
    case .kpi(let kpi): layout == .differences ? differenceCells(kpi) : cells(kpi)
    case .choice(let choice):
      [
        StyledText(choice.title, style: choice.isCurrent ? look.theme.headline : nil),
        StyledText(choice.detail, style: look.theme.muted),
      ]
    case .note(let note): [StyledText(note.text)]
    }
  }

  private func cells(_ row: AreaRow) -> [StyledText] {
    func count(_ number: Int, _ style: Style? = nil) -> StyledText {
      number == 0
        ? StyledText(wording.symbols.none, style: look.theme.muted)
        : StyledText("\(number)", style: style)
    }
    return [
      StyledText("\(row.number) \(row.name)"), count(row.kpis), count(row.met, look.theme.met),
      count(row.close, look.theme.close), count(row.missed, look.theme.missed),
      count(row.differing, look.theme.attention), count(row.withoutTarget),
      StyledText(row.covers),
    ]
  }

  private func cells(_ row: KPIRow) -> [StyledText] {
    let style = look.theme.style(of: row.status)
    return [
      label(row), value(row), quiet(row.plan), quiet(row.gap),
      StyledText(
        row.status == .noTarget ? wording.symbols.none : row.statusText, style: style),
      StyledText(
        row.gauge.map { Bar($0, of: 1000, glyphs: look.glyphs).text(width: 8) } ?? "",
        style: style),
      StyledText(row.authority), StyledText(row.printed ?? "", style: look.theme.attention),
      StyledText(row.place), StyledText(row.operands), StyledText(row.covers),
    ]
  }

  /// A missing value recedes.
  private func quiet(_ text: String) -> StyledText {
    StyledText(text, style: text == wording.symbols.none ? look.theme.muted : nil)
  }

  private func differenceCells(_ row: KPIRow) -> [StyledText] {
    [
      label(row), StyledText(row.printed ?? ""), StyledText(row.value),
      StyledText(row.difference ?? "", style: look.theme.attention), StyledText(row.place),
      StyledText(row.operands), StyledText(wording.catalogue.area(row.area)),
    ]
  }

  private func label(_ row: KPIRow) -> StyledText {
    var text = StyledText(row.label)
    if let unit = row.unit { text.append(" (\(unit))", style: look.theme.muted) }
    if let period = row.period {
      text.append(" \(wording.symbols.separator) \(period)", style: look.theme.muted)
    }
    if namesAuthority, let authority = row.tellingAuthority {
      text.append(" \(wording.symbols.separator) \(authority)", style: look.theme.muted)
    }
    return text
  }

  /// The value with a mark in a column of its own: `*` as printed only, `!` printed otherwise.
  private func value(_ row: KPIRow) -> StyledText {
    var text = StyledText(row.hedge ?? "", style: look.theme.muted)
    text.append(row.value)
    if row.difference != nil {
      text.append("!", style: look.theme.attention)
    } else {
      text.append(row.isReportedOnly ? "*" : " ", style: look.theme.muted)
    }
    return text
  }
}

extension String {
  /// The first letter as a capital, for words that become titles.
  var sentenceCase: String { prefix(1).uppercased() + dropFirst() }
}
