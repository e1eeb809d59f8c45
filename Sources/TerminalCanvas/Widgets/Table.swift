/// Rows under a header, with columns that adapt to the width.
///
/// Columns keep two spaces between them. When the width does not suffice, text columns shrink to
/// their minimum, then columns of the highest `priority` number disappear, then the flexible
/// column shrinks further. A number is never cut: where it cannot stand whole it shows `#`.
/// `wraps` breaks long text over several lines instead of cutting it, for text export.
/// Draws nothing in an empty area.
package struct Table: Equatable, Sendable {
  /// The columns from left to right.
  package var columns: [Column]
  /// The rows from top to bottom, of which `draw` shows those from `offset` on.
  package var rows: [Row]
  /// The index in `rows` of the selected row.
  package var selection: Int?
  /// The index in `rows` of the first row to draw.
  package var offset = 0
  /// Whether text columns wrap instead of being cut.
  package var wraps = false
  /// Whether the column titles are drawn.
  package var showsHeader = true
  /// Whether a column at the left is kept for the cursor mark.
  package var hasGutter = true
  /// How many columns at the left say what a row is about.
  package var labelColumns = 1
  /// How its parts look.
  package var styles = Styles()
  /// The symbols of the cursor mark and the ellipsis.
  package var glyphs = Glyphs.unicode

  /// Creates a table; everything else is set as properties.
  package init(columns: [Column], rows: [Row], selection: Int? = nil) {
    self.columns = columns
    self.rows = rows
    self.selection = selection
  }

  /// How the parts of a table look. All but `base` are laid over `base`.
  package struct Styles: Equatable, Sendable {
    /// The empty table and plain rows.
    package var base = Style.plain
    /// The column titles.
    package var header = Style(attributes: .bold)
    /// Section headings.
    package var heading = Style(attributes: .bold)
    /// The selected row.
    package var selected = Style(attributes: .reverse)

    /// The styles of a terminal without colours.
    package init() {}
  }

  /// Columns between two columns.
  static let gap = 2

  var gutterWidth: Int { hasGutter ? 1 : 0 }
}
