import ReformAnalysis
import ReformLocalization
import ReformModel
import ReformStore
import ReformViewModels
import Testing

@Suite struct CatalogueTests {
  private let catalogue: Catalogue
  /// Of the report of Hải Phòng.
  private let contents: [ReportContents]
  /// Of every report.
  private let stated: [Figure]

  init() throws {
    catalogue = try Repository.catalogue()
    contents = try Repository.contents()
    stated = try Repository.allContents().flatMap(\.figures)
  }

  private var figures: [Figure] { contents.flatMap(\.figures) }

  @Test func `holds every quantity of the report`() {
    // 238 of the year, 11 and 18 of its halves, 9 of each former province. The number is pinned so
    // that no row is lost unnoticed: change it together with the figures.
    #expect(figures.count == 285)
    #expect(Set(figures.map(\.indicator)).count == 207)
  }

  @Test func `holds what 37 reports of the press state beside it`() {
    // Pinned for the same reason.
    #expect(stated.count - figures.count == 176)
    #expect(catalogue.indicators.count == 282)
    #expect(catalogue.kpis.count == 183)
  }

  @Test func `each indicator is stated by some report`() {
    let stated = Set(stated.map(\.indicator))
    #expect(catalogue.indicators.map(\.id).filter { !stated.contains($0) } == [])
  }

  @Test(arguments: ReformArea.allCases)
  func `each area has KPIs enough for a panel`(area: ReformArea) {
    #expect(catalogue.kpis.count >= 60)
    #expect(catalogue.kpis.count { $0.area == area } >= 5)
  }

  @Test(arguments: ReformArea.allCases)
  func `each area has notes in both languages`(area: ReformArea) {
    let notes = contents.flatMap(\.notes).filter { $0.area == area }
    #expect(notes.contains { $0.kind == .result })
    #expect(notes.contains { $0.kind == .task })
    for note in notes {
      #expect(!note.text.vietnamese.isEmpty && !note.text.english.isEmpty)
      #expect(note.text.vietnamese != note.text.english)
    }
  }

  @Test func `the notes name difficulties too`() {
    #expect(contents.flatMap(\.notes).contains { $0.kind == .difficulty })
  }

  @Test func `each KPI has a value in some report`() throws {
    // A KPI without any value needs a reason here.
    let reasons: [KPI.ID: String] = [:]
    let spoken = Set(try Boards.values().map(\.result.kpi.id))
    let silent = catalogue.kpis.map(\.id).filter { !spoken.contains($0) }
    #expect(silent.filter { reasons[$0] == nil } == [])
    #expect(reasons.keys.filter { spoken.contains($0) } == [])
  }

  @Test func `each formula is sound and computes something`() {
    for kpi in catalogue.kpis {
      let compiled = CompiledKPI(kpi) { catalogue.indicator($0) != nil }
      #expect(compiled.fault == nil, "\(kpi.id)")
      #expect((compiled.formula != nil) == !kpi.formula.isEmpty, "\(kpi.id)")
      if case .reference = compiled.formula {
        Issue.record("\(kpi.id) gives back its own input")
      }
      if let reported = kpi.reported, let formula = compiled.formula {
        #expect(!formula.references.contains(reported), "\(kpi.id) reads what it is checked by")
      }
    }
  }

  @Test func `a printed result has the unit of its KPI`() throws {
    for kpi in catalogue.kpis {
      guard let reported = kpi.reported else { continue }
      let indicator = try #require(catalogue.indicator(reported.key.indicator))
      #expect(indicator.unit == kpi.unit, "\(kpi.id)")
    }
  }

  @Test func `each unit has an English name`() {
    let units =
      catalogue.indicators.map(\.unit) + catalogue.kpis.map(\.unit) + stated.map(\.unit)
    #expect(Set(units).filter { !UnitNames.isTranslated($0) } == [])
  }
}
