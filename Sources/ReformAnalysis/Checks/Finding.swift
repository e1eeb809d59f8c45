package import ReformModel

/// What an audit has to say about one relation, with the numbers it is about.
package struct Finding: Hashable, Sendable {
  package enum Subject: Hashable, Sendable {
    case relation(Relation)
    case citations(CitationConflict)
  }

  package let subject: Subject
  package let verdict: Verdict
  /// The result as it should be printed, where one number is the result.
  package let expected: ExactDecimal?
  /// The likely misprint and its right value.
  package let repair: Repair?

  package init(
    _ subject: Subject, _ verdict: Verdict, expected: ExactDecimal? = nil, repair: Repair? = nil
  ) {
    self.subject = subject
    self.verdict = verdict
    self.expected = expected
    self.repair = repair
  }

  package var rule: CheckRule {
    switch subject {
    case .relation(let relation): relation.rule
    case .citations(let conflict): conflict.rule
    }
  }

  package var relation: Relation? {
    if case .relation(let relation) = subject { relation } else { nil }
  }
}

/// One number read differently, and what that would put right.
package struct Repair: Hashable, Sendable {
  /// The likely misprint, by its place among the numbers of the audit.
  package let number: Int
  package let replacement: ExactDecimal
  /// The broken relations that would hold, by their place among the relations of the audit.
  package let repairs: [Int]

  package init(number: Int, replacement: ExactDecimal, repairs: [Int]) {
    self.number = number
    self.replacement = replacement
    self.repairs = repairs
  }
}
