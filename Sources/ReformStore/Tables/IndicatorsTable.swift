import ReformModel

/// `indicators.csv`: the named quantities of the catalogue.
enum IndicatorsTable {
  enum Column: Int, TableColumn {
    case id, area, section, labelVI, labelEN, unit, nature

    var schema: ColumnSchema {
      switch self {
      case .id: .required("id", .catalogueID)
      case .area: .required("area", .words(of: ReformArea.self))
      case .section: .required("section", .section)
      case .labelVI: .required("label_vi")
      case .labelEN: .required("label_en")
      case .unit: .required("unit")
      case .nature: .required("nature", .words(of: Indicator.Nature.self))
      }
    }
  }

  static func read(_ source: TableSource, file: String) -> TableContents<Indicator> {
    var ids = FirstLines(in: source)
    return TableContents(source, file: file, columns: Column.self) { row in
      let id: Indicator.ID? = row.catalogueID(.id)
      let area = row.word(.area, ReformArea.self)
      let section = row.section(.section)
      let label = row.localizedText(.labelVI, .labelEN)
      let unit = MeasureUnit(row.text(.unit))
      let nature = row.word(.nature, Indicator.Nature.self)
      guard row.isGood, let id, let area, let nature else { return nil }
      guard
        row.isFirst(
          id.rawValue, in: &ids, at: .id, else: { .duplicate(key: id.rawValue, firstLine: $0) })
      else { return nil }
      return Indicator(
        id: id, area: area, section: section, label: label, unit: unit, nature: nature)
    }
  }
}

extension TableSchema {
  /// `indicators.csv`.
  package static let indicators = TableSchema(
    "indicators", IndicatorsTable.Column.self, primaryKey: [.id])
}
