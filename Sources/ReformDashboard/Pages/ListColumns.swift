import ReformAnalysis
import ReformLocalization
import ReformModel
import ReformViewModels
import TerminalCanvas

/// The columns of each kind of list and the cells of its rows.
struct ListColumns {
  let look: Look
  let wording: Wording
  /// Whether labels name the authority, because its column has no room and rows would look alike.
  var namesAuthority = false
  /// Whether the arithmetic names the suggestion, because its column has no room.
  var hidesSuggestion = false
  /// Columns a gauge has.
  var gaugeWidth = 8
  /// The titles of the two columns of a comparison of boards.
  var sides: [String] = []

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
        Table.Column(wording.audit.title, kind: .number),
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
    case .findings:
      return [
        Table.Column(wording.auditScreen.subject, kind: .flexible, minimum: 28, ideal: 64),
        Table.Column(wording.auditScreen.arithmetic, kind: .text, minimum: 30, ideal: 60),
        Table.Column(
          wording.auditScreen.suggestion, kind: .number, alignment: .leading, priority: 1),
        Table.Column(strings.source, kind: .number, alignment: .leading),
        Table.Column(strings.area, kind: .number, alignment: .leading, priority: 2),
        Table.Column(wording.auditScreen.check, kind: .number, alignment: .leading, priority: 3),
      ]
    case .figures:
      return [
        Table.Column(wording.importing.figureHead, kind: .flexible, minimum: 30, ideal: 70),
        Table.Column(wording.importing.numberHead, kind: .number),
        Table.Column(wording.importing.line.sentenceCase, kind: .number),
        Table.Column(wording.importing.stateHead, kind: .number, alignment: .leading),
      ]
    case .ranking: return rankingColumns
    case .trend: return trendColumns
    case .sides: return sideColumns
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
    case .kpi(let kpi): cells(kpi)
    case .finding(let finding): cells(finding)
    case .choice(let choice):
      [
        StyledText(choice.title, style: choice.isCurrent ? look.theme.headline : nil),
        StyledText(choice.detail, style: look.theme.muted),
      ]
    case .figure(let figure): cells(figure)
    case .ranked(let ranked): cells(ranked)
    case .point(let point): cells(point)
    case .pair(let pair): cells(pair)
    case .note(let note): [StyledText(note.text)]
    }
  }

  private func cells(_ row: FigureRow) -> [StyledText] {
    let style: Style? =
      switch row.state {
      case .unassigned, .unsure: look.theme.attention
      case .proposed: nil
      case .accepted: look.theme.headline
      case .dropped: look.theme.muted
      }
    return [
      StyledText(row.meaning, style: row.state == .dropped ? look.theme.muted : nil),
      StyledText(row.printed), StyledText(String(row.line), style: look.theme.muted),
      StyledText(row.stateText, style: style),
    ]
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
      row.concerns.map { count($0, look.theme.attention) }
        ?? StyledText(look.glyphs.ellipsis, style: look.theme.muted),
      count(row.withoutTarget),
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
  func quiet(_ text: String) -> StyledText {
    StyledText(text, style: text == wording.symbols.none ? look.theme.muted : nil)
  }

  /// What is printed stands out behind the sign that says it does not meet.
  private func arithmetic(of row: AuditRow) -> StyledText {
    let signs = [wording.symbols.unequal, ">"].map { "\u{A0}\($0)\u{A0}" }
    guard row.verdict <= .suspect,
      let sign = signs.compactMap(row.arithmetic.lastRange(of:)).first
    else { return StyledText(row.arithmetic) }
    var text = StyledText(String(row.arithmetic[..<sign.lowerBound]))
    text.append(
      String(row.arithmetic[sign.lowerBound...]), style: look.theme.style(of: row.verdict))
    return text
  }

  private func cells(_ row: AuditRow) -> [StyledText] {
    var label = StyledText(row.label)
    if let report = row.report {
      label.append(" \(wording.symbols.separator) \(report)", style: look.theme.muted)
    }
    var arithmetic = arithmetic(of: row)
    if hidesSuggestion, let repair = row.repair {
      arithmetic.append("; \(repair.replacing(" ", with: "\u{A0}"))", style: look.theme.attention)
    }
    return [
      label, arithmetic, StyledText(row.repair ?? "", style: look.theme.attention),
      StyledText(row.place), StyledText(wording.catalogue.mediumArea(row.area)),
      StyledText(row.check, style: look.theme.muted),
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

  /// The value with a mark in a column of its own: what the audit says about it, else `*` as printed
  /// only.
  private func value(_ row: KPIRow) -> StyledText {
    var text = StyledText(row.hedge ?? "", style: look.theme.muted)
    text.append(row.value)
    if let verdict = row.mark, let mark = verdict.mark {
      text.append(mark, style: look.theme.style(of: verdict))
    } else {
      text.append(row.isReportedOnly ? "*" : " ", style: look.theme.muted)
    }
    return text
  }
}

extension String {
  fileprivate func lastRange(of sign: String) -> Range<Index>? { ranges(of: sign).last }
}

extension Verdict {
  /// One character beside a number; nil for what holds.
  var mark: String? {
    switch self {
    case .inconsistent: "!"
    case .suspect: "?"
    case .truncated: "'"
    case .consistent: nil
    }
  }
}
