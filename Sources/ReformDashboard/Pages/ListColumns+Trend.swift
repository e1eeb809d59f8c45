import ReformAnalysis
import ReformLocalization
import ReformViewModels
import TerminalCanvas

extension ListColumns {
  var trendColumns: [Table.Column] {
    let strings = wording.trend
    return [
      Table.Column(strings.period, kind: .flexible, minimum: 22, ideal: 28),
      Table.Column(wording.screen.value, kind: .number),
      Table.Column(strings.change, kind: .number, priority: 1),
      Table.Column(wording.screen.plan, kind: .number, priority: 2),
      Table.Column(wording.screen.status, kind: .number, alignment: .leading),
      Table.Column(strings.origin, kind: .number, alignment: .leading),
    ]
  }

  /// Without a target there is nothing to judge.
  func status(_ status: Assessment.Status?, _ text: String) -> StyledText {
    StyledText(
      status == .noTarget ? wording.symbols.none : text, style: status.map(look.theme.style))
  }

  func cells(_ row: TrendRow) -> [StyledText] {
    [
      StyledText(row.period), quiet(row.value), quiet(row.change), quiet(row.plan),
      status(row.status, row.statusText),
      StyledText(row.origin, style: look.theme.muted),
    ]
  }
}
