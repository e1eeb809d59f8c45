import ReformLocalization
import ReformModel
import ReformViewModels
import Testing

@testable import ReformExport

@Suite struct PanelJSONTests {
  private static let keys: Set<String> = [
    "kpi", "area", "label", "value", "numerator", "denominator", "unit", "printed", "target",
    "comparator", "authority", "gap", "status", "findings", "section", "line", "period",
    "basis", "target_low", "target_high",
  ]

  private func json(
    _ panel: PanelName, _ options: CompareOptions = CompareOptions(),
    language: Language = .vietnamese
  ) throws -> String {
    var state = try Repository.state(language)
    state.compare = options
    let board = try Repository.board()
    return JSONExport.panel(
      panel.word, locality: board.locality.id.rawValue, period: board.period.description,
      table: DataTable(PanelRecord.records(of: panel, in: state)))
  }

  @Test(arguments: Tab.allCases.filter { $0 != .audit }.map(PanelName.tab) + [.plan])
  func `every panel is valid JSON with the keys of the contract`(panel: PanelName) throws {
    let object = try ParsedJSON.object(try json(panel))
    #expect(Set(object.keys) == ["panel", "locality", "period", "rows"])
    #expect(object["panel"] as? String == panel.word)
    #expect(object["locality"] as? String == "31" && object["period"] as? String == "2025")
    let rows = try ParsedJSON.rows(try json(panel))
    #expect(!rows.isEmpty)
    for row in rows { #expect(Set(row.keys) == Self.keys) }
  }

  @Test func `a computed rate has six exact decimals and its operands beside it`() throws {
    let text = try json(.kpi(KPI.ID("procedures.on_time_rate"), nil))
    let member = try #require(text.split(separator: "\n").first { $0.contains("\"kpi\"") })
    #expect(member.contains(#""value": 97.859151, "numerator": 1349692, "denominator": 1379219"#))
    #expect(member.contains(#""unit": "%", "printed": "97,85", "target": null"#))
    #expect(
      member.contains(
        #""status": "no_target", "findings": ["procedures.on_time"], "section": "II.2.c""#))
    #expect(member.contains(#""period": "2025""#))
  }

  @Test func `a printed rate keeps its printed digits and has no operands`() throws {
    let text = try json(.kpi(KPI.ID("procedures.online_filing_share"), nil))
    #expect(text.contains(#""value": 85.89, "numerator": null, "denominator": null"#))
    #expect(text.contains(#""printed": "85,89", "target": 80, "comparator": ">=""#))
    #expect(text.contains(#""authority": "steering-committee", "gap": 5.89"#))
  }

  @Test func `a derived plan is given as the value its percentage implies`() throws {
    let rows = try ParsedJSON.rows(try json(.kpi(KPI.ID("finance.revenue_total"), nil)))
    #expect(rows.map { $0["authority"] as? String } == ["state-budget", "city-scenario"])
    #expect(rows.map { $0["target"] as? Double } == [147_429.387755, 165_083.180987])
    #expect(rows.map { $0["value"] as? Int } == [180_601, 180_601])
  }

  @Test func `compare has one row for each KPI and target, ordered and filtered as asked`() throws {
    let all = try ParsedJSON.rows(try json(.plan))
    #expect(all.count == (try Repository.board()).comparisons.count)
    let options = CompareOptions(isSortedByGap: true, missedOnly: true, area: .procedures)
    let missed = try ParsedJSON.rows(try json(.plan, options))
    #expect(missed.first?["kpi"] as? String == "procedures.boundary_free_share")
    #expect(missed.count == 4 && missed.allSatisfy { $0["status"] as? String == "missed" })
  }

  @Test func `a value of a part of the year names that part`() throws {
    let rows = try ParsedJSON.rows(try json(.kpi(KPI.ID("apparatus.department_reduction"), nil)))
    #expect(rows.map { $0["period"] as? String } == ["2025-H1", "2025-H2"])
  }

  @Test func `labels are in the language asked for`() throws {
    let panel = PanelName.kpi(KPI.ID("procedures.on_time_rate"), nil)
    let english = try ParsedJSON.rows(try json(panel, language: .english))
    #expect(english.first?["label"] as? String == "Dossiers resolved on time")
  }

  @Test func `findings have a row each, the gravest first, with what to write instead`() throws {
    let board = try Repository.board()
    let loaded = try #require(try Repository.state(.english).audit.loaded)
    let rows = try ParsedJSON.array(
      JSONExport.array(of: DataTable(loaded.rows(on: board, Wording.of(.english)))))
    #expect(rows.count == 31)
    #expect(rows.first?["verdict"] as? String == "inconsistent")
    #expect(rows.last?["verdict"] as? String == "truncated")
    let posts = try #require(
      rows.first { $0["check"] as? String == "civil_service.employee_posts_levels" })
    #expect(posts["section"] as? String == "II.4.a" && posts["line"] as? Int == 229)
    #expect(posts["printed"] as? String == "64.605" && posts["expected"] as? String == "61.605")
    #expect(posts["replacement"] as? String == "61.605" && posts["report"] as? String == "2025/31")
  }

  @Test func `a KPI lists the checks that speak of its figures`() throws {
    let rows = try ParsedJSON.rows(try json(.tab(.civilService)))
    let listed = rows.flatMap { $0["findings"] as? [String] ?? [] }
    #expect(listed.contains("civil_service.employee_posts_levels"))
  }

  @Test func `notes have their own columns`() throws {
    let board = try Repository.board()
    let rows = try ParsedJSON.array(
      JSONExport.array(of: DataTable(board.notes, language: .english)))
    #expect(rows.count == board.notes.count)
    #expect(rows.allSatisfy { Set($0.keys) == ["area", "kind", "text", "section", "line"] })
  }
}
