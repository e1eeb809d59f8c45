import ReformAnalysis
import ReformModel
package import ReformViewModels

extension DataTable {
  /// The findings of an audit, one row each.
  package init(_ listing: AuditListing) {
    self.init(
      columns: [
        "verdict", "rule", "area", "section", "line", "lines", "printed", "expected", "arithmetic",
        "message", "suggestion_line", "suggestion_printed", "suggestion_replacement", "draft",
      ],
      rows: listing.rows.map { row in
        [
          .text(row.finding.verdict.rawValue), .text(row.finding.rule.rawValue),
          .optional(row.area?.rawValue), .text(row.evidence.section), .integer(row.evidence.line),
          .list(row.lines.map(String.init)), .optional(row.printed), .optional(row.expected),
          .text(row.arithmetic), .text(row.message), .optional(row.replacement?.line),
          .optional(row.replacement?.printed), .optional(row.replacement?.replacement),
          .optional(listing.draft(of: row)),
        ]
      })
  }
}

extension AuditListing {
  /// `new` or `remaining` since the draft before; nil when there is none.
  func draft(of row: FindingRow) -> String? {
    guard let since, row.finding.verdict < .consistent else { return nil }
    return since.new.contains(row.finding) ? "new" : "remaining"
  }
}
