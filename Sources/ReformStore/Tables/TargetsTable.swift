import ReformModel

/// `targets.csv`: what the plans of several authorities ask for.
enum TargetsTable {
  enum Column: Int, TableColumn {
    case kpi, level, locality, scope, period, comparator, value, basis, percentIndicator
    case authority, source, clause, note

    var schema: ColumnSchema {
      switch self {
      case .kpi: .required("kpi", .catalogueID)
      case .level: .required("level", .words(of: Figure.Level.self))
      case .locality: .required("locality", .localityID)
      case .scope: .required("scope", .words(of: Target.Scope.self))
      case .period: .required("period", .period)
      case .comparator: .required("comparator", .words(of: Target.Comparator.self))
      case .value: .optional("value", .number)
      case .basis: .required("basis", .words(of: Target.Basis.self))
      case .percentIndicator: .optional("percent_indicator", .reference)
      case .authority: .required("authority", .words(of: Target.Authority.self))
      case .source: .required("source")
      case .clause: .optional("clause")
      case .note: .optional("note")
      }
    }
  }

  /// `known` holds the KPIs and indicators that a row may name.
  static func read(_ source: TableSource, file: String, known: Catalogue) -> TableContents<Target> {
    // By KPI and place: to hash whole targets costs more than to compare the few of one place.
    var earlier: [String: [(target: Target, line: Int)]] = [:]
    return TableContents(source, file: file, columns: Column.self) { row in
      let kpi = row.kpiID(.kpi, in: known)
      let level = row.word(.level, Figure.Level.self)
      let locality = row.localityID(.locality)
      let scope = row.word(.scope, Target.Scope.self)
      let period = row.period(.period)
      let comparator = row.word(.comparator, Target.Comparator.self)
      let goal = goal(of: &row, known: known)
      let authority = row.word(.authority, Target.Authority.self)
      let (source, clause, note) = (row.text(.source), row.text(.clause), row.text(.note))
      guard row.isGood, let kpi, let level, let locality, let scope, let period, let comparator,
        let goal, let authority
      else { return nil }
      let target = Target(
        kpi: kpi, level: level, locality: locality, scope: scope, period: period,
        comparator: comparator, goal: goal, authority: authority, source: source,
        clause: clause, note: note)
      let key = "\(kpi)@\(locality)"
      if let first = earlier[key]?.first(where: { $0.target == target }) {
        row.report(.duplicate(key: kpi.rawValue, firstLine: first.line))
        return nil
      }
      earlier[key, default: []].append((target, row.line))
      return target
    }
  }

  /// Exactly one of value and percent_indicator, the one that the basis asks for.
  private static func goal(of row: inout RowDecoder<Column>, known: Catalogue) -> Target.Goal? {
    let (value, percent) = (row.number(.value), row.reference(.percentIndicator, to: known))
    switch row.word(.basis, Target.Basis.self) {
    case nil:
      return nil
    case .stated:
      row.refuse(.percentIndicator)
      row.demand(.value)
      return value.map { .stated($0) }
    case .derived:
      row.refuse(.value)
      row.demand(.percentIndicator)
      guard let percent else { return nil }
      let unit = known.unit(of: percent.key.indicator)
      if let unit, !unit.isPercent {
        row.report(.wrongUnit(found: unit.text, expected: "%"), at: .percentIndicator)
        return nil
      }
      return .derived(percent: percent)
    }
  }
}

extension RowDecoder where Column: TableColumn {
  /// Reports a cell that other columns require and that is empty.
  fileprivate mutating func demand(_ column: Column) {
    if text(column).isEmpty { report(.missingValue, at: column) }
  }

  /// Reports a cell that other columns require to be empty.
  fileprivate mutating func refuse(_ column: Column) {
    let text = text(column)
    if !text.isEmpty { report(.unexpectedValue(text: text), at: column) }
  }
}

extension TableSchema {
  /// `targets.csv`.
  package static let targets = TableSchema("targets", TargetsTable.Column.self)
}
