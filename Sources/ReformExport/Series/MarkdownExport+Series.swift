import ReformLocalization
package import ReformViewModels

extension MarkdownExport {
  /// A ranking with its group, period and sources.
  package func text(of inquiry: RankingInquiry) -> String {
    text(
      of: ListModel(inquiry, wording), sources: inquiry.answer.map { $0.sources(wording) } ?? [])
  }

  /// A trend with its place and sources.
  package func text(of inquiry: TrendInquiry, _ options: TrendOptions) -> String {
    text(
      of: ListModel(inquiry, options, wording),
      sources: inquiry.answer.map { $0.sources(options, wording) } ?? [])
  }

  /// Two boards side by side.
  package func comparison(in state: DashboardState) -> String {
    guard let list = ListModel(.compare, of: state, symbols: wording.symbols) else { return "" }
    return text(of: list, sources: state.comparedEditions(wording))
  }

  /// A list over several reports.
  private func text(of list: ListModel, sources: [String]) -> String {
    var lines = ["# \(escaped(list.title))"]
    if !list.footnotes.isEmpty { lines += ["", escaped(list.footnotes.joined(separator: ", "))] }
    lines += self.lines(of: list)
    if !sources.isEmpty {
      lines += ["", "## \(wording.detail.evidence)", ""] + sources.map { "- \(escaped($0))" }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
