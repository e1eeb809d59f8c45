import ReformAnalysis
package import ReformLocalization
package import ReformModel
package import ReformViewModels

extension Ranking {
  /// The ranking as text; `own` is marked.
  package func text(_ wording: Wording, own: Locality.ID? = nil) -> String {
    let strings = wording.series
    var lines = [
      [
        kpi.label[wording.language], wording.calendar.period(period),
        previous.map { strings.changed(wording.calendar.period($0)) } ?? "",
      ].filter { !$0.isEmpty }.joined(separator: " \(wording.symbols.separator) ")
    ]
    guard !rows.isEmpty else { return lines[0] + "\n\(strings.nobody)\n" }
    let columns = ColumnText(
      header: [
        "", strings.place, strings.locality, wording.screen.value, wording.screen.plan,
        wording.screen.status, strings.quarter, strings.change,
      ], numbers: [1, 3, 4, 7])
    lines += columns.lines(
      of: rows.map { row in
        [
          row.locality.id == own ? wording.symbols.arrow : "", String(row.place),
          wording.name(of: row.locality),
          wording.numbers.quantity(row.value, decimals: row.decimals, unit: kpi.unit),
          KPIRow.plan(row.assessment, kpi, wording),
          wording.catalogue.status(row.assessment?.status ?? .noTarget),
          ["I", "II", "III", "IV"][row.quarter - 1],
          row.change.map { wording.numbers.signed($0, to: kpi.decimals) } ?? wording.symbols.none,
        ]
      })
    if !silent.isEmpty { lines.append(strings.silent(silent.count)) }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension DataTable {
  /// A ranking, one row per locality.
  package init(_ ranking: Ranking) {
    self.init(
      columns: [
        "place", "locality", "name", "kpi", "period", "value", "unit", "target", "status",
        "quarter", "change",
      ],
      rows: ranking.rows.map { row in
        [
          .integer(row.place), .text(row.locality.id.rawValue), .text(row.locality.name),
          .text(ranking.kpi.id.rawValue), .text(ranking.period.description),
          .optional(row.value.exported), .text(ranking.kpi.unit.text),
          .optional(row.assessment?.plan?.value.exported),
          .text((row.assessment?.status ?? .noTarget).rawValue), .integer(row.quarter),
          .optional(row.change?.exported),
        ]
      })
  }
}

extension ExactRatio {
  /// As files have it: six decimals, none for whole numbers.
  var exported: ExactDecimal? { try? rounded(to: denominator == 1 ? 0 : 6) }
}
