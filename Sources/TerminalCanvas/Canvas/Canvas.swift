/// A grid of cells that screens are drawn on and tests look at. All drawing is clipped; nothing
/// outside the grid is an error.
package struct Canvas: Equatable, Sendable {
  /// Columns and rows.
  package let size: Size
  /// All cells, row after row.
  var cells: [Cell]

  /// A canvas filled with plain spaces. Beyond a hundred million cells rows are left out, so that
  /// no size can exhaust the address space or overflow.
  package init(size: Size) {
    let width = min(size.width, 1 << 20)
    let size = Size(width: width, height: min(size.height, 100_000_000 / max(1, width)))
    self.size = size
    cells = Array(repeating: .blank, count: size.width * size.height)
  }

  /// Columns.
  package var width: Int { size.width }

  /// Rows.
  package var height: Int { size.height }

  /// The whole canvas as an area.
  package var bounds: Rect { Rect(size: size) }

  /// The cell in column `x` of row `y`: a blank outside the canvas, where setting does nothing.
  /// Setting a wide cell takes the next column too; at the right edge it becomes a space.
  package subscript(x: Int, y: Int) -> Cell {
    get {
      contains(x, y) ? cells[y * width + x] : .blank
    }
    set {
      guard contains(x, y), !newValue.isContinuation else { return }
      let isWide = newValue.width == 2
      let end = min(x + (isWide ? 2 : 1), width)
      separate(x, end, row: y)
      cells[y * width + x] = isWide && end - x < 2 ? .space(newValue.style) : newValue
      if end - x == 2 { cells[y * width + x + 1] = .continuation(newValue.style) }
    }
  }

  /// The cells of row `y`; empty outside the canvas.
  package func row(_ y: Int) -> ArraySlice<Cell> {
    guard y >= 0, y < height else { return [] }
    return cells[y * width..<(y + 1) * width]
  }

  /// The rows that differ from `earlier`: all of them when the sizes differ.
  package func changedRows(since earlier: Canvas?) -> [Int] {
    guard let earlier, earlier.size == size else { return Array(0..<height) }
    return cells.withUnsafeBufferPointer { cells in
      earlier.cells.withUnsafeBufferPointer { earlier in
        (0..<height).filter { y in
          (y * width..<(y + 1) * width).contains { cells[$0] != earlier[$0] }
        }
      }
    }
  }

  func contains(_ x: Int, _ y: Int) -> Bool {
    x >= 0 && x < width && y >= 0 && y < height
  }

  /// Blanks the halves of wide cells that would stay behind when columns `start..<end` of a row
  /// are overwritten.
  mutating func separate(_ start: Int, _ end: Int, row y: Int) {
    let first = y * width
    if start > 0, start < width, cells[first + start].isContinuation {
      cells[first + start - 1] = .space(cells[first + start - 1].style)
    }
    if end > 0, end < width, cells[first + end].isContinuation {
      cells[first + end] = .space(cells[first + end].style)
    }
  }
}
