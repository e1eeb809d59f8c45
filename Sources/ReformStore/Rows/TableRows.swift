package import ReformModel

/// Values as rows of text, in the order of their table's columns: how stores that are no folder keep
/// them, so that one set of decoders and faults serves all.
package enum TableRows {
  package static func of(_ localities: [Locality]) -> [[String]] {
    localities.map {
      [
        $0.id.rawValue, $0.name, $0.kind.rawValue, $0.parent?.rawValue ?? "", $0.officialCode,
        $0.validFrom?.description ?? "", $0.validTo?.description ?? "",
      ]
    }
  }

  package static func of(_ lineage: [Lineage]) -> [[String]] {
    lineage.map { [$0.predecessor.rawValue, $0.successor.rawValue, $0.date.description] }
  }

  package static func of(_ indicators: [Indicator]) -> [[String]] {
    indicators.map {
      [
        $0.id.rawValue, $0.area.rawValue, $0.section, $0.label.vietnamese, $0.label.english,
        $0.unit.text, $0.nature.rawValue,
      ]
    }
  }

  package static func of(_ kpis: [KPI]) -> [[String]] {
    kpis.map {
      [
        $0.id.rawValue, $0.area.rawValue, $0.label.vietnamese, $0.label.english, $0.formula,
        $0.unit.text, $0.direction.rawValue, $0.reported?.description ?? "", String($0.decimals),
        $0.note.vietnamese, $0.note.english,
      ]
    }
  }

  package static func of(_ targets: [Target]) -> [[String]] {
    targets.map { target in
      let (value, percent) =
        switch target.goal {
        case .stated(let value): (value.description, "")
        case .derived(let percent): ("", percent.description)
        }
      return [
        target.kpi.rawValue, target.level.rawValue, target.locality.rawValue,
        target.scope.rawValue, target.period.description, target.comparator.rawValue, value,
        target.goal.basis.rawValue, percent, target.authority.rawValue, target.source,
        target.clause, target.note,
      ]
    }
  }

  package static func of(_ checks: [Check]) -> [[String]] {
    checks.map {
      [$0.id.rawValue, $0.area.rawValue, $0.rule.rawValue, $0.expression, $0.markedNote]
    }
  }

  package static func of(_ phrases: [AssignmentPhrase]) -> [[String]] {
    phrases.map {
      [
        $0.indicator.rawValue, $0.level?.rawValue ?? "", $0.role?.rawValue ?? "",
        AssignmentPhrase.cell($0.near), AssignmentPhrase.cell($0.context),
        $0.without.joined(separator: "|"), $0.beside?.rawValue ?? "",
      ]
    }
  }

  package static func of(_ reports: [Report]) -> [[String]] {
    reports.map {
      [
        $0.id.description, $0.document, $0.kind.rawValue, $0.number, $0.date?.description ?? "",
        $0.title, $0.status.rawValue, $0.url, $0.textSHA256,
      ]
    }
  }

  package static func of(_ figures: [Figure]) -> [[String]] {
    figures.map { figure in
      let section = figure.evidence.section
      return [
        figure.indicator.rawValue, figure.level.rawValue, String(figure.nth), figure.printed,
        figure.value.description, figure.unit.text, figure.qualifier.rawValue,
        figure.dateFrom?.description ?? "", figure.dateTo?.description ?? "",
        // Reports have sections of other kinds than the tables know.
        Spelling.section(section) ? section : "",
        figure.evidence.line > 0 ? String(figure.evidence.line) : "", figure.origin.rawValue,
        figure.note,
      ]
    }
  }

  package static func of(_ notes: [Note]) -> [[String]] {
    notes.map {
      [
        $0.area.rawValue, $0.kind.rawValue, $0.text.vietnamese, $0.text.english,
        $0.evidence.section, String($0.evidence.line),
      ]
    }
  }

  /// The tables of the catalogue and the localities of a store, in the order in which they refer to
  /// one another.
  package static func catalogue(
    of store: any ReportStore
  ) throws(StoreError) -> [(table: TableSchema, rows: [[String]])] {
    let catalogue = try store.catalogue().value
    return [
      (.localities, of(try store.localities().value)), (.lineage, of(try store.lineage().value)),
      (.indicators, of(catalogue.indicators)), (.kpis, of(catalogue.kpis)),
      (.targets, of(catalogue.targets)), (.checks, of(try store.checks().value.checks)),
      (.phrases, of(try store.phrases().value)),
    ]
  }

  /// A table as CSV, with its header.
  package static func csv(_ schema: TableSchema, _ rows: [[String]]) -> String {
    var writer = CSVWriter()
    writer.write(schema.columns.map(\.name))
    for row in rows { writer.write(row) }
    return writer.text
  }
}
