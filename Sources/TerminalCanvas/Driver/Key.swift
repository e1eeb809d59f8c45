/// A key as the terminal reports it.
package enum Key: Hashable, Sendable {
  /// A printable character.
  case character(Character)
  /// Control with a lower-case letter or symbol, for what has no case of its own.
  case control(Character)
  /// F1, F2, …
  case function(Int)
  case enter, escape, tab, backTab, backspace, delete, insert
  case up, down, left, right
  case shiftUp, shiftDown, shiftLeft, shiftRight
  case pageUp, pageDown, home, end
  /// A key this program has no name for.
  case unknown
}
