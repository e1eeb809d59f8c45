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
    let line = row.evidence.line > 0 ? ":\(row.evidence.line)" : ""
    var lines = ["\(listing.name)\(line): \(verdict): \(row.claim): \(row.arithmetic)"]
    lines += quotations(of: row, in: listing)
    if let suggestion = row.suggestion {
      lines.append("    \(wording.symbols.arrow) \(suggestion)")
    }
    return lines
  }

  /// Each line a finding uses, with its numbers marked.
  private func quotations(of row: FindingRow, in listing: AuditListing) -> [String] {
    guard let text = listing.line else { return [] }
    return row.lines.flatMap { number -> [String] in
      guard let line = text(number) else { return [] }
      let columns = row.spans(in: line, number: number, of: listing.audit)
      guard !columns.isEmpty else { return [] }
      let label = row.lines.count > 1 ? "    \(number): " : "    "
      let excerpt = Excerpt(
        of: line, marking: columns, width: width - label.count,
        mark: wording.symbols.underline, ellipsis: wording.symbols.ellipsis)
      return [label + excerpt.text, String(repeating: " ", count: label.count) + excerpt.marks]
    }
  }
}
