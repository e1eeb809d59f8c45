import ReformModel

/// `phrases.csv`: the wordings by which an import assigns numbers to indicators.
enum PhrasesTable {
  enum Column: Int, TableColumn {
    case indicator, level, role, near, context, without, beside

    var schema: ColumnSchema {
      switch self {
      case .indicator: .required("indicator", .catalogueID)
      case .level: .optional("level", .words(of: Figure.Level.self))
      case .role: .optional("role", .words(of: AssignmentPhrase.Role.self))
      case .near: .optional("near")
      case .context: .optional("context")
      case .without: .optional("without")
      case .beside: .optional("beside", .catalogueID)
      }
    }
  }

  /// A row must say something about the words around the number: in near, context or beside.
  static func read(
    _ source: TableSource, file: String, known: Catalogue
  ) -> TableContents<AssignmentPhrase> {
    TableContents(source, file: file, columns: Column.self) { row in
      let indicator = row.indicator(.indicator, in: known)
      let level = row.word(.level, Figure.Level.self)
      let role = row.word(.role, AssignmentPhrase.Role.self)
      let near = AssignmentPhrase.groups(row.text(.near))
      let context = AssignmentPhrase.groups(row.text(.context))
      let without = AssignmentPhrase.alternatives(row.text(.without)[...])
      let beside = row.indicator(.beside, in: known)
      if near.isEmpty, context.isEmpty, row.text(.beside).isEmpty {
        row.report(.missingValue, at: .near)
      }
      guard row.isGood, let indicator else { return nil }
      return AssignmentPhrase(
        indicator: indicator.id, level: level, role: role, near: near, context: context,
        without: without, beside: beside?.id)
    }
  }
}

extension TableSchema {
  /// `phrases.csv`.
  package static let phrases = TableSchema("phrases", PhrasesTable.Column.self)
}
