package import ReformModel
package import ReformStore

/// The narrow questions, each by an index.
extension PostgresStore {
  package func reports(of locality: Locality.ID) throws(StoreError) -> Loaded<[Report]> {
    let rows = try tables([TableQuestion(.reports, where: "locality = $1")], [locality.rawValue])
    return TableRows.reports(rows[0], source: link.name)
  }

  package func periods() throws(StoreError) -> [Period] {
    try rows(Query.periods).compactMap { $0.first.flatMap { Period($0) } }.sorted()
  }

  package func openingReport() throws(StoreError) -> Report? {
    let rows = try tables([TableQuestion(.reports, where: Query.openingReport)])
    return TableRows.reports(rows[0], source: link.name).value.first
  }

  package func reportingPlaces() throws(StoreError) -> [ReportingPlace] {
    let rows = try rows(Query.reportingPlaces)
    let places = LocalityTable(try localities().value)
    return rows.compactMap { row in
      guard let reports = Int(row[1]), let newest = Period(row[2]) else { return nil }
      return places.reporting(Locality.ID(row[0]), reports: reports, newest: newest)
    }
  }

  package func answers(to question: FigureQuestion) throws(StoreError) -> [FigureAnswer] {
    let query = AnswerQuery(question)
    let rows = try rows(query.sql, query.parameters)
    var periods: [String: Period] = [:]
    var units: [String: MeasureUnit] = [:]
    return rows.compactMap { row in
      if periods[row[0]] == nil { periods[row[0]] = Period(row[0]) }
      guard let period = periods[row[0]] else { return nil }
      return FigureAnswer(
        report: Report.ID(period: period, locality: Locality.ID(row[1]), slug: row[2]),
        precedence: Report.Precedence(
          kind: Report.Kind(rawValue: row[3]) ?? .press, date: Day(iso: row[4]), slug: row[2]),
        values: question.keys.indices.map { place in
          let cells = row[(5 + 3 * place)..<(8 + 3 * place)]
          // A report that does not state the figure has nulls here, read as empty texts.
          guard let mantissa = Int64(cells[cells.startIndex]),
            let scale = Int(cells[cells.startIndex + 1])
          else { return nil }
          let text = cells[cells.startIndex + 2]
          let unit = units[text] ?? MeasureUnit(text)
          units[text] = unit
          return StatedValue(value: ExactDecimal(mantissa: mantissa, scale: scale), unit: unit)
        })
    }
  }
}
