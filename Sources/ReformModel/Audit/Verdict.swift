/// What the arithmetic says about a relation (DESIGN section 5, Verdicts), gravest first.
package enum Verdict: String, CaseIterable, Comparable, Sendable {
  /// Recomputed and printed value do not meet, and the text itself ties the figures.
  case inconsistent
  /// They do not meet, but the tie is ours, or one figure is only approximate.
  case suspect
  /// They meet only if the printed ratio was cut off instead of rounded.
  case truncated
  /// They meet under the rules of rounding.
  case consistent

  package static func < (left: Verdict, right: Verdict) -> Bool { left.gravity < right.gravity }

  private var gravity: Int {
    switch self {
    case .inconsistent: 0
    case .suspect: 1
    case .truncated: 2
    case .consistent: 3
    }
  }
}
