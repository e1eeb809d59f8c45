import ReformAnalysis
import ReformModel
import ReformStore
import Testing

@Suite struct CheckTests {
  private let checks: [Check]
  private let catalogue: Catalogue

  init() throws {
    let loaded = try Repository.store.checks()
    #expect(loaded.faults == [])
    checks = loaded.value.checks
    catalogue = try Repository.catalogue()
  }

  @Test func `states every relation of the reports`() {
    // Pinned so that no row is lost unnoticed.
    #expect(checks.count == 176)
    #expect(checks.count { $0.tie == .ours } == 56)
  }

  @Test func `each expression is sound and stands once`() throws {
    var seen: [CheckExpression: Check.ID] = [:]
    for check in checks {
      let compiled = CompiledCheck(check) { catalogue.hasIndicator($0) }
      let expression = try compiled.expression.get()
      #expect(seen[expression] == nil, "\(check.id) repeats another")
      seen[expression] = check.id
    }
  }

  @Test func `each check is named after its area`() {
    for check in checks {
      let area = check.id.rawValue.prefix { $0 != "." }
      #expect(area == check.area.rawValue.replacing("-", with: "_"), "\(check.id)")
    }
  }

  @Test func `each check applies to some report`() throws {
    let scopes = try Self.scopes()
    for check in checks {
      let expression = try ExpressionParser.parseCheck(check.expression)
      let applies = scopes.contains { scope in
        [expression.left, expression.right].allSatisfy {
          $0.evaluate(in: scope, unitOf: catalogue.unit).value != nil
        }
      }
      #expect(applies, "\(check.id)")
    }
  }

  @Test func `a result stands alone on the right`() throws {
    for check in checks where [.ratio, .growth, .quotient, .difference].contains(check.rule) {
      let expression = try ExpressionParser.parseCheck(check.expression)
      guard case .reference = expression.right else {
        Issue.record("\(check.id)")
        continue
      }
    }
  }

  private static func scopes() throws -> [FigureScope] {
    let former = Set(try Repository.store.lineage().value.map(\.predecessor))
    let documents = Dictionary(grouping: try Repository.allContents(), by: \.report.document)
    return documents.values.flatMap { scopes(of: $0, former: former) }
  }

  /// Reports of one document see each other.
  private static func scopes(
    of contents: [ReportContents], former: Set<Locality.ID>
  ) -> [FigureScope] {
    contents.map { one in
      let siblings = contents.filter { $0.report.id.locality == one.report.id.locality }
      let parts = Dictionary(
        grouping: contents.filter { former.contains($0.report.id.locality) },
        by: \.report.id.locality)
      return FigureScope(
        report: one.report, figures: one.table, siblings: tables(of: siblings),
        predecessors: former.contains(one.report.id.locality) ? [] : parts.values.map(tables))
    }
  }

  private static func tables(of contents: [ReportContents]) -> [Period: FigureTable] {
    Dictionary(contents.map { ($0.report.id.period, $0.table) }) { first, _ in first }
  }
}
