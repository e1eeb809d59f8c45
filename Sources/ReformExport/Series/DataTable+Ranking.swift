import ReformAnalysis
import ReformModel
package import ReformViewModels

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
