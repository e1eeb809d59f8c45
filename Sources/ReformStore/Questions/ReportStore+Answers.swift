package import ReformModel

/// How a store answers that has no index to ask: by looking through its reports.
extension ReportStore {
  package func edition(of report: Report) throws(StoreError) -> String? { nil }

  package func reports(of locality: Locality.ID) throws(StoreError) -> Loaded<[Report]> {
    try reports().map { $0.filter { $0.id.locality == locality } }
  }

  package func periods() throws(StoreError) -> [Period] {
    Set(try reports().value.map(\.id.period)).sorted()
  }

  package func openingReport() throws(StoreError) -> Report? {
    let reports = try reports().value
    return reports.filter { $0.kind == .official }.newest ?? reports.newest
  }

  package func reportingPlaces() throws(StoreError) -> [ReportingPlace] {
    let places = LocalityTable(try localities().value)
    let reports = Dictionary(grouping: try reports().value, by: \.id.locality)
    return reports.compactMap { id, reports in
      let official = reports.filter { $0.kind == .official }
      return (official.newest ?? reports.newest).map {
        places.reporting(id, reports: reports.count, newest: $0.id.period)
      }
    }.sorted { $0.locality.id < $1.locality.id }
  }

  package func answers(to question: FigureQuestion) throws(StoreError) -> [FigureAnswer] {
    let asked: [Report]
    switch question.scope {
    case .period(let period, let group):
      let places = Set(try localities().value.filter(group.contains).map(\.id))
      asked = try reports().value.filter {
        $0.id.period == period && places.contains($0.id.locality)
      }
    case .localities(let ids):
      asked = try reports().value.filter { ids.contains($0.id.locality) }
    }
    var answers: [FigureAnswer] = []
    for report in asked {
      let table = try contents(of: report.id).value.table
      answers.append(
        FigureAnswer(
          report: report.id, precedence: report.precedence,
          values: question.keys.map { table[$0]?.stated }))
    }
    return answers
  }

  /// The locality that commands mean when none is named: that of the opening report.
  package func defaultLocality() throws(StoreError) -> Locality.ID? {
    try openingReport()?.id.locality
  }
}

extension [Report] {
  /// The one with the latest last day; of periods that end on one day the widest: a year's report
  /// rather than the part of it that only speaks of the second half.
  fileprivate var newest: Report? {
    var best: Report?
    for report in self {
      guard let current = best else {
        best = report
        continue
      }
      let (period, other) = (report.id.period, current.id.period)
      if period == other {
        if report.precedes(current) { best = report }
      } else if other.yields(to: period) {
        best = report
      }
    }
    return best
  }
}
