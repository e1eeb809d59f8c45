/// Writing onto a canvas.
extension Canvas {
  /// Writes `text` from column `x` of row `y`, at most `maxWidth` columns, and returns the
  /// columns taken from `x` on (also those left of the canvas), so that `x` can be advanced.
  /// A wide character that is cut by an edge leaves a space; control characters become visible, and
  /// a space that only kept words together is a space.
  @discardableResult
  package mutating func put(
    _ text: some StringProtocol, x: Int, y: Int, style: Style = .plain, maxWidth: Int = .max
  ) -> Int {
    put(Substring(text), x: x, y: y, style: style, maxWidth: maxWidth)
  }

  @discardableResult
  mutating func put(_ text: Substring, x: Int, y: Int, style: Style, maxWidth: Int) -> Int {
    let x = Extent.coordinate(x)
    let limit = min(width, x + Extent.length(maxWidth))
    guard y >= 0, y < height, x < limit, !text.isEmpty else { return 0 }
    let first = y * width
    let left = max(x, 0)
    let leading = left < width ? cells[first + left] : .blank
    var at = x
    cells.withUnsafeMutableBufferPointer { cells in
      GlyphReader.read(text) { glyph in
        let next = at + glyph.width
        if at >= 0, next <= limit {
          cells[first + at] = Cell(glyph.drawn, style: style)
          if glyph.width == 2 { cells[first + at + 1] = .continuation(style) }
        } else if next > 0, max(at, 0) < limit {
          cells[first + max(at, 0)] = .space(style)  // A wide glyph cut in half.
        }
        at = min(next, limit)
        return at < limit
      }
    }
    guard at > left else { return at - x }
    if left > 0, leading.isContinuation {
      cells[first + left - 1] = .space(cells[first + left - 1].style)
    }
    if at < width, cells[first + at].isContinuation {
      cells[first + at] = .space(cells[first + at].style)
    }
    return at - x
  }

  /// Fills an area with spaces of a style.
  package mutating func fill(_ area: Rect, style: Style = .plain) {
    fill(area, with: " ", style: style)
  }

  /// Fills an area with a symbol of one column, such as a rule's; a wider one is left out.
  package mutating func fill(_ area: Rect, with symbol: String, style: Style = .plain) {
    let area = area.intersection(bounds)
    let cell = Cell(symbol, style: style)
    guard !area.isEmpty, cell.width == 1 else { return }
    for y in area.y..<area.maxY {
      separate(area.x, area.maxX, row: y)
      for x in area.x..<area.maxX { cells[y * width + x] = cell }
    }
  }

  /// Replaces the style of an area and keeps its text.
  package mutating func style(_ area: Rect, with style: Style) {
    restyle(area) { _ in style }
  }

  /// Lays a style over an area: colours of `top` win unless they are the default, attributes
  /// add up.
  package mutating func overlay(_ area: Rect, with top: Style) {
    restyle(area) { $0.overlaid(with: top) }
  }

  private mutating func restyle(_ area: Rect, _ change: (Style) -> Style) {
    let area = area.intersection(bounds)
    guard !area.isEmpty else { return }
    for y in area.y..<area.maxY {
      for index in y * width + area.x..<y * width + area.maxX {
        cells[index].style = change(cells[index].style)
      }
    }
  }

  /// Copies an area of another canvas (all of it when `source` is nil) so that its top left
  /// corner comes to `point`; used to scroll. Wide cells cut by an edge become spaces.
  package mutating func blit(_ other: Canvas, at point: Point = .zero, source: Rect? = nil) {
    let wanted = source ?? other.bounds
    let visible = wanted.intersection(other.bounds)
    let shift = (x: point.x - wanted.x, y: point.y - wanted.y)
    let target = visible.offset(x: shift.x, y: shift.y).intersection(bounds)
    guard !target.isEmpty else { return }
    let columns = target.x..<target.maxX
    for y in target.y..<target.maxY {
      separate(columns.lowerBound, columns.upperBound, row: y)
      let from = (y - shift.y) * other.width - shift.x
      let to = y * width
      cells.withUnsafeMutableBufferPointer { cells in
        other.cells.withUnsafeBufferPointer { others in
          for x in columns { cells[to + x] = others[from + x] }
        }
      }
      let (first, last) = (to + columns.lowerBound, to + columns.upperBound - 1)
      if cells[first].isContinuation { cells[first] = .space(cells[first].style) }
      if cells[last].width == 2 { cells[last] = .space(cells[last].style) }
    }
  }
}
