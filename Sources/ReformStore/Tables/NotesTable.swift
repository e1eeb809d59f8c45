import ReformModel

/// `notes/<period>/<locality>.csv`: results, difficulties and tasks in our own words.
enum NotesTable {
  enum Column: Int, TableColumn {
    case area, kind, textVI, textEN, section, line

    var schema: ColumnSchema {
      switch self {
      case .area: .required("area", .words(of: ReformArea.self))
      case .kind: .required("kind", .words(of: Note.Kind.self))
      case .textVI: .required("text_vi")
      case .textEN: .required("text_en")
      case .section: .required("section", .section)
      case .line: .required("line", .integer(minimum: 1, maximum: nil))
      }
    }
  }

  static func read(_ source: TableSource, file: String) -> TableContents<Note> {
    TableContents(source, file: file, columns: Column.self) { row in
      let area = row.word(.area, ReformArea.self)
      let kind = row.word(.kind, Note.Kind.self)
      let text = row.localizedText(.textVI, .textEN)
      let section = row.section(.section)
      let line = row.integer(.line)
      guard row.isGood, let area, let kind, let line else { return nil }
      return Note(
        area: area, kind: kind, text: text, evidence: Evidence(section: section, line: line))
    }
  }
}

extension TableSchema {
  /// `notes/<period>/<locality>.csv`.
  package static let notes = TableSchema("notes", NotesTable.Column.self)
}
