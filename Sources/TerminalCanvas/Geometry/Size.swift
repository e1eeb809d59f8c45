/// A width and a height in terminal columns and rows, never negative.
package struct Size: Hashable, Sendable {
  /// Columns.
  package let width: Int
  /// Rows.
  package let height: Int

  /// Creates a size; anything below zero becomes zero.
  package init(width: Int, height: Int) {
    self.width = Extent.length(width)
    self.height = Extent.length(height)
  }

  /// No columns, no rows.
  package static let zero = Size(width: 0, height: 0)

  /// Whether nothing can be drawn in it.
  package var isEmpty: Bool { width == 0 || height == 0 }
}

/// The bounds of all coordinates, so that sums of a few of them never overflow.
enum Extent {
  static let limit = 1 << 40

  static func length(_ value: Int) -> Int { min(max(value, 0), limit) }

  static func coordinate(_ value: Int) -> Int { min(max(value, -limit), limit) }
}
