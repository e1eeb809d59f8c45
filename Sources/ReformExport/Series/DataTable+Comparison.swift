import ReformAnalysis
package import ReformModel
package import ReformViewModels

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
