/// A number where it stands in a passage, with the whole it is set against in `12/320`.
struct Mention: Hashable, Sendable {
  /// Its place among the numbers of the text.
  let number: Int
  let whole: Int?
  /// The tokens it covers, the whole included.
  let tokens: Range<Int>
  /// How many brackets it stands in.
  let depth: Int
  let isPercent: Bool
}
