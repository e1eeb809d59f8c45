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
    let places = LocalityTable(try localities().value)
    return rows.compactMap { id, reports, newest in
      newest.map { places.reporting(id, reports: reports, newest: $0) }
    }
  }

  package func answers(to question: FigureQuestion) throws(StoreError) -> [FigureAnswer] {
    try asking { database in
      var reader = AnswerReader(database)
      return try reader.answers(to: question)
    }
  }
}
