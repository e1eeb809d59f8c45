/// A screen of text: a KPI's detail, help, an error. Words and numbers are ready to be drawn.
package struct TextModel: Equatable, Sendable {
  package enum Block: Equatable, Sendable {
    case heading(String)
    case paragraph(String)
    /// The line the eye meets first.
    case headline(String)
    case table(TextTable)
    /// A line of the report with numbers marked.
    case quotation(Quotation)
    case space
  }

  package let title: String
  package let blocks: [Block]

  package init(title: String, blocks: [Block]) {
    self.title = title
    self.blocks = blocks
  }
}

/// A small table within a text; the first column takes the space that is left and wraps.
package struct TextTable: Equatable, Sendable {
  package let header: [String]
  package let rows: [[String]]
  /// Columns of numbers, aligned right and never cut.
  package let numbers: Set<Int>
  /// Columns that may disappear on narrow screens, the first to go last.
  package let optional: [Int]

  package init(
    header: [String], rows: [[String]], numbers: Set<Int> = [], optional: [Int] = []
  ) {
    self.header = header
    self.rows = rows
    self.numbers = numbers
    self.optional = optional
  }
}
