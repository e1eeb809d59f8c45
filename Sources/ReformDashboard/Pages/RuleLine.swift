import TerminalCanvas

/// A rule over the whole width with a title on the left and words on the right.
struct RuleLine {
  var title = ""
  var trailing = ""
  var look: Look

  func draw(on canvas: inout Canvas, in area: Rect) {
    let row = area.top(1)
    canvas.fill(row, with: look.glyphs.horizontal, style: look.theme.rule)
    if !title.isEmpty {
      let label = TextFit.truncated(
        title, to: max(0, row.width - 6), ellipsis: look.glyphs.ellipsis)
      canvas.put(" \(label) ", x: row.x + 2, y: row.y, style: look.theme.heading)
    }
    let used = title.isEmpty ? 0 : DisplayWidth.of(title) + 6
    let width = DisplayWidth.of(trailing) + 2
    guard !trailing.isEmpty, used + width + 2 <= row.width else { return }
    canvas.put(
      " \(trailing) ", x: row.maxX - width - 2, y: row.y, style: look.theme.muted)
  }
}
