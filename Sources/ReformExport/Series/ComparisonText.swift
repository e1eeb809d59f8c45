import ReformAnalysis
package import ReformLocalization
package import ReformModel
package import ReformViewModels

extension BoardComparison {
  /// Both boards side by side, by area or with what changed most first.
  package func text(_ wording: Wording, byChange: Bool) -> String {
    let strings = wording.series
    let title = [left, right].map {
      "\(wording.name(of: $0.locality)), \(wording.calendar.period($0.period))"
    }.joined(separator: " \(wording.symbols.arrow) ")
    let columns = ColumnText(
      header: [
        wording.screen.indicator, wording.calendar.shortPeriod(left.period),
        left.locality == right.locality
          ? wording.calendar.shortPeriod(right.period) : wording.name(of: right.locality),
        strings.difference, strings.changePercent,
      ], numbers: [1, 2, 3, 4])
    let shown = (byChange ? self.byChange : rows).map { row in
      [
        row.kpi.label[wording.language], value(row.left, row.kpi, wording),
        value(row.right, row.kpi, wording),
        row.difference.map { wording.numbers.signed($0, to: row.kpi.decimals) }
          ?? wording.symbols.none,
        row.change.flatMap { try? $0.times(ExactRatio(100)) }
          .map { wording.numbers.signed($0, to: 1) + "%" } ?? wording.symbols.none,
      ]
    }
    return ([title] + columns.lines(of: shown)).joined(separator: "\n") + "\n"
  }

  private func value(_ value: BoardValue?, _ kpi: KPI, _ wording: Wording) -> String {
    guard let result = value?.result, let number = result.value else { return wording.symbols.none }
    return wording.numbers.quantity(number, decimals: result.decimals, unit: kpi.unit)
  }
}

extension DataTable {
  /// A comparison of two boards, one row per KPI.
  package init(_ comparison: BoardComparison, byChange: Bool, language: Language) {
    self.init(
      columns: [
        "kpi", "area", "label", "value", "other", "unit", "difference", "change", "period",
        "other_period", "other_locality",
      ],
      rows: (byChange ? comparison.byChange : comparison.rows).map { row in
        [
          .text(row.kpi.id.rawValue), .text(row.kpi.area.rawValue), .text(row.kpi.label[language]),
          .optional(row.left?.result.value?.exported),
          .optional(row.right?.result.value?.exported), .text(row.kpi.unit.text),
          .optional(row.difference?.exported), .optional(row.change?.exported),
          .text((row.left?.result.report.id.period ?? comparison.left.period).description),
          .text((row.right?.result.report.id.period ?? comparison.right.period).description),
          .text(comparison.right.locality.id.rawValue),
        ]
      })
  }
}
