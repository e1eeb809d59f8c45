/// A piece of a line: a word, a number or a mark.
struct Token: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case word(Syllable)
    /// Digits that have not been looked at yet.
    case digits
    /// A statement of the report: its place among the numbers of the text.
    case figure(Int)
    /// A list number in brackets: `(1)`.
    case enumerator(Int)
    /// A number that states nothing: a date, an article, a document; or its remains.
    case reference
    /// The length of a period: the 11 of `11 tháng`.
    case duration(Int)
    case footnote(Int)
    case percent
    case open
    case close
    case comma
    case semicolon
    case colon
    case stop
    case dash
    case slash
    /// `=` before a result.
    case equals
    /// `→` between what was and what became.
    case arrow
    /// The bar between two cells of a table.
    case bar
    case other
  }

  var kind: Kind
  let line: Int
  /// UTF-8 offsets in the line.
  let range: Range<Int>
  /// Whether a word begins with a capital.
  let isCapital: Bool
  /// Whether it touches the token before it.
  let isAttached: Bool

  var word: Syllable? {
    if case .word(let word) = kind { word } else { nil }
  }

  var figure: Int? {
    if case .figure(let figure) = kind { figure } else { nil }
  }
}
