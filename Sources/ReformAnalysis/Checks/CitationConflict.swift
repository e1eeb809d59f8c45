package import ReformModel

/// Two citations that cannot both be right.
package struct CitationConflict: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// One document with two dates.
    case twoDates
    /// The higher number of a series has the earlier date.
    case outOfOrder
  }

  package let kind: Kind
  /// In the order of their numbers, else of their lines.
  package let first: Citation
  package let second: Citation

  package var rule: CheckRule {
    switch kind {
    case .twoDates: .citation
    case .outOfOrder: .order
    }
  }
}
