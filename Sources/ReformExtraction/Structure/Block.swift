/// A paragraph, list item, heading, table row or footnote: lines that are read together.
struct Block: Sendable {
  enum Kind: Hashable, Sendable {
    case heading
    case paragraph
    case item(ListMark)
    case tableRow
    case footnote(Int)
  }

  let kind: Kind
  let section: String
  /// How many list items it stands in; 0 outside a list.
  let depth: Int
  /// The lines and the offset behind the list mark.
  var pieces: [(line: Int, start: Int)]
}

/// What begins an item of a list.
enum ListMark: Hashable, Sendable {
  case sign(UInt8, indent: Int)
  case number
  case letter
  case bracketedNumber
}
