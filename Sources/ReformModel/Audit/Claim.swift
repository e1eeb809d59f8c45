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

  /// One way to read it.
  package struct Candidate: Hashable, Sendable {
    package let relation: Relation
    package let certainty: Certainty

    package init(_ relation: Relation, _ certainty: Certainty) {
      self.relation = relation
      self.certainty = certainty
    }
  }

  /// The likeliest first; never empty.
  package let candidates: [Candidate]
  /// The paragraph or list it is told in: where its neighbours are shares of one whole, so is it.
  package let list: Int?

  package init(_ candidates: [Candidate], list: Int? = nil) {
    self.candidates = candidates
    self.list = list
  }

  package init(_ readings: [Relation], _ certainty: Certainty) {
    self.init(readings.map { Candidate($0, certainty) })
  }

  package init(_ relation: Relation) {
    self.init([relation], .certain)
  }
}
