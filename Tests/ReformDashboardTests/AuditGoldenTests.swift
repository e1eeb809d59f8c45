import ReformAnalysis
import ReformDashboard
import ReformModel
import ReformViewModels
import TerminalCanvas
import Testing

@Suite struct AuditGoldenTests {
  private static let wide = [Size(width: 80, height: 24), Size(width: 120, height: 40)]

  static let filtered = [
    Scene("audit-suspect", .tabChosen(.audit), .auditVerdictChanged, .auditVerdictChanged),
    Scene("audit-one-area", .tabChosen(.audit), .auditAreaChanged, .auditAreaChanged),
    Scene("audit-filter", .tabChosen(.audit), .filterOpened, .filterChanged("bien che")),
    Scene("audit-end", .tabChosen(.audit), .selectionMovedToLast),
  ]

  /// With a repair, without one, of lists and former places, cut off, of shares.
  static let checks = [
    "civil_service.employee_posts_levels", "institutions.former_provinces_decisions",
    "apparatus.departments_merged", "procedures.on_time", "procedures.shares_communes",
  ]

  static let findings = checks.flatMap { check in
    wide.flatMap { size in
      Language.allCases.map { FindingDrawing(check: check, size: size, language: $0) }
    }
  }

  @Test(arguments: Scene.drawings(of: filtered, at: wide))
  func `the filtered audit looks as recorded`(drawing: Drawing) throws {
    try drawing.expectGolden()
  }

  @Test(arguments: findings)
  func `a finding looks as recorded`(drawing: FindingDrawing) throws {
    var view = DashboardView(look: Look())
    let canvas = view.draw(try drawing.state(), size: drawing.size).canvas
    try Golden.expect(canvas.text + "\n", is: drawing.name)
  }

  @Test(arguments: Language.allCases)
  func `the audit in ASCII looks as recorded`(language: Language) throws {
    let drawing = Drawing(
      scene: Scene("ascii-audit", .tabChosen(.audit)), size: Size(width: 80, height: 24),
      language: language)
    try drawing.expectGolden(look: Look(theme: .monochrome, isASCII: true))
  }

  @Test(arguments: Language.allCases)
  func `the first screen without its audit looks as recorded`(language: Language) throws {
    var state = try Repository.state(language)
    state.audit = .underway
    for (tab, name) in [(Tab.overview, "overview"), (.audit, "audit")] {
      _ = update(&state, .tabChosen(tab))
      var view = DashboardView(look: Look())
      let canvas = view.draw(state, size: Size(width: 80, height: 24)).canvas
      try Golden.expect(canvas.text + "\n", is: "underway-\(name)-80x24-\(language.rawValue)")
    }
  }
}

/// The screen of the finding that a check of the catalogue comes to, opened from its row.
struct FindingDrawing: Sendable, CustomTestStringConvertible {
  let check: String
  let size: Size
  let language: Language

  var name: String { "finding-\(check)-\(size.width)x\(size.height)-\(language.rawValue)" }
  var testDescription: String { name }

  func state(source: SourceAnswer = .none) throws -> DashboardState {
    var state = try Repository.state(language)
    let loaded = try #require(state.audit.loaded)
    let place = try #require(
      loaded.audit.findings.firstIndex { $0.relation?.check == check })
    state.source = source
    state.selection[.tab(.audit)] = .finding(place)
    _ = update(&state, .tabChosen(.audit))
    _ = update(&state, .rowOpened)
    return state
  }
}
