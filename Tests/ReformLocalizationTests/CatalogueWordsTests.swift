import ReformAnalysis
import ReformLocalization
import ReformModel
import ReformStore
import Testing

@Suite struct CatalogueWordsTests {
  @Test func `every unit of the data has an English name`() throws {
    let store = Repository.store
    let catalogue = try store.catalogue().value
    var units = Set(catalogue.indicators.map(\.unit)).union(catalogue.kpis.map(\.unit))
    for report in try store.reports().value {
      units.formUnion(try store.contents(of: report.id).value.figures.map(\.unit))
    }
    #expect(units.count > 20)
    for unit in units { #expect(UnitNames.isTranslated(unit), "\(unit)") }
  }

  @Test func `a unit without an English name keeps its own`() {
    #expect(UnitNames.name(of: MeasureUnit("con trâu"), in: .english) == "con trâu")
    #expect(UnitNames.name(of: MeasureUnit("hồ sơ"), in: .english) == "dossiers")
    #expect(UnitNames.name(of: MeasureUnit("hồ sơ"), in: .vietnamese) == "hồ sơ")
  }

  @Test func `every label of the data is in both languages`() throws {
    let catalogue = try Repository.store.catalogue().value
    let labels = catalogue.indicators.map(\.label) + catalogue.kpis.map(\.label)
    #expect(labels.count > 200)
    for label in labels {
      #expect(!label.vietnamese.isEmpty && !label.english.isEmpty)
      #expect(label.vietnamese != label.english, "\(label.english)")
    }
    for kpi in catalogue.kpis {
      #expect(kpi.note.vietnamese.isEmpty == kpi.note.english.isEmpty, "\(kpi.id)")
    }
  }

  @Test func `every word of the catalogue is named in both languages`() {
    for strings in [CatalogueStrings.vietnamese, .english] {
      expectDistinct(ReformArea.allCases.map(strings.area))
      expectDistinct(ReformArea.allCases.map(strings.shortArea))
      expectDistinct(Assessment.Status.allCases.map(strings.status))
      expectDistinct(Target.Authority.allCases.map(strings.authority))
      expectDistinct(Note.Kind.allCases.map(strings.noteKind))
      expectDistinct(Note.Kind.allCases.map(strings.noteKinds))
      expectDistinct(Locality.Kind.allCases.map(strings.localityKind))
      expectDistinct(Report.Kind.allCases.map(strings.reportKind))
      expectDistinct(Report.Status.allCases.map(strings.reportStatus))
      expectDistinct(Figure.Level.allCases.map(strings.level))
      expectDistinct(Figure.Qualifier.allCases.filter { $0 != .exact }.map(strings.qualifier))
      #expect(strings.qualifier(.exact).isEmpty)
    }
  }

  private func expectDistinct(
    _ words: [String], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(Set(words).count == words.count, "\(words)", sourceLocation: sourceLocation)
    #expect(words.allSatisfy { !$0.isEmpty }, "\(words)", sourceLocation: sourceLocation)
  }
}
