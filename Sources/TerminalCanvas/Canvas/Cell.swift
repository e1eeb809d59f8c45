/// One column of a canvas: a grapheme cluster with its style. A cluster of width 2 is followed by
/// an empty continuation cell.
package struct Cell: Equatable, Sendable {
  /// The cluster's first scalar; U+0000 in a continuation cell.
  package private(set) var scalar: Unicode.Scalar
  /// Colours and attributes.
  package var style: Style
  /// Columns: 1, 2, or 0 for the continuation of the cell to the left.
  package private(set) var width: UInt8
  /// The cluster's scalars after the first; not a string, so that cells copy and compare like bytes.
  private var tail: ClusterTail

  /// The cluster's scalars after the first.
  package var rest: String { tail.text }

  /// Whether the cluster is one scalar, as nearly every one is.
  package var isSingleScalar: Bool { tail.isEmpty }

  /// A cell with the first grapheme cluster of `text`; a space when it has none.
  package init(_ text: String, style: Style = .plain) {
    var first = Glyph.space
    GlyphReader.read(Substring(text)) { glyph in
      first = glyph
      return false
    }
    self.init(first, style: style)
  }

  @inline(__always)
  init(_ glyph: Glyph, style: Style) {
    scalar = glyph.scalar
    tail = glyph.rest.isEmpty ? .none : ClusterTail(glyph.rest)
    width = UInt8(truncatingIfNeeded: glyph.width)
    self.style = style
  }

  private init(continuation style: Style) {
    scalar = "\0"
    tail = .none
    width = 0
    self.style = style
  }

  /// A plain space.
  package static let blank = Cell(.space, style: .plain)

  /// A space with a style.
  static func space(_ style: Style) -> Cell { Cell(.space, style: style) }

  /// The right half of a wide cell.
  static func continuation(_ style: Style) -> Cell { Cell(continuation: style) }

  /// The cluster; empty in a continuation cell.
  package var text: String {
    isContinuation ? "" : String(Character(scalar)) + rest
  }

  /// Whether this is the right half of a wide cell.
  package var isContinuation: Bool { width == 0 }

  var isSpace: Bool { scalar == " " && tail.isEmpty }

  func append(to text: inout String) {
    if isContinuation { return }
    text.unicodeScalars.append(scalar)
    if !tail.isEmpty { text += rest }
  }
}
