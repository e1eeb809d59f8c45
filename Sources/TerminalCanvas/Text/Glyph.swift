/// One grapheme cluster ready to be drawn: printable, with its width known.
struct Glyph: Equatable {
  /// The cluster's first scalar.
  var scalar: Unicode.Scalar
  /// The scalars after the first; empty for all composed text.
  var rest: String
  /// Columns: 1 or 2.
  var width: Int

  @inline(__always)
  init(_ scalar: Unicode.Scalar, rest: String = "", width: Int = 1) {
    self.scalar = scalar
    self.rest = rest
    self.width = width
  }

  static let space = Glyph(" ")
  static let replacement = Glyph("\u{FFFD}")

  var isSpace: Bool { scalar == " " && rest.isEmpty }

  /// Where lines have been broken, a no-break space has done its work: what is copied or searched
  /// for is a space.
  var drawn: Glyph { scalar == "\u{A0}" ? .space : self }

  /// Appends the cluster's text.
  func append(to text: inout String) {
    text.unicodeScalars.append(scalar)
    if !rest.isEmpty { text += rest }
  }
}
