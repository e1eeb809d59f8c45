extension Table {
  /// Draws the header and the rows from `offset` on and returns where each visible row lies.
  @discardableResult
  package func draw(on canvas: inout Canvas, in area: Rect) -> [Place] {
    guard !area.isEmpty else { return [] }
    let layout = layout(width: area.width)
    canvas.fill(area, style: styles.base)
    var rest = area
    if showsHeader {
      let lines = headerLines(layout)
      let header = rest.takeTop(height(lines))
      let style = styles.base.overlaid(with: styles.header)
      canvas.fill(header, style: style)
      draw(lines, layout, on: &canvas, in: header, style: style)
    }
    var places: [Place] = []
    for index in rows.indices.dropFirst(Extent.length(offset)) {
      guard !rest.isEmpty else { break }
      let lines = lines(of: index, layout, width: area.width)
      let place = rest.takeTop(height(lines))
      draw(row: index, lines, layout, on: &canvas, in: place)
      places.append(Place(row: index, area: place))
    }
    return places
  }

  /// Lines of every row at `width`: 1 each unless the table wraps.
  package func rowHeights(width: Int) -> [Int] {
    guard wraps else { return rows.map { _ in 1 } }
    let layout = layout(width: width)
    return rows.indices.map { height(lines(of: $0, layout, width: width)) }
  }

  /// Lines of the whole table at `width`, header included.
  package func height(width: Int) -> Int {
    let header = showsHeader ? height(headerLines(layout(width: width))) : 0
    return rowHeights(width: width).reduce(header, +)
  }

  private func draw(
    row index: Int, _ lines: [[StyledText]], _ layout: Layout, on canvas: inout Canvas,
    in area: Rect
  ) {
    var style = styles.base
    switch rows[index] {
    case .cells(_, let own): style = own.map(style.overlaid) ?? style
    case .heading: style = style.overlaid(with: styles.heading)
    case .blank: break
    }
    if index == selection { style = style.overlaid(with: styles.selected) }
    canvas.fill(area, style: style)
    if index == selection, hasGutter {
      canvas.put(glyphs.cursorMark, x: area.x, y: area.y, style: style, maxWidth: gutterWidth)
    }
    if case .heading = rows[index] {
      for (y, line) in (lines.first ?? []).enumerated() where y < area.height {
        canvas.put(
          line, x: area.x + gutterWidth, y: area.y + y, style: style,
          maxWidth: area.width - gutterWidth)
      }
    } else {
      draw(lines, layout, on: &canvas, in: area, style: style)
    }
  }

  /// Draws the lines of the cells, one list per slot.
  private func draw(
    _ lines: [[StyledText]], _ layout: Layout, on canvas: inout Canvas, in area: Rect, style: Style
  ) {
    for (slot, lines) in zip(layout.slots, lines) {
      for (y, line) in lines.enumerated() where y < area.height {
        let place = Rect(x: area.x + slot.x, y: area.y + y, width: slot.width, height: 1)
        canvas.put(
          line, in: place.intersection(area), alignment: columns[slot.column].alignment,
          style: style, ellipsis: glyphs.ellipsis)
      }
    }
  }

  private func height(_ lines: [[StyledText]]) -> Int {
    max(1, lines.map(\.count).max() ?? 1)
  }

  private func headerLines(_ layout: Layout) -> [[StyledText]] {
    layout.slots.map { broken(StyledText(columns[$0.column].title), width: $0.width) }
  }

  /// The lines of a row: one list per slot, or a single list for a heading.
  private func lines(of index: Int, _ layout: Layout, width: Int) -> [[StyledText]] {
    switch rows[index] {
    case .blank: return []
    case .heading(let text): return [broken(text, width: width - gutterWidth)]
    case .cells(let cells, _):
      return layout.slots.map { slot in
        guard slot.column < cells.count else { return [] }
        let cell = cells[slot.column]
        guard columns[slot.column].kind == .number else { return broken(cell, width: slot.width) }
        return [cell.width <= slot.width ? cell : StyledText(TextFit.repeated("#", slot.width))]
      }
    }
  }

  private func broken(_ text: StyledText, width: Int) -> [StyledText] {
    wraps
      ? text.wrapped(width: width) : [text.truncated(to: width, ellipsis: glyphs.ellipsis)]
  }
}
