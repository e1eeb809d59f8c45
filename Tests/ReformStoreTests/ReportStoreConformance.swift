import ReformModel
import Testing

@testable import ReformStore

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
    #expect(try store.newestOfficialReport(for: Sample.haiPhong)?.id == Sample.annual)
    #expect(try store.newestOfficialReport(for: Locality.ID("old-30")) == nil)
    #expect(try store.defaultLocality() == Sample.haiPhong)
  }
}
