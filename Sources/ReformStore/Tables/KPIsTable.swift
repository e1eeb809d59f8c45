import ReformModel

/// `kpis.csv`. Formulas are kept as text: ReformAnalysis parses them and reports their faults.
enum KPIsTable {
  enum Column: Int, TableColumn {
    case id, area, labelVI, labelEN, formula, unit, direction, reported, decimals, noteVI, noteEN

    var schema: ColumnSchema {
      switch self {
      case .id: .required("id", .catalogueID)
      case .area: .required("area", .words(of: ReformArea.self))
      case .labelVI: .required("label_vi")
      case .labelEN: .required("label_en")
      case .formula: .optional("formula")
      case .unit: .required("unit")
      case .direction: .required("direction", .words(of: KPI.Direction.self))
      case .reported: .optional("reported", .reference)
      case .decimals: .required("decimals", .integer(minimum: 0, maximum: 6))
      case .noteVI: .optional("note_vi")
      case .noteEN: .optional("note_en")
      }
    }
  }

  /// `indicators` holds the indicators that `reported` may name.
  static func read(
    _ source: TableSource, file: String, indicators: Catalogue
  ) -> TableContents<KPI> {
    var ids = FirstLines(in: source)
    return TableContents(source, file: file, columns: Column.self) { row in
      let id: KPI.ID? = row.catalogueID(.id)
      let area = row.word(.area, ReformArea.self)
      let label = row.localizedText(.labelVI, .labelEN)
      let formula = row.text(.formula)
      let unit = MeasureUnit(row.text(.unit))
      let direction = row.word(.direction, KPI.Direction.self)
      let reported = row.reference(.reported, to: indicators)
      let decimals = row.integer(.decimals)
      let note = row.localizedText(.noteVI, .noteEN)
      guard row.isGood, let id, let area, let direction, let decimals else { return nil }
      if formula.isEmpty, reported == nil {
        row.report(.neitherFormulaNorReported)
        return nil
      }
      guard
        row.isFirst(
          id.rawValue, in: &ids, at: .id, else: { .duplicate(key: id.rawValue, firstLine: $0) })
      else { return nil }
      return KPI(
        id: id, area: area, label: label, formula: formula, unit: unit, direction: direction,
        reported: reported, decimals: decimals, note: note)
    }
  }
}

extension TableSchema {
  /// `kpis.csv`.
  package static let kpis = TableSchema("kpis", KPIsTable.Column.self, primaryKey: [.id])
}
