/// Writing styled text.
extension Canvas {
  /// Writes styled text like `put` writes plain text; `style` is that of the place.
  @discardableResult
  package mutating func put(
    _ text: StyledText, x: Int, y: Int, style: Style = .plain, maxWidth: Int = .max
  ) -> Int {
    var written = 0
    for run in text.runs {
      let runStyle = run.style.map(style.overlaid) ?? style
      written += put(
        Substring(run.text), x: x + written, y: y, style: runStyle,
        maxWidth: Extent.length(maxWidth) - written)
    }
    return written
  }

  /// Writes styled text into the first row of `area`: cut with an ellipsis and aligned.
  package mutating func put(
    _ text: StyledText, in area: Rect, alignment: TextAlignment = .leading,
    style: Style = .plain, ellipsis: String = "…"
  ) {
    guard !area.isEmpty else { return }
    let fitted = text.truncated(to: area.width, ellipsis: ellipsis)
    let before = alignment.before(max(0, area.width - fitted.width))
    put(fitted, x: area.x + before, y: area.y, style: style, maxWidth: area.width - before)
  }
}
