/// Digits of a text that could not be read as a number.
package struct UnreadNumber: Hashable, Sendable {
  package let printed: String
  package let evidence: Evidence

  package init(printed: String, evidence: Evidence) {
    self.printed = printed
    self.evidence = evidence
  }
}
