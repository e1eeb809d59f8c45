import ReformAnalysis
import ReformModel
import ReformStore
import ReformViewModels
import Testing

@Suite struct TargetSourceTests {
  private let catalogue: Catalogue

  init() throws {
    catalogue = try Repository.catalogue()
  }

  @Test func `each target names where it is written`() throws {
    #expect(catalogue.targets.count == 34)
    for target in catalogue.targets {
      #expect(!target.clause.isEmpty, "\(target.kpi)")
      if target.instrument != nil {
        #expect(target.source.firstMatch(of: /^[^;]+; https:\/\/\S+$/) != nil, "\(target.source)")
      } else {
        let places = try Self.places(in: target.source)
        #expect(places.contains(target.clause), "\(target.kpi): \(target.clause)")
      }
    }
  }

  @Test func `a plan that the report states stands on the line it cites`() throws {
    for target in catalogue.targets where target.instrument == nil {
      let contents = try Self.contents(of: target.source)
      switch target.goal {
      case .stated(let value):
        // 100 % is also what "all of them" asks for; it needs no printed number.
        guard value.description != "100" else { continue }
        #expect(
          contents.figures.contains {
            $0.evidence.clause == target.clause && $0.value.ratio == value.ratio
          }, "\(target.kpi): \(value)")
      case .derived(let percent):
        let figure = try #require(contents[percent.key])
        #expect(figure.evidence.clause == target.clause, "\(target.kpi)")
        #expect(figure.unit.isPercent, "\(target.kpi)")
      }
    }
  }

  @Test func `a target has the level of its KPI`() throws {
    for target in catalogue.targets {
      let kpi = try #require(catalogue.kpi(target.kpi))
      let compiled = CompiledKPI(kpi) { catalogue.indicator($0) != nil }
      #expect(target.level == compiled.level, "\(target.kpi)")
    }
  }

  @Test func `no target is given twice`() {
    let keys = catalogue.targets.map {
      "\($0.kpi) \($0.level) \($0.locality) \($0.scope) \($0.period) \($0.authority)"
    }
    #expect(Set(keys).count == keys.count)
  }

  @Test func `a target reaches the board of the report that states it`() throws {
    for target in catalogue.targets {
      let report = target.instrument == nil ? target.source : "2025/31"
      let value = try #require(try Boards.value(target.kpi, in: report), "\(target.kpi)")
      #expect(value.assessments.contains { $0.target == target }, "\(target.kpi)")
      #expect(value.assessments.allSatisfy { $0.status != .noValue }, "\(target.kpi)")
    }
  }

  private static func contents(of source: String) throws -> ReportContents {
    try Repository.store.contents(of: try #require(Report.ID(source))).value
  }

  private static func places(in source: String) throws -> Set<String> {
    Set(try contents(of: source).figures.map(\.evidence.clause))
  }
}

extension Evidence {
  fileprivate var clause: String { "\(section):\(line)" }
}
