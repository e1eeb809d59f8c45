import ReformAnalysis
import ReformModel
package import ReformViewModels

extension DataTable {
  /// The findings of the audit panel: one row for each broken relation, gravest first.
  package init(_ findings: [AuditRow]) {
    self.init(
      columns: [
        "check", "area", "rule", "verdict", "label", "section", "line", "lines", "report",
        "printed", "expected", "misprint", "replacement", "misprint_line", "message",
      ],
      rows: findings.map { finding in
        let row = finding.row
        return [
          .text(finding.check), .text(finding.area.rawValue), .text(row.finding.rule.rawValue),
          .text(finding.verdict.rawValue), .text(finding.label), .text(row.evidence.section),
          .integer(row.evidence.line), .list(row.lines.map(String.init)),
          .optional(finding.reportID?.description), .optional(row.printed),
          .optional(row.expected), .optional(row.replacement?.printed),
          .optional(row.replacement?.replacement), .optional(row.replacement?.line),
          .text(row.message),
        ]
      })
  }
}
