extension Table {
  /// A column's title and how it is sized.
  package struct Column: Hashable, Sendable {
    /// What kind of content it has, which decides what happens when space is short.
    package enum Kind: Hashable, Sendable {
      /// Text, which may be cut or wrapped.
      case text
      /// Numbers: as wide as the widest, never cut.
      case number
      /// Text that also takes all space left over, up to `ideal`. Only the first such column does.
      case flexible
    }

    /// Stands above the column.
    package var title: String
    /// Text, number or flexible.
    package var kind: Kind
    /// Where cells and title stand.
    package var alignment: TextAlignment
    /// Columns a text column keeps when space is short, and any column has at least.
    package var minimum: Int
    /// Columns a text column has at most; nil for as many as its longest cell.
    package var ideal: Int?
    /// 0 is always shown; the higher the number, the sooner it disappears.
    package var priority: Int

    /// Creates a column; numbers stand at the right unless `alignment` says otherwise.
    package init(
      _ title: String, kind: Kind = .text, alignment: TextAlignment? = nil, minimum: Int = 4,
      ideal: Int? = nil, priority: Int = 0
    ) {
      self.title = title
      self.kind = kind
      self.alignment = alignment ?? (kind == .number ? .trailing : .leading)
      self.minimum = Extent.length(minimum)
      self.ideal = ideal.map(Extent.length)
      self.priority = priority
    }
  }

  /// What a row shows.
  package enum Row: Hashable, Sendable {
    /// One cell per column; missing cells are empty. The style is laid over the table's.
    case cells([StyledText], style: Style? = nil)
    /// A section heading over the whole width.
    case heading(StyledText)
    /// An empty line.
    case blank
  }

  /// Where a row lies on the canvas.
  package struct Place: Hashable, Sendable {
    /// The index in `rows`.
    package let row: Int
    /// The lines of the row that are visible.
    package let area: Rect
  }
}
