/// What a text says about some of its numbers, in each way it can be read.
///
/// `250 hồ sơ, đạt 96%` may be 96 % of either of two totals before it: the reading that holds is the
/// one that was meant.
package struct Claim: Hashable, Sendable {
  /// How sure it is that the text means one of the readings; a broken claim that is not certain
  /// counts only if a slip of the hand explains it.
  package enum Certainty: Hashable, Sendable {
    case certain
    /// A slip in any of the numbers explains it.
    case likely
    /// A slip in the printed result explains it.
    case possible
  }

  /// The likeliest first; never empty.
  package let readings: [Relation]
  package let certainty: Certainty

  package init(_ readings: [Relation], _ certainty: Certainty) {
    self.readings = readings
    self.certainty = certainty
  }

  package init(_ relation: Relation) {
    self.init([relation], .certain)
  }
}
