import ReformModel

/// `lineage.csv`: which localities became which, and when.
enum LineageTable {
  enum Column: Int, TableColumn {
    case predecessor, successor, date

    var schema: ColumnSchema {
      switch self {
      case .predecessor: .required("predecessor", .localityID)
      case .successor: .required("successor", .localityID)
      case .date: .required("date", .day)
      }
    }
  }

  static func read(_ source: TableSource, file: String) -> TableContents<Lineage> {
    var pairs = FirstLines(in: source)
    return TableContents(source, file: file, columns: Column.self) { row in
      let predecessor = row.localityID(.predecessor)
      let successor = row.localityID(.successor)
      let date = row.day(.date)
      guard row.isGood, let predecessor, let successor, let date,
        row.isFirst(
          "\(predecessor),\(successor)", in: &pairs,
          else: { .duplicate(key: "\(predecessor),\(successor)", firstLine: $0) })
      else { return nil }
      return Lineage(predecessor: predecessor, successor: successor, date: date)
    }
  }
}

extension TableSchema {
  /// `lineage.csv`.
  package static let lineage = TableSchema(
    "lineage", LineageTable.Column.self, primaryKey: [.predecessor, .successor])
}
