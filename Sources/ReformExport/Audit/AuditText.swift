import ReformAnalysis
package import ReformLocalization
import ReformModel
package import ReformViewModels

/// An audit as a compiler reports: `file:line: verdict: message`, the line quoted, its numbers marked.
package struct AuditText {
  private let wording: Wording
  private let width: Int

  package init(_ wording: Wording, width: Int) {
    self.wording = wording
    self.width = width
  }

  package func text(of listing: AuditListing) -> String {
    var lines = ["\(listing.name): \(listing.summary(wording))"]
    lines += listing.habits(wording)
    if let since = listing.since {
      lines.append(
        wording.audit.sinceSummary(since.gone.count, since.new.count, since.remaining.count))
    }
    if listing.rows.isEmpty { lines.append(wording.audit.nothingFound) }
    for row in listing.rows {
      lines.append("")
      lines += self.lines(of: row, in: listing)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func lines(of row: FindingRow, in listing: AuditListing) -> [String] {
    var verdict = wording.audit.verdict(row.finding.verdict)
    if let since = listing.since {
      verdict += since.new.contains(row.finding) ? " (\(wording.audit.new))" : ""
    }
    var lines = [
      "\(listing.name):\(row.evidence.line): \(verdict): \(row.claim): \(row.arithmetic)"
    ]
    lines += quotations(of: row, in: listing)
    if let suggestion = row.suggestion { lines.append("    → \(suggestion)") }
    return lines
  }

  /// Each line a finding uses, with its numbers marked.
  private func quotations(of row: FindingRow, in listing: AuditListing) -> [String] {
    guard let text = listing.text else { return [] }
    let spans = row.spans(in: listing.audit)
    return row.lines.flatMap { line -> [String] in
      guard line >= 1, line <= text.count, let columns = spans[line], !columns.isEmpty else {
        return []
      }
      let label = row.lines.count > 1 ? "    \(line): " : "    "
      let excerpt = Excerpt(
        of: text[line - 1], marking: columns, width: width - label.count,
        mark: wording.symbols.underline, ellipsis: wording.symbols.ellipsis)
      return [label + excerpt.text, String(repeating: " ", count: label.count) + excerpt.marks]
    }
  }
}
