extension Table {
  /// A table laid out for one width: measured once, drawn as often as needed.
  package struct Arrangement {
    let table: Table
    let layout: Layout
    let header: [[StyledText]]
    /// The lines of every row; without wrapping they are made when a row is drawn.
    let lines: [[[StyledText]]]
    let width: Int

    /// Columns of the gutter and of what says what a row is about.
    package var labelWidth: Int {
      layout.slots.prefix(max(1, table.labelColumns)).last.map { $0.x + $0.width } ?? width
    }

    /// Lines of every row.
    package var rowHeights: [Int] {
      table.wraps ? lines.map(Table.height) : table.rows.map { _ in 1 }
    }

    /// Lines of the whole table, header included.
    package var height: Int {
      rowHeights.reduce(table.showsHeader ? Table.height(header) : 0, +)
    }

    /// Draws the header and the rows from `offset` on and returns where each visible row lies.
    @discardableResult
    package func draw(on canvas: inout Canvas, in area: Rect) -> [Place] {
      guard !area.isEmpty else { return [] }
      let base = table.styles.base
      canvas.fill(area, style: base)
      var rest = area
      if table.showsHeader {
        let place = rest.takeTop(Table.height(header))
        let style = base.overlaid(with: table.styles.header)
        canvas.fill(place, style: style)
        table.draw(header, layout, on: &canvas, in: place, style: style)
      }
      var places: [Place] = []
      for index in table.rows.indices.dropFirst(Extent.length(table.offset)) {
        guard !rest.isEmpty else { break }
        let lines =
          table.wraps ? lines[index] : table.lines(of: index, layout, width: width)
        let place = rest.takeTop(Table.height(lines))
        table.draw(row: index, lines, layout, on: &canvas, in: place)
        places.append(Place(row: index, area: place))
      }
      return places
    }
  }

  /// Lays the table out for a width.
  package func arranged(width: Int) -> Arrangement {
    let layout = layout(width: width)
    return Arrangement(
      table: self, layout: layout, header: showsHeader ? headerLines(layout) : [],
      lines: wraps ? rows.indices.map { lines(of: $0, layout, width: width) } : [], width: width)
  }

  /// Draws the header and the rows from `offset` on and returns where each visible row lies.
  @discardableResult
  package func draw(on canvas: inout Canvas, in area: Rect) -> [Place] {
    area.isEmpty ? [] : arranged(width: area.width).draw(on: &canvas, in: area)
  }

  /// Lines of every row at `width`: 1 each unless the table wraps.
  package func rowHeights(width: Int) -> [Int] { arranged(width: width).rowHeights }

  /// Lines of the whole table at `width`, header included.
  package func height(width: Int) -> Int { arranged(width: width).height }

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

  static func height(_ lines: [[StyledText]]) -> Int {
    lines.reduce(1) { max($0, $1.count) }
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
    if text.width <= width { return [text] }
    return wraps
      ? text.wrapped(width: width) : [text.truncated(to: width, ellipsis: glyphs.ellipsis)]
  }
}
