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
        let printed = quotable.filter { loaded.audit.numbers[$0].evidence.line == line }.compactMap
        { place -> (printed: String, mark: Quotation.Mark)? in
          guard let words = loaded.words(for: loaded.audit.numbers[place]) else { return nil }
          return (words, finding.repair?.number == place ? .misprint : .used)
        }
        return .quotation(
          Quotation(
            place: "\(wording.detail.line) \(line)".sentenceCase,
            parts: Quotation.parts(of: words, marking: printed)))
      }
    }
  }
}

extension LoadedAudit {
  /// What stands in the text for a number; nil where the items of a list were counted.
  fileprivate func words(for number: StatedNumber) -> String? {
    guard let report = number.report, let key = number.figure?.key,
      let figure = figures[report]?[key]
    else { return number.printed }
    return switch figure.origin {
    case .printed, .word: figure.printed
    case .counted, .derived: nil
    }
  }
}
