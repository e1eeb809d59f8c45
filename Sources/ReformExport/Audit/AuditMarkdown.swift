import ReformAnalysis
package import ReformLocalization
import ReformModel
package import ReformViewModels

/// An audit as Markdown, to attach to a message.
package struct AuditMarkdown {
  private let wording: Wording
  private let markdown: MarkdownExport

  package init(_ wording: Wording) {
    self.wording = wording
    markdown = MarkdownExport(wording)
  }

  package func text(of listing: AuditListing) -> String {
    let strings = wording.audit
    var lines = ["# \(strings.title): \(markdown.escaped(listing.name))", ""]
    lines.append(markdown.escaped(listing.summary(wording)))
    for habit in listing.habits(wording) { lines += ["", markdown.escaped(habit)] }
    if let since = listing.since {
      lines += [
        "", strings.sinceSummary(since.gone.count, since.new.count, since.remaining.count),
      ]
    }
    if listing.rows.isEmpty { lines += ["", strings.nothingFound] }
    for verdict in Verdict.allCases {
      let rows = listing.rows.filter { $0.finding.verdict == verdict }
      guard !rows.isEmpty else { continue }
      lines += ["", "## \(strings.verdict(verdict)) (\(rows.count))", ""]
      lines += markdown.table(
        [
          wording.screen.source, strings.findingHead, strings.arithmeticHead,
          strings.suggestionHead,
        ],
        rows.map { row in
          [wording.shortPlace(row.evidence), row.claim, row.arithmetic, row.suggestion ?? ""]
        })
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
