/// Running text, wrapped to the columns it gets. It takes as many rows as `height(width:)` says
/// and shows those that fit; without columns or rows it draws nothing.
package struct Paragraph: Equatable, Sendable {
  /// The text; line feeds begin a new line.
  package var text: StyledText
  /// How many columns the lines after the first are indented, where there is room.
  package var indent: Int

  /// Creates a paragraph.
  package init(_ text: StyledText, indent: Int = 0) {
    self.text = text
    self.indent = indent
  }

  /// The wrapped lines without their indent.
  package func lines(width: Int) -> [StyledText] {
    text.wrapped(width: width, indent: indent)
  }

  /// Rows it takes at `width` columns.
  package func height(width: Int) -> Int { lines(width: width).count }

  /// Draws the lines from `offset` on and returns how many rows it used.
  @discardableResult
  package func draw(
    on canvas: inout Canvas, in area: Rect, offset: Int = 0, style: Style = .plain
  ) -> Int {
    let lines = lines(width: area.width)
    let first = min(Extent.length(offset), lines.count)
    let shown = lines[first...].prefix(area.height)
    for (row, line) in shown.enumerated() {
      let isIndented = row + first > 0 && indent > 0 && indent < area.width
      let indent = isIndented ? indent : 0
      canvas.put(
        line, x: area.x + indent, y: area.y + row, style: style, maxWidth: area.width - indent)
    }
    return shown.count
  }
}
