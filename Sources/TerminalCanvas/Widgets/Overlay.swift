/// A bordered box over the middle of the screen, for menus, pickers and questions. It is never
/// larger than the area it is given; where no border fits there is only the inside.
package struct Overlay: Equatable, Sendable {
  /// Stands in the upper border.
  package var title: String
  /// The wanted size of the inside.
  package var content: Size
  /// The symbols of the border.
  package var glyphs: Glyphs

  /// Creates a box for a content of a size.
  package init(title: String, content: Size, glyphs: Glyphs = .unicode) {
    self.title = title
    self.content = content
    self.glyphs = glyphs
  }

  /// The box, border included, within `area`.
  package func frame(in area: Rect) -> Rect {
    area.centered(Size(width: content.width + 2, height: content.height + 2))
  }

  /// Draws the empty box in the middle of `area` and returns its inside.
  package func draw(on canvas: inout Canvas, in area: Rect, style: Style = .plain) -> Rect {
    let frame = frame(in: area)
    canvas.fill(frame, style: style)
    guard frame.width >= 3, frame.height >= 3 else { return frame }
    let right = frame.maxX - 1
    let bottom = frame.maxY - 1
    let rule = TextFit.repeated(glyphs.horizontal, frame.width - 2)
    for (y, left, end) in [
      (frame.y, glyphs.topLeft, glyphs.topRight), (bottom, glyphs.bottomLeft, glyphs.bottomRight),
    ] {
      canvas.put(left + rule + end, x: frame.x, y: y, style: style, maxWidth: frame.width)
    }
    for y in frame.y + 1..<bottom {
      canvas.put(glyphs.vertical, x: frame.x, y: y, style: style)
      canvas.put(glyphs.vertical, x: right, y: y, style: style)
    }
    if !title.isEmpty, frame.width >= 7 {
      let label = TextFit.truncated(title, to: frame.width - 6, ellipsis: glyphs.ellipsis)
      canvas.put(" \(label) ", x: frame.x + 2, y: frame.y, style: style)
    }
    return frame.inset(by: 1)
  }
}
