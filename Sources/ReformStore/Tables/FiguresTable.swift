import ReformModel

/// `figures/<period>/<locality>[+slug].csv`: what one report prints.
enum FiguresTable {
  enum Column: Int, TableColumn {
    case indicator, level, nth, printed, value, unit, qualifier, dateFrom, dateTo
    case section, line, origin, note

    var schema: ColumnSchema {
      switch self {
      case .indicator: .required("indicator", .catalogueID)
      case .level: .required("level", .words(of: Figure.Level.self))
      case .nth: .required("nth", .integer(minimum: 1, maximum: nil))
      case .printed: .required("printed")
      case .value: .required("value", .number)
      case .unit: .required("unit")
      case .qualifier: .required("qualifier", .words(of: Figure.Qualifier.self))
      case .dateFrom: .optional("date_from", .day)
      case .dateTo: .optional("date_to", .day)
      case .section: .optional("section", .section)
      case .line: .optional("line", .integer(minimum: 1, maximum: nil))
      case .origin: .required("origin", .words(of: Figure.Origin.self))
      case .note: .optional("note")
      }
    }
  }

  /// `catalogue` holds the indicators that a row may name. A row without a line, as from a page of
  /// the press, gets line 0.
  static func read(_ source: TableSource, file: String, catalogue: Catalogue)
    -> TableContents<Figure>
  {
    var keys = FirstLines(in: source)
    return TableContents(source, file: file, columns: Column.self) { row in
      guard let figure = figure(of: &row, catalogue: catalogue) else { return nil }
      let key = "\(figure.indicator)@\(figure.level.rawValue)#\(figure.nth)"
      guard
        row.isFirst(key, in: &keys, at: .nth, else: { .duplicate(key: key, firstLine: $0) })
      else { return nil }
      return figure
    }
  }

  private static func figure(
    of row: inout RowDecoder<Column>, catalogue: Catalogue
  ) -> Figure? {
    let indicator = row.indicator(.indicator, in: catalogue)
    let level = row.word(.level, Figure.Level.self)
    let nth = row.integer(.nth)
    let printed = row.text(.printed)
    let value = row.number(.value)
    let unit = unit(of: &row, indicator: indicator)
    let qualifier = row.word(.qualifier, Figure.Qualifier.self)
    let dates = row.days(.dateFrom, .dateTo)
    if dates.from != nil, dates.to == nil, row.text(.dateTo).isEmpty {
      row.report(.missingValue, at: .dateTo)
    }
    let (section, line) = (row.section(.section), row.integer(.line) ?? 0)
    let origin = row.word(.origin, Figure.Origin.self)
    let note = row.text(.note)
    let exact = precise(value, printed: printed, origin: origin, in: &row)
    guard row.isGood, let indicator, let level, let nth, let exact, let unit, let qualifier,
      let origin
    else { return nil }
    return Figure(
      indicator: indicator.id, level: level, nth: nth, printed: printed, value: exact,
      unit: unit, qualifier: qualifier, dateFrom: dates.from, dateTo: dates.to,
      evidence: Evidence(section: section, line: line), origin: origin, note: note)
  }

  /// The row's unit, which must measure what the indicator's does.
  private static func unit(
    of row: inout RowDecoder<Column>, indicator: Indicator?
  ) -> MeasureUnit? {
    let text = row.text(.unit)
    guard let indicator else { return nil }
    guard !text.isEmpty, text != indicator.unit.text else { return indicator.unit }
    let unit = MeasureUnit(text)
    guard unit.base == indicator.unit.base else {
      row.report(.wrongUnit(found: text, expected: indicator.unit.text), at: .unit)
      return nil
    }
    return unit
  }

  /// The value with the printed precision: a spreadsheet that saved `97.50` as `97.5` does no harm.
  private static func precise(
    _ value: ExactDecimal?, printed: String, origin: Figure.Origin?,
    in row: inout RowDecoder<Column>
  ) -> ExactDecimal? {
    guard let value, let origin, !printed.isEmpty, origin != .word else { return value }
    guard let stated = VietnameseNumber.value(of: printed) else {
      row.report(.badPrinted(text: printed), at: .printed)
      return nil
    }
    guard stated == value || stated.ratio == value.ratio else {
      row.report(.printedDiffers(printed: printed, value: value.description), at: .value)
      return nil
    }
    return stated
  }
}

extension TableSchema {
  /// `figures/<period>/<locality>[+slug].csv`.
  package static let figures = TableSchema(
    "figures", FiguresTable.Column.self, primaryKey: [.indicator, .level, .nth])
}
