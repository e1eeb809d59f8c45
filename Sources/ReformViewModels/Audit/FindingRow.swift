package import ReformAnalysis
package import ReformLocalization
package import ReformModel

/// A finding with everything a reader sees of it, worded.
package struct FindingRow: Hashable, Sendable {
  package let finding: Finding
  package let evidence: Evidence
  package let area: ReformArea?
  /// Every line it uses, ascending.
  package let lines: [Int]
  package let claim: String
  package let arithmetic: String
  package let suggestion: String?
  package let message: String
  /// The printed result or misprint, in the report's notation.
  package let printed: String?
  package let expected: String?
  package let replacement: Replacement?

  /// What to write instead of what.
  package struct Replacement: Hashable, Sendable {
    package let line: Int
    package let printed: String
    package let replacement: String
  }

  package init(_ finding: Finding, in audit: Audit, _ wording: Wording) {
    let text = FindingText(wording, audit)
    self.finding = finding
    lines = finding.lines(in: audit)
    claim = text.claim(of: finding)
    arithmetic = text.arithmetic(of: finding)
    suggestion = text.suggestion(of: finding)
    message = text.message(of: finding)
    switch finding.subject {
    case .relation(let relation):
      let shown = relation.result ?? relation.numbers.last
      evidence = shown.map { audit.numbers[$0].evidence } ?? Evidence(section: "", line: 0)
      area = shown.flatMap { ReformArea(section: audit.numbers[$0].evidence.section) }
      printed = shown.map { audit.numbers[$0].printed }
    case .citations(let conflict):
      evidence = conflict.second.evidence
      area = ReformArea(section: conflict.second.evidence.section)
      printed = conflict.second.printed
    }
    expected = finding.expected.map(wording.report)
    replacement = finding.repair.map {
      Replacement(
        line: audit.numbers[$0.number].evidence.line, printed: audit.numbers[$0.number].printed,
        replacement: wording.report($0.replacement))
    }
  }
}

extension FindingRow {
  /// The UTF-8 offsets of its numbers in a line: where they were read, else where they are printed.
  package func spans(in line: String, number: Int, of audit: Audit) -> [Range<Int>] {
    switch finding.subject {
    case .relation(let relation):
      let numbers = relation.numbers.map { audit.numbers[$0] }
        .filter { $0.evidence.line == number }
      let known = numbers.compactMap(\.columns)
      guard known.isEmpty else { return known }
      return NumberFinder(Array(line.utf8)).places(of: numbers.map { ($0.printed, .used) })
        .map(\.range)
    case .citations(let conflict):
      return [conflict.first, conflict.second].filter { $0.evidence.line == number }
        .compactMap(\.columns)
    }
  }
}

extension ReformArea {
  /// The area a section of a report belongs to: I, II.1 … II.6 (DESIGN section 2).
  package init?(section: String) {
    let codes: [(String, ReformArea)] = [
      ("II.1", .institutions), ("II.2", .procedures), ("II.3", .apparatus),
      ("II.4", .civilService), ("II.5", .finance), ("II.6", .digital),
    ]
    if section == "I" || section.hasPrefix("I.") {
      self = .direction
    } else if let found = codes.first(where: { section == $0.0 || section.hasPrefix($0.0 + ".") }) {
      self = found.1
    } else {
      return nil
    }
  }
}
