/// An area of cells. All operations are total: what does not fit becomes empty.
package struct Rect: Hashable, Sendable {
  /// The leftmost column.
  package let x: Int
  /// The topmost row.
  package let y: Int
  /// Columns, never negative.
  package let width: Int
  /// Rows, never negative.
  package let height: Int

  /// Creates an area; negative lengths become zero.
  package init(x: Int, y: Int, width: Int, height: Int) {
    self.x = Extent.coordinate(x)
    self.y = Extent.coordinate(y)
    self.width = Extent.length(width)
    self.height = Extent.length(height)
  }

  /// An area with a corner and a size.
  package init(origin: Point = .zero, size: Size) {
    self.init(x: origin.x, y: origin.y, width: size.width, height: size.height)
  }

  /// The empty area at the top left.
  package static let zero = Rect(x: 0, y: 0, width: 0, height: 0)

  /// The first column to the right of the area.
  package var maxX: Int { x + width }

  /// The first row below the area.
  package var maxY: Int { y + height }

  /// The top left corner.
  package var origin: Point { Point(x: x, y: y) }

  /// Width and height.
  package var size: Size { Size(width: width, height: height) }

  /// Whether it holds no cell.
  package var isEmpty: Bool { width == 0 || height == 0 }

  /// Whether the cell at `point` belongs to the area.
  package func contains(_ point: Point) -> Bool {
    point.x >= x && point.x < maxX && point.y >= y && point.y < maxY
  }

  /// The cells both areas share; empty (at the nearer corner) when they share none.
  package func intersection(_ other: Rect) -> Rect {
    let left = max(x, other.x)
    let top = max(y, other.y)
    return Rect(
      x: left, y: top, width: min(maxX, other.maxX) - left, height: min(maxY, other.maxY) - top)
  }

  /// The area moved by columns and rows.
  package func offset(x dx: Int, y dy: Int) -> Rect {
    Rect(x: x + Extent.coordinate(dx), y: y + Extent.coordinate(dy), width: width, height: height)
  }
}
