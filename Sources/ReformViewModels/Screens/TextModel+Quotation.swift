import ReformAnalysis
import ReformLocalization
import ReformModel

extension TextModel {
  /// The lines a finding speaks of, or why they cannot be shown.
  static func quotations(
    of finding: Finding, in loaded: LoadedAudit, from source: SourceAnswer, _ wording: Wording
  ) -> [Block] {
    let strings = wording.auditScreen
    switch source {
    case .none: return [.paragraph(strings.noSource)]
    case .otherEdition(let path): return [.paragraph(strings.otherEdition(path))]
    case .unreadable(let path, let reason):
      return [.paragraph(strings.unreadable(path, reason))]
    case .text(let text):
      let numbers = finding.relation?.numbers ?? []
      let quotable = numbers.filter { place in
        let report = loaded.reports.first { $0.id == loaded.audit.numbers[place].report }
        return report.map(text.isEdition) ?? false
      }
      guard !quotable.isEmpty else { return [.paragraph(strings.noSource)] }
      let lines = Set(quotable.map { loaded.audit.numbers[$0].evidence.line }).sorted()
      return lines.map { line in
        guard let words = text.line(line) else { return .paragraph(strings.lineMissing(line)) }
        let printed = quotable.filter { loaded.audit.numbers[$0].evidence.line == line }.map {
          place -> (printed: String, mark: Quotation.Mark) in
          let isMisprint = finding.repair?.number == place
          return (loaded.audit.numbers[place].printed, isMisprint ? .misprint : .used)
        }
        return .quotation(
          Quotation(
            place: "\(wording.detail.line) \(line)".sentenceCase,
            parts: Quotation.parts(of: words, marking: printed)))
      }
    }
  }
}
