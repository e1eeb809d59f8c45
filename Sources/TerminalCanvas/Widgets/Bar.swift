/// A horizontal gauge, exact to an eighth of a cell, or to a cell in ASCII.
///
/// It takes one row and the columns it is given. More than the whole is shown as full, a negative
/// share or a zero denominator as empty. Without columns it draws nothing.
package struct Bar: Equatable, Sendable {
  /// The part that is done.
  package var numerator: Int
  /// The whole.
  package var denominator: Int
  /// The symbols it is made of.
  package var glyphs: Glyphs

  /// A gauge that shows `numerator` of `denominator`.
  package init(_ numerator: Int, of denominator: Int, glyphs: Glyphs = .unicode) {
    self.numerator = numerator
    self.denominator = denominator
    self.glyphs = glyphs
  }

  /// The filled part, at most `width` columns; without trailing spaces.
  package func text(width: Int) -> String {
    let width = min(max(width, 0), 10_000)
    guard numerator > 0, denominator > 0 else { return "" }
    let share = Int128(min(numerator, denominator)) * Int128(width * 8) / Int128(denominator)
    let (whole, part) = Int(share).quotientAndRemainder(dividingBy: 8)
    let full = String(repeating: glyphs.eighths.last ?? "#", count: whole)
    guard part > 0, part <= glyphs.eighths.count else { return full }
    let last = glyphs.eighths[part - 1]
    return last == " " ? full : full + last
  }

  /// Draws into the first row of `area`; the empty part is filled with spaces of `style`.
  package func draw(on canvas: inout Canvas, in area: Rect, style: Style = .plain) {
    let row = area.top(1)
    canvas.fill(row, style: style)
    canvas.put(text(width: row.width), x: row.x, y: row.y, style: style, maxWidth: row.width)
  }
}
