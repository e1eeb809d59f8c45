/// Cutting an area into parts; a part is never larger than the area.
extension Rect {
  /// The topmost `rows` rows.
  package func top(_ rows: Int) -> Rect {
    Rect(x: x, y: y, width: width, height: min(Extent.length(rows), height))
  }

  /// The lowest `rows` rows.
  package func bottom(_ rows: Int) -> Rect {
    let rows = min(Extent.length(rows), height)
    return Rect(x: x, y: maxY - rows, width: width, height: rows)
  }

  /// The leftmost `columns` columns.
  package func left(_ columns: Int) -> Rect {
    Rect(x: x, y: y, width: min(Extent.length(columns), width), height: height)
  }

  /// The rightmost `columns` columns.
  package func right(_ columns: Int) -> Rect {
    let columns = min(Extent.length(columns), width)
    return Rect(x: maxX - columns, y: y, width: columns, height: height)
  }

  /// Cuts the topmost `rows` rows off and returns them; the area keeps the rest.
  package mutating func takeTop(_ rows: Int) -> Rect {
    let slice = top(rows)
    self = bottom(height - slice.height)
    return slice
  }

  /// Cuts the lowest `rows` rows off and returns them; the area keeps the rest.
  package mutating func takeBottom(_ rows: Int) -> Rect {
    let slice = bottom(rows)
    self = top(height - slice.height)
    return slice
  }

  /// Cuts the leftmost `columns` columns off and returns them; the area keeps the rest.
  package mutating func takeLeft(_ columns: Int) -> Rect {
    let slice = left(columns)
    self = right(width - slice.width)
    return slice
  }

  /// Cuts the rightmost `columns` columns off and returns them; the area keeps the rest.
  package mutating func takeRight(_ columns: Int) -> Rect {
    let slice = right(columns)
    self = left(width - slice.width)
    return slice
  }

  /// The area without a margin on each side; empty when the margins meet.
  package func inset(left: Int = 0, top: Int = 0, right: Int = 0, bottom: Int = 0) -> Rect {
    var rest = self
    _ = rest.takeLeft(left)
    _ = rest.takeRight(right)
    _ = rest.takeTop(top)
    _ = rest.takeBottom(bottom)
    return rest
  }

  /// The area without a margin of `amount` cells on all four sides.
  package func inset(by amount: Int) -> Rect {
    inset(left: amount, top: amount, right: amount, bottom: amount)
  }

  /// An area of at most `size` in the middle of this one.
  package func centered(_ size: Size) -> Rect {
    let width = min(size.width, width)
    let height = min(size.height, height)
    return Rect(
      x: x + (self.width - width) / 2, y: y + (self.height - height) / 2,
      width: width, height: height)
  }
}
