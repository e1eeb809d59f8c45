import ReformModel

/// `reports.csv`: the index of the reports, one row each.
enum ReportsTable {
  enum Column: Int, TableColumn {
    case id, document, kind, number, date, title, status, url, textSHA256

    var schema: ColumnSchema {
      switch self {
      case .id: .required("id", .reportID)
      case .document: .required("document")
      case .kind: .required("kind", .words(of: Report.Kind.self))
      case .number: .optional("number")
      case .date: .optional("date", .day)
      case .title: .required("title")
      case .status: .required("status", .words(of: Report.Status.self))
      case .url: .optional("url", .url)
      case .textSHA256: .optional("text_sha256", .digest)
      }
    }
  }

  static func read(_ source: TableSource, file: String) -> TableContents<Report> {
    var ids = FirstLines(in: source)
    return TableContents(source, file: file, columns: Column.self) { row in
      let id = row.reportID(.id)
      let document = row.text(.document)
      let kind = row.word(.kind, Report.Kind.self)
      let number = row.text(.number)
      let date = row.day(.date)
      let title = row.text(.title)
      let status = row.word(.status, Report.Status.self)
      let url = row.text(.url, spelled: Spelling.url) { .badURL(text: $0) }
      let digest = row.text(.textSHA256, spelled: Spelling.digest) { .badDigest(text: $0) }
      guard row.isGood, let id, let kind, let status else { return nil }
      guard
        row.isFirst(
          id.description, in: &ids, at: .id,
          else: { .duplicateReport(id: id.description, firstLine: $0) })
      else { return nil }
      return Report(
        id: id, document: document, kind: kind, number: number, date: date, title: title,
        status: status, url: url, textSHA256: digest)
    }
  }
}

extension TableSchema {
  /// `reports.csv`.
  package static let reports = TableSchema("reports", ReportsTable.Column.self, primaryKey: [.id])
}
