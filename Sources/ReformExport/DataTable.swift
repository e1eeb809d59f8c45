import ReformAnalysis
package import ReformModel

/// A table of typed cells, written as JSON or CSV.
package struct DataTable: Equatable, Sendable {
  package enum Cell: Equatable, Sendable {
    case text(String)
    case number(ExactDecimal)
    case integer(Int)
    case list([String])
    case null

    package static func optional(_ text: String?) -> Cell { text.map(Cell.text) ?? .null }
    package static func optional(_ number: ExactDecimal?) -> Cell {
      number.map(Cell.number) ?? .null
    }
    package static func optional(_ integer: Int?) -> Cell { integer.map(Cell.integer) ?? .null }

    /// The cell as CSV shows it; lists are joined by semicolons.
    var csv: String {
      switch self {
      case .text(let text): text
      case .number(let number): number.description
      case .integer(let integer): String(integer)
      case .list(let items): items.joined(separator: "; ")
      case .null: ""
      }
    }
  }

  package let columns: [String]
  package let rows: [[Cell]]

  package init(columns: [String], rows: [[Cell]]) {
    self.columns = columns
    self.rows = rows
  }
}

extension DataTable {
  /// Only the named columns, in their order.
  package func selecting(_ names: [String]) -> DataTable {
    let positions = names.compactMap(columns.firstIndex)
    return DataTable(
      columns: positions.map { columns[$0] },
      rows: rows.map { row in positions.map { row[$0] } })
  }
}

extension DataTable {
  /// The rows of a panel with the columns of the contract (DESIGN section 8).
  package init(_ records: [PanelRecord]) {
    self.init(
      columns: [
        "kpi", "area", "label", "value", "numerator", "denominator", "unit", "printed", "target",
        "comparator", "authority", "gap", "status", "findings", "section", "line", "period",
        "basis", "target_low", "target_high",
      ],
      rows: records.map { record in
        [
          .text(record.kpi.rawValue), .text(record.area.rawValue), .text(record.label),
          .optional(record.value), .optional(record.numerator), .optional(record.denominator),
          .text(record.unit), .optional(record.printed), .optional(record.target),
          .optional(record.comparator), .optional(record.authority), .optional(record.gap),
          .text(record.status.rawValue), .list(record.findings), .optional(record.section),
          .optional(record.line), .text(record.period.description), .optional(record.basis),
          .optional(record.targetLow), .optional(record.targetHigh),
        ]
      })
  }

  /// The notes of a report.
  package init(_ notes: [Note], language: Language) {
    self.init(
      columns: ["area", "kind", "text", "section", "line"],
      rows: notes.map { note in
        [
          .text(note.area.rawValue), .text(note.kind.rawValue), .text(note.text[language]),
          .text(note.evidence.section), .integer(note.evidence.line),
        ]
      })
  }
}
