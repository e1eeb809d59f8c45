import GRDB
package import ReformModel
package import ReformStore

/// The narrow questions, each by an index.
extension SQLiteStore {
  package func reports(of locality: Locality.ID) throws(StoreError) -> Loaded<[Report]> {
    let rows = try asking { database in
      try Self.rows(.reports, in: database, where: "locality = ?", [locality.rawValue])
    }
    return TableRows.reports(rows, source: name)
  }

  package func periods() throws(StoreError) -> [Period] {
    let names = try asking { try String.fetchAll($0, sql: Query.periods) }
    return names.compactMap(Period.init).sorted()
  }

  package func openingReport() throws(StoreError) -> Report? {
    let rows = try asking { database in
      let id = try String.fetchOne(database, sql: Query.openingReport)
      return try Self.rows(.reports, in: database, where: "id = ?", [id])
    }
    return TableRows.reports(rows, source: name).value.first
  }

  package func reportingPlaces() throws(StoreError) -> [ReportingPlace] {
    let rows = try asking { database in
      try Row.fetchAll(database, sql: Query.reportingPlaces).map { row in
        (id: Locality.ID(row[0]), reports: row[1] as Int, newest: Period(row[2] as String))
      }
    }
    let places = Dictionary(
      try localities().value.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return rows.compactMap { id, reports, newest in
      newest.map {
        ReportingPlace(
          locality: places[id] ?? Locality(id: id, name: id.rawValue, kind: .city),
          reports: reports, newest: $0)
      }
    }
  }

  package func answers(to question: FigureQuestion) throws(StoreError) -> [FigureAnswer] {
    let query = AnswerQuery(question)
    return try asking { database in
      let rows = try Row.fetchCursor(
        database.cachedStatement(sql: query.sql),
        arguments: StatementArguments(query.arguments))
      var units: [String: MeasureUnit] = [:]
      var periods: [String: Period] = [:]
      var answers: [FigureAnswer] = []
      while let row = try rows.next() {
        let name: String = row[0]
        if periods[name] == nil { periods[name] = Period(name) }
        guard let period = periods[name] else { continue }
        let slug: String = row[2]
        let day: String = row[4]
        answers.append(
          FigureAnswer(
            report: Report.ID(period: period, locality: Locality.ID(row[1]), slug: slug),
            precedence: Report.Precedence(
              kind: Report.Kind(rawValue: row[3]) ?? .press, date: Day(iso: day), slug: slug),
            values: question.keys.indices.map { place in
              let column = 5 + 3 * place
              guard let mantissa: Int64 = row[column], let scale: Int = row[column + 1],
                let text: String = row[column + 2]
              else { return nil }
              let unit = units[text] ?? MeasureUnit(text)
              units[text] = unit
              return StatedValue(
                value: ExactDecimal(mantissa: mantissa, scale: scale), unit: unit)
            }))
      }
      return answers
    }
  }
}
