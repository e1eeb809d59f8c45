import ReformAnalysis
import ReformModel
package import ReformViewModels

extension JSONExport {
  /// An audit as DESIGN section 8 has it: findings, habits, the number of relations evaluated.
  /// With an earlier draft each finding says whether it is new, and `gone` counts what is no more.
  package static func audit(_ listing: AuditListing) -> String {
    let findings = listing.rows.map { "    {\(members(of: $0, in: listing))}" }
    let list = findings.isEmpty ? "[]" : "[\n\(findings.joined(separator: ",\n"))\n  ]"
    let habits = listing.audit.habits.map { string($0.rawValue) }
    let gone = listing.since.map { ",\n  \"gone\": \($0.gone.count)" } ?? ""
    return """
      {
        "findings": \(list),
        "habits": [\(habits.joined(separator: ", "))],
        "checked": \(listing.audit.checked)\(gone)
      }

      """
  }

  private static func members(of row: FindingRow, in listing: AuditListing) -> String {
    let suggestion = row.replacement.map {
      """
      {"line": \($0.line), "printed": \(string($0.printed)), \
      "replacement": \(string($0.replacement))}
      """
    }
    var members: [(String, String)] = [
      ("rule", string(row.finding.rule.rawValue)),
      ("verdict", string(row.finding.verdict.rawValue)),
      ("lines", "[\(row.lines.map(String.init).joined(separator: ", "))]"),
      ("printed", row.printed.map(string) ?? "null"),
      ("expected", row.expected.map(string) ?? "null"),
      ("message", string(row.message)),
      ("suggestion", suggestion ?? "null"),
    ]
    if let draft = listing.draft(of: row) { members.append(("draft", string(draft))) }
    return members.map { "\(string($0.0)): \($0.1)" }.joined(separator: ", ")
  }
}
