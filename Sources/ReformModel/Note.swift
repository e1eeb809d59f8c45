/// A result, difficulty or task of the report in our own words, with its place.
package struct Note: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case result
    case difficulty
    case task
  }

  package let area: ReformArea
  package let kind: Kind
  package let text: LocalizedText
  package let evidence: Evidence

  package init(area: ReformArea, kind: Kind, text: LocalizedText, evidence: Evidence) {
    self.area = area
    self.kind = kind
    self.text = text
    self.evidence = evidence
  }
}
