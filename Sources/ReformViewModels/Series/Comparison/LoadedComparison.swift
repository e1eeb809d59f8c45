package import ReformModel

/// What the board is held against on the comparison screen.
package enum CompareWith: Hashable, Sendable {
  case plan
  /// Another period of the board's place.
  case period(Period)
  /// Another place in the board's period.
  case locality(Locality.ID)
}

/// Which board is wanted as the other side.
package struct ComparisonQuestion: Hashable, Sendable {
  package let locality: Locality.ID
  package let period: Period

  package init(_ locality: Locality.ID, in period: Period) {
    self.locality = locality
    self.period = period
  }
}

package typealias ComparisonInquiry = Inquiry<ComparisonQuestion, Board>

extension BoardLoader {
  /// The other side of a comparison, or why there is none. Blocks on IO.
  package func answer(_ question: ComparisonQuestion) -> ComparisonInquiry {
    Inquiry(question) { () throws(BoardError) in
      try load(locality: question.locality, period: question.period).board
    }
  }
}
