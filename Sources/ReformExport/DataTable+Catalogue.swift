package import ReformModel
import ReformStore

/// The catalogue's tables with the column names of the data package (DESIGN section 4).
extension DataTable {
  package init(localities: [Locality]) {
    self.init(
      .localities,
      rows: localities.map { place in
        [
          .text(place.id.rawValue), .text(place.name), .text(place.kind.rawValue),
          .optional(place.parent?.rawValue), .text(place.officialCode),
          .optional(place.validFrom?.description), .optional(place.validTo?.description),
        ]
      })
  }

  package init(reports: [Report]) {
    self.init(
      .reports,
      rows: reports.map { report in
        [
          .text(report.id.description), .text(report.document), .text(report.kind.rawValue),
          .text(report.number), .optional(report.date?.description), .text(report.title),
          .text(report.status.rawValue), .text(report.url), .text(report.textSHA256),
        ]
      })
  }

  /// The periods that have reports, oldest first, with their days and the number of reports.
  package init(periodsOf reports: [Report]) {
    let counts = Dictionary(grouping: reports, by: \.id.period).mapValues(\.count)
    self.init(
      columns: ["period", "first_day", "last_day", "reports"],
      rows: counts.sorted { $0.key < $1.key }.map { period, count in
        [
          .text(period.description), .text(period.first.description),
          .text(period.last.description), .integer(count),
        ]
      })
  }

  package init(indicators: [Indicator]) {
    self.init(
      .indicators,
      rows: indicators.map { indicator in
        [
          .text(indicator.id.rawValue), .text(indicator.area.rawValue), .text(indicator.section),
          .text(indicator.label.vietnamese), .text(indicator.label.english),
          .text(indicator.unit.text), .text(indicator.nature.rawValue),
        ]
      })
  }

  package init(kpis: [KPI]) {
    self.init(
      .kpis,
      rows: kpis.map { kpi in
        [
          .text(kpi.id.rawValue), .text(kpi.area.rawValue), .text(kpi.label.vietnamese),
          .text(kpi.label.english), .text(kpi.formula), .text(kpi.unit.text),
          .text(kpi.direction.rawValue), .optional(kpi.reported?.description),
          .integer(kpi.decimals), .text(kpi.note.vietnamese), .text(kpi.note.english),
        ]
      })
  }

  package init(checks: [Check]) {
    self.init(
      .checks,
      rows: checks.map { check in
        [
          .text(check.id.rawValue), .text(check.area.rawValue), .text(check.rule.rawValue),
          .text(check.expression), .text(check.markedNote),
        ]
      })
  }

  package init(targets: [Target]) {
    self.init(
      .targets,
      rows: targets.map { target in
        let goal: (value: Cell, percent: Cell) =
          switch target.goal {
          case .stated(let value): (.number(value), .null)
          case .derived(let percent): (.null, .text(percent.description))
          }
        return [
          .text(target.kpi.rawValue), .text(target.level.rawValue),
          .text(target.locality.rawValue), .text(target.scope.rawValue),
          .text(target.period.description), .text(target.comparator.rawValue), goal.value,
          .text(target.goal.basis.rawValue), goal.percent, .text(target.authority.rawValue),
          .text(target.source), .text(target.clause), .text(target.note),
        ]
      })
  }
}

extension DataTable {
  /// A table with the columns of the data package.
  private init(_ schema: TableSchema, rows: [[Cell]]) {
    self.init(columns: schema.columns.map(\.name), rows: rows)
  }
}
