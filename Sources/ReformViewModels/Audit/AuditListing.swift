package import ReformAnalysis
package import ReformLocalization
import ReformModel

/// An audit worded for reading: its findings gravest first, then by line.
package struct AuditListing: Sendable {
  /// The file, or the report's id.
  package let name: String
  package let audit: Audit
  package let rows: [FindingRow]
  /// A line findings point into, where the text is at hand.
  package let line: (@Sendable (Int) -> String?)?
  /// What has become of the findings of an earlier draft.
  package let since: DraftComparison?

  /// - Parameter all: The consistent relations too.
  package init(
    _ name: String, _ audit: Audit, line: (@Sendable (Int) -> String?)? = nil, all: Bool = false,
    since: DraftComparison? = nil, _ wording: Wording
  ) {
    self.name = name
    self.audit = audit
    self.line = line
    self.since = since
    rows = audit.findings.filter { all || $0.verdict != .consistent }
      .map { FindingRow($0, in: audit, wording) }
      .sorted {
        ($0.finding.verdict, $0.evidence.line, $0.lines.last ?? 0)
          < ($1.finding.verdict, $1.evidence.line, $1.lines.last ?? 0)
      }
  }

  /// `105 relations checked: 19 inconsistent, 1 suspect, 5 truncated`.
  package func summary(_ wording: Wording) -> String {
    wording.audit.summary(
      audit.checked, audit.count(of: .inconsistent), audit.count(of: .suspect),
      audit.count(of: .truncated))
  }

  /// The habits of the report, one line each.
  package func habits(_ wording: Wording) -> [String] {
    audit.habits.map { habit in
      switch habit {
      case .truncation: wording.audit.truncationHabit(audit.count(of: .truncated))
      }
    }
  }
}
