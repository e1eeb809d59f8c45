import ReformModel
import ReformStore
import ReformViewModels
import Testing

@Suite struct BoardLoaderTests {
  private let year = Sample.report(Sample.id(Sample.year), ["files.all": 4, "files.on_time": 3])
  private let half = Sample.report(Sample.id(Sample.secondHalf), ["budget.spent": 7])

  @Test func `opens on the newest official report, of equal ends the widest period`() throws {
    let older = Sample.report(Sample.id(Sample.firstHalf), ["budget.spent": 1])
    let board = try Sample.loader([older, half, year]).load().board
    #expect(board.locality.id == Sample.city && board.period == Sample.year)
  }

  @Test func `a newer report of the press does not open the program`() throws {
    let next = Sample.report(
      Sample.id(Period(year: 2026), "news"), ["budget.spent": 9], kind: .press)
    #expect(try Sample.loader([year, next]).load().board.period == Sample.year)
    #expect(try Sample.loader([next]).load().board.period == Period(year: 2026))
  }

  @Test func `opens the period asked for, also when only parts of it have reports`() throws {
    #expect(try Sample.board([year, half], period: Sample.secondHalf).period == Sample.secondHalf)
    let whole = try Sample.board([half], period: Sample.year)
    #expect(whole.period == Sample.year && whole.entries.map(\.kpi.id) == [Sample.spent])
  }

  @Test func `says what is not there`() {
    #expect(throws: BoardError.noReports(faults: [])) { try Sample.loader([]).load() }
    #expect(throws: BoardError.noReport(locality: Sample.city, period: Sample.firstHalf)) {
      try Sample.loader([half]).load(locality: Sample.city, period: Sample.firstHalf)
    }
    let nowhere = Locality.ID("99")
    #expect(throws: BoardError.noReport(locality: nowhere, period: nil)) {
      try Sample.loader([half]).load(locality: nowhere)
    }
  }

  @Test func `a report of a place the table does not know is shown under its id`() throws {
    let store = MemoryStore(
      catalogue: Catalogue(indicators: Sample.indicators, kpis: Sample.kpis), contents: [year])
    #expect(try BoardLoader(store: store).load().board.locality.name == "31")
  }

  @Test func `formulas that cannot be read are faults of their row`() throws {
    let broken = KPI(
      id: KPI.ID("broken.kpi"), area: .direction, label: LocalizedText(vi: "Hỏng", en: "Broken"),
      formula: "files.all +", unit: Sample.files)
    let store = MemoryStore(
      catalogue: Catalogue(
        indicators: Sample.indicators, kpis: Sample.kpis + [broken],
        lines: Sample.kpis.indices.map { $0 + 10 } + [9]),
      contents: [year], localities: Sample.localities)
    let loaded = try BoardLoader(store: store).load()
    #expect(loaded.faults.map(\.line) == [9] && loaded.faults.map(\.file) == ["kpis.csv"])
    #expect(loaded.board.entries.contains { $0.kpi.id == broken.id && $0.formulaFault != nil })
    #expect(loaded.faults.count == 1)
  }

  @Test func `lists each locality with reports once`() throws {
    let former = ReportContents(
      report: Report(
        id: Report.ID(period: Sample.firstHalf, locality: Locality.ID("old-30")), document: "d",
        title: "t"))
    let loader = Sample.loader([year, former, half])
    let places = try loader.store.reportingPlaces()
    #expect(places.map(\.locality.id.rawValue) == ["31", "old-30"])
    #expect(places.map(\.reports) == [2, 1])
    #expect(places.map(\.newest) == [Sample.year, Sample.firstHalf])
  }

  @Test func `another place opens in the preferred period, else in its newest, the widest`() throws
  {
    let there = Locality.ID("old-30")
    let loader = Sample.loader(
      [Sample.year, Sample.secondHalf, Sample.firstHalf].map { period in
        Sample.report(Report.ID(period: period, locality: there), ["budget.spent": 1])
      })
    let kept = try loader.load(locality: there, preferring: Sample.firstHalf)
    #expect(kept.board.period == Sample.firstHalf)
    let newest = try loader.load(locality: there, preferring: Period(year: 2019))
    #expect(newest.board.period == Sample.year)
  }
}
