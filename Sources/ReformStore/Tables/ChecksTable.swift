import ReformModel

/// `checks.csv`. Expressions are kept as text: ReformAnalysis parses them and reports their faults.
enum ChecksTable {
  enum Column: Int, TableColumn {
    case id, area, rule, expression, note

    var schema: ColumnSchema {
      switch self {
      case .id: .required("id", .catalogueID)
      case .area: .required("area", .words(of: ReformArea.self))
      case .rule: .required("rule", .word(CheckRule.betweenFigures.map(\.rawValue)))
      case .expression: .required("expression")
      case .note: .optional("note")
      }
    }
  }

  static func read(_ source: TableSource, file: String) -> TableContents<Check> {
    var ids = FirstLines(in: source)
    return TableContents(source, file: file, columns: Column.self) { row in
      let id: Check.ID? = row.catalogueID(.id)
      let area = row.word(.area, ReformArea.self)
      let rule = row.checkRule(.rule)
      let expression = row.text(.expression)
      let (tie, note) = row.tieAndNote(.note)
      guard row.isGood, let id, let area, let rule else { return nil }
      guard
        row.isFirst(
          id.rawValue, in: &ids, at: .id, else: { .duplicate(key: id.rawValue, firstLine: $0) })
      else { return nil }
      return Check(
        id: id, area: area, rule: rule, expression: expression, tie: tie, note: note)
    }
  }
}

extension CheckRule {
  /// The rules of the table: order and citation compare documents that a text cites, not figures.
  fileprivate static let betweenFigures = allCases.filter { $0 != .order && $0 != .citation }
}

extension RowDecoder where Column: TableColumn {
  fileprivate mutating func checkRule(_ column: Column) -> CheckRule? {
    value(column) { text, _ throws(DataFault.Problem) in
      if let rule = CheckRule.betweenFigures.first(where: { $0.rawValue == text }) { return rule }
      throw .unknownWord(text: text, allowed: CheckRule.betweenFigures.map(\.rawValue))
    }
  }

  /// A tie that is ours must say why.
  fileprivate mutating func tieAndNote(_ column: Column) -> (Relation.Tie, String) {
    let text = text(column)
    guard text.utf8.starts(with: Check.oursMark.utf8) else { return (.stated, text) }
    let reason = String(text.dropFirst(Check.oursMark.count).drop { $0 == " " })
    if reason.isEmpty { report(.missingValue, at: column) }
    return (.ours, reason)
  }
}

extension TableSchema {
  /// `checks.csv`.
  package static let checks = TableSchema("checks", ChecksTable.Column.self, primaryKey: [.id])
}
