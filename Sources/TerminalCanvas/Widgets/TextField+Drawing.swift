extension TextField {
  /// Draws the prompt and the text into the first row of `area`, scrolled so that the cursor is
  /// in it, and returns where the cursor goes. The prompt gives way when the area is narrow;
  /// an empty area draws nothing and has no cursor.
  package func draw(
    on canvas: inout Canvas, in area: Rect, prompt: String = "", style: Style = .plain,
    promptStyle: Style = .plain
  ) -> Point? {
    var row = area.top(1)
    guard !row.isEmpty else { return nil }
    canvas.fill(row, style: style)
    let promptWidth = DisplayWidth.of(prompt)
    if promptWidth > 0, row.width >= promptWidth + 4 {
      let place = row.takeLeft(promptWidth)
      canvas.put(prompt, x: place.x, y: place.y, style: style.overlaid(with: promptStyle))
    }
    // The cursor needs a column of its own behind the text.
    let column = DisplayWidth.of(before)
    let hidden = max(0, column - (row.width - 1))
    var line = Canvas(size: row.size)
    line.fill(line.bounds, style: style)
    line.put(before + after, x: -hidden, y: 0, style: style)
    canvas.blit(line, at: row.origin)
    return Point(x: row.x + column - hidden, y: row.y)
  }
}
