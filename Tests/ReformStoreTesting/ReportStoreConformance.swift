import ReformModel
import ReformStore
import Testing

/// What every `ReportStore` must do, given the values of `Sample`.
enum ReportStoreConformance {
  static func check(_ store: some ReportStore) throws {
    try checkCatalogue(store)
    try checkChecks(store)
    try checkPhrases(store)
    try checkReports(store)
    try checkContents(store)
    try checkPlaces(store)
    try checkOpening(store)
    try checkNarrowQuestions(store)
    try checkAnswers(store)
  }

  static func checkCatalogue(_ store: some ReportStore) throws {
    let loaded = try store.catalogue()
    #expect(loaded.faults == [])
    #expect(loaded.value.indicators == Sample.catalogue.indicators)
    #expect(loaded.value.kpis == Sample.catalogue.kpis)
    #expect(loaded.value.targets == Sample.catalogue.targets)
    #expect(loaded.value.indicator(Sample.spent) == Sample.catalogue.indicators[2])
    #expect(loaded.value.indicator(Indicator.ID("nothing")) == nil)
    #expect(loaded.value.kpi(KPI.ID("budget.rate"))?.decimals == 1)
    #expect(loaded.value.targets(for: KPI.ID("files.rate")).count == 1)
    #expect(loaded.value.targets(for: KPI.ID("budget.rate")) == [])
  }

  static func checkChecks(_ store: some ReportStore) throws {
    let loaded = try store.checks()
    #expect(loaded.faults == [])
    #expect(loaded.value.checks == Sample.checks)
  }

  static func checkPhrases(_ store: some ReportStore) throws {
    #expect(try store.phrases() == Loaded(Sample.phrases))
  }

  static func checkReports(_ store: some ReportStore) throws {
    let reports = try store.reports()
    #expect(reports == Loaded(Sample.contents.map(\.report)))
    #expect(try store.reports() == reports)
  }

  static func checkContents(_ store: some ReportStore) throws {
    for expected in Sample.contents {
      #expect(try store.contents(of: expected.report.id) == Loaded(expected))
    }
    let annual = try store.contents(of: Sample.annual).value
    let key = FigureKey(indicator: Sample.all, level: .commune, nth: 2)
    #expect(annual[key]?.printed == "1,38")
    #expect(annual[FigureKey(indicator: Sample.spent)] == nil)
    let unknown = Report.ID(period: Sample.year, locality: Locality.ID("../31"))
    #expect(throws: StoreError.unknownReport(unknown)) { try store.contents(of: unknown) }
  }

  static func checkPlaces(_ store: some ReportStore) throws {
    #expect(try store.locality(Sample.haiPhong) == Loaded(Sample.localities[1]))
    #expect(try store.locality(Locality.ID("99")) == Loaded(nil))
    #expect(try store.locality(Locality.ID("")) == Loaded(nil))
    #expect(try store.localities() == Loaded(Sample.localities))
    #expect(try store.lineage() == Loaded(Sample.lineage))
  }

  static func checkOpening(_ store: some ReportStore) throws {
    #expect(try store.openingReport()?.id == Sample.annual)
    #expect(try store.defaultLocality() == Sample.haiPhong)
  }

  static func checkNarrowQuestions(_ store: some ReportStore) throws {
    let all = Sample.contents.map(\.report)
    for place in Set(all.map(\.id.locality)) {
      #expect(try store.reports(of: place) == Loaded(all.filter { $0.id.locality == place }))
    }
    #expect(try store.reports(of: Locality.ID("99")) == Loaded([]))
    #expect(try store.periods() == Set(all.map(\.id.period)).sorted())
    let places = try store.reportingPlaces()
    #expect(places.map(\.locality.id) == Set(all.map(\.id.locality)).sorted())
    for place in places {
      let own = all.filter { $0.id.locality == place.locality.id }
      #expect(place.reports == own.count)
      #expect(own.map(\.id.period).contains(place.newest))
    }
    #expect(places.first { $0.locality.id == Sample.haiPhong }?.newest == Sample.year)
  }

  /// Every report answers what its contents say.
  static func checkAnswers(_ store: some ReportStore) throws {
    let keys = [
      FigureKey(indicator: Sample.spent), FigureKey(indicator: Sample.all, level: .commune, nth: 2),
      FigureKey(indicator: Sample.all),
    ]
    let everywhere = Array(Set(Sample.contents.map(\.report.id.locality)))
    let scopes: [FigureQuestion.Scope] = [
      .localities(everywhere), .localities([Sample.haiPhong]), .localities([]),
      .period(Sample.year, PeerGroup()), .period(Sample.year, PeerGroup(kinds: [.ward])),
      .period(Sample.year, PeerGroup(kinds: [.city, .province], parent: Locality.ID("vn"))),
    ]
    for scope in scopes {
      let answers = try store.answers(to: FigureQuestion(keys, of: scope))
      let expected = Sample.contents.filter { Self.includes(scope, $0.report) }
      #expect(
        answers.map(\.report.description).sorted()
          == expected.map(\.report.id.description).sorted())
      for answer in answers {
        let contents = try #require(expected.first { $0.report.id == answer.report })
        #expect(answer.precedence == contents.report.precedence)
        #expect(answer.values == keys.map { contents[$0]?.stated })
      }
    }
    let none = try store.answers(to: FigureQuestion([], of: .localities([Sample.haiPhong])))
    #expect(none.allSatisfy { $0.values == [] })
  }

  private static func includes(_ scope: FigureQuestion.Scope, _ report: Report) -> Bool {
    switch scope {
    case .localities(let ids): ids.contains(report.id.locality)
    case .period(let period, let group):
      report.id.period == period
        && Sample.localities.contains { $0.id == report.id.locality && group.contains($0) }
    }
  }
}
