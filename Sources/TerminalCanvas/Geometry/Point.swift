/// A column and a row, counted from 0 at the top left; may lie outside a canvas.
package struct Point: Hashable, Sendable {
  /// The column.
  package let x: Int
  /// The row.
  package let y: Int

  /// Creates a point.
  package init(x: Int, y: Int) {
    self.x = Extent.coordinate(x)
    self.y = Extent.coordinate(y)
  }

  /// The top left corner.
  package static let zero = Point(x: 0, y: 0)
}
