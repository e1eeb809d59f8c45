/// Says where a list is scrolled to: `12–30/57`. Empty when the whole list is visible.
package struct ScrollMark: Equatable, Sendable {
  /// What is visible.
  package var window: ScrollWindow
  /// The symbols it is made of.
  package var glyphs: Glyphs

  /// A mark for a window.
  package init(_ window: ScrollWindow, glyphs: Glyphs = .unicode) {
    self.window = window
    self.glyphs = glyphs
  }

  /// The mark's text.
  package var text: String {
    guard window.isPartial else { return "" }
    guard window.visible > 0 else { return "0/\(window.count)" }
    let last = window.offset + window.visible
    let first = window.offset + 1
    let range = first == last ? "\(first)" : "\(first)\(glyphs.dash)\(last)"
    return "\(range)/\(window.count)"
  }

  /// Draws at the right end of the first row of `area`; nothing when it does not fit whole,
  /// because half a number is a wrong number.
  package func draw(on canvas: inout Canvas, in area: Rect, style: Style = .plain) {
    let text = text
    let width = DisplayWidth.of(text)
    guard area.height > 0, width <= area.width else { return }
    canvas.put(text, x: area.maxX - width, y: area.y, style: style)
  }
}
