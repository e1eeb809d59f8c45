package import ReformAnalysis
package import ReformModel

/// Words one finding of an audit.
package struct FindingText {
  private let wording: Wording
  private let audit: Audit
  private let arithmetic: ArithmeticText

  package init(_ wording: Wording, _ audit: Audit) {
    self.wording = wording
    self.audit = audit
    arithmetic = ArithmeticText(wording, audit.numbers)
  }

  /// What is wrong, in words: for the officer who must act.
  package func claim(of finding: Finding) -> String {
    switch finding.verdict {
    case .inconsistent, .suspect: wording.audit.claim(finding.rule)
    case .truncated, .consistent: wording.audit.rule(finding.rule)
    }
  }

  /// The numbers written out: `152 + 28 = 180 ≠ 181`.
  package func arithmetic(of finding: Finding) -> String {
    switch finding.subject {
    case .relation(let relation): arithmetic.text(of: relation, finding.verdict)
    case .citations(let conflict): text(of: conflict)
    }
  }

  /// What to write instead, where it is known.
  package func suggestion(of finding: Finding) -> String? {
    guard let repair = finding.repair else { return nil }
    let change = change(in: repair)
    guard repair.repairs.count > 1 else { return change }
    return "\(change), \(wording.audit.alsoRepairs(repair.repairs.count))"
  }

  /// `64.605 có lẽ là 61.605`.
  package func change(in repair: Repair) -> String {
    let replacement = wording.report(repair.replacement) + percent(repair.number)
    return wording.audit.shouldRead(arithmetic.printed(repair.number), replacement)
  }

  /// All of it on one line.
  package func message(of finding: Finding) -> String {
    let text = "\(claim(of: finding)): \(arithmetic(of: finding))"
    return suggestion(of: finding).map { "\(text); \($0)" } ?? text
  }

  private func percent(_ number: Int) -> String {
    audit.numbers[number].unit.isPercent ? "%" : ""
  }

  private func text(of conflict: CitationConflict) -> String {
    let first = wording.calendar.day(conflict.first.date)
    let second = wording.calendar.day(conflict.second.date)
    return switch conflict.kind {
    case .twoDates: wording.audit.twoDates(conflict.first.printed, first, second)
    case .outOfOrder:
      wording.audit.outOfOrder(conflict.first.printed, first, conflict.second.printed, second)
    }
  }
}

extension Wording {
  /// A number as a report writes it, whatever the language of the program.
  package func report(_ value: ExactDecimal) -> String {
    NumberStyle(.vietnamese, symbols: symbols).decimal(value)
  }
}
