/// What one table of the data package must look like. The same schemas stand in `Data/schemas/`
/// for other tools; a test holds the two equal.
package struct TableSchema: Hashable, Sendable {
  /// The name of the table and of its schema file: `figures`.
  package let name: String
  /// In the order in which the table is written; it may be read in any.
  package let columns: [ColumnSchema]
  /// The columns that no two rows of a file share; empty when rows may repeat.
  package let primaryKey: [String]

  /// Every table that is read, in the order of DESIGN section 4.
  package static let all: [TableSchema] = [
    .localities, .lineage, .indicators, .kpis, .targets, .checks, .phrases, .reports, .figures,
    .notes,
  ]

  init<Column: TableColumn>(_ name: String, _: Column.Type, primaryKey: [Column] = []) {
    self.name = name
    columns = Column.allCases.map(\.schema)
    self.primaryKey = primaryKey.map(\.schema.name)
  }
}

/// One column: its name, what its cells hold, and whether a cell may be empty.
package struct ColumnSchema: Hashable, Sendable {
  /// The name in the header: `date_from`.
  package let name: String
  /// What the cells hold.
  package let type: ColumnType
  /// Whether every row must fill it in.
  package let isRequired: Bool

  static func required(_ name: String, _ type: ColumnType = .text) -> ColumnSchema {
    ColumnSchema(name: name, type: type, isRequired: true)
  }

  static func optional(_ name: String, _ type: ColumnType = .text) -> ColumnSchema {
    ColumnSchema(name: name, type: type, isRequired: false)
  }
}

/// What the cells of a column hold.
package enum ColumnType: Hashable, Sendable {
  case text
  /// A plain decimal: `-39968.658`.
  case number
  /// `maximum` is nil where only the lower bound exists.
  case integer(minimum: Int, maximum: Int?)
  /// `2025-07-01`.
  case day
  /// One of a few fixed words.
  case word([String])
  /// The id of an indicator or KPI.
  case catalogueID
  case localityID
  /// The two or five digits of a province or commune.
  case officialCode
  case reportID
  case period
  /// `id ["@" level] ["#" nth] ["[" period "]"]`.
  case reference
  /// `II.2.c`.
  case section
  /// A SHA-256 in lower-case hexadecimal digits.
  case digest
  case url

  static func words<Word>(of _: Word.Type) -> ColumnType
  where Word: RawRepresentable<String> & CaseIterable {
    .word(Word.allCases.map(\.rawValue))
  }
}

/// The columns of one table in the order of its schema; raw values count from 0.
protocol TableColumn: RawRepresentable<Int>, CaseIterable, Sendable {
  var schema: ColumnSchema { get }
}
