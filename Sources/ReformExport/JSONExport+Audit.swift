import ReformAnalysis
import ReformModel
package import ReformViewModels

extension JSONExport {
  /// An audit as DESIGN section 8 has it: findings, habits, the number of relations evaluated.
  package static func audit(_ rows: [FindingRow], habits: [String], checked: Int) -> String {
    let findings = rows.map { "    {\(members(of: $0))}" }
    let list = findings.isEmpty ? "[]" : "[\n\(findings.joined(separator: ",\n"))\n  ]"
    return """
      {
        "findings": \(list),
        "habits": [\(habits.map(string).joined(separator: ", "))],
        "checked": \(checked)
      }

      """
  }

  private static func members(of row: FindingRow) -> String {
    let suggestion = row.replacement.map {
      """
      {"line": \($0.line), "printed": \(string($0.printed)), \
      "replacement": \(string($0.replacement))}
      """
    }
    let members: [(String, String)] = [
      ("rule", string(row.finding.rule.rawValue)),
      ("verdict", string(row.finding.verdict.rawValue)),
      ("lines", "[\(row.lines.map(String.init).joined(separator: ", "))]"),
      ("printed", row.printed.map(string) ?? "null"),
      ("expected", row.expected.map(string) ?? "null"),
      ("message", string(row.message)),
      ("suggestion", suggestion ?? "null"),
    ]
    return members.map { "\(string($0.0)): \($0.1)" }.joined(separator: ", ")
  }
}
