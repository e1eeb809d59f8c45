import ReformModel

/// A number of the text with the words that say what it is.
struct NumberPlace: Sendable {
  /// A run of tokens of one passage.
  struct Span: Sendable {
    let passage: Int
    let tokens: Range<Int>
  }

  let number: StatedNumber
  let origin: Figure.Origin
  let passage: Int
  let tokens: Range<Int>
  /// Its own clause: words before and behind it up to the next number or mark, in a table the heads of
  /// its row and column.
  let near: [Span]
  let role: AssignmentPhrase.Role?
  /// Whether it is said of last year, or of what is still to be done.
  let isOfOtherTime: Bool
  /// Whether it is said of what is planned: only for what a plan sets.
  let isPlanned: Bool
  /// Whether it stands in a cell of a table.
  let isCell: Bool
}
