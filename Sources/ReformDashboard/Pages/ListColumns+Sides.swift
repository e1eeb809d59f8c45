import ReformLocalization
import ReformViewModels
import TerminalCanvas

extension ListColumns {
  var sideColumns: [Table.Column] {
    let sides = (self.sides + ["", ""]).prefix(2)
    return [
      Table.Column(wording.screen.indicator, kind: .flexible, minimum: 30, ideal: 64)
    ]
      + sides.map { Table.Column($0, kind: .number) }
      + [
        Table.Column(wording.comparison.difference, kind: .number),
        Table.Column(wording.comparison.change, kind: .number, priority: 1),
      ]
  }

  func cells(_ row: PairRow) -> [StyledText] {
    var label = StyledText(row.label)
    if let unit = row.unit { label.append(" (\(unit))", style: look.theme.muted) }
    return [label] + [row.left, row.right, row.difference, row.change].map(quiet)
  }
}
