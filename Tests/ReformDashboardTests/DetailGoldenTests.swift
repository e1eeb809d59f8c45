import ReformAnalysis
import ReformDashboard
import ReformModel
import ReformViewModels
import TerminalCanvas
import Testing

@Suite struct DetailGoldenTests {
  /// A computed rate, a rate the report only prints, an amount with derived plans, a value of a part
  /// of the year, a rate with a misprint.
  static let kpis = [
    "procedures.on_time_rate", "procedures.online_filing_share", "finance.revenue_total",
    "apparatus.department_reduction", "civil_service.employee_posts_reduction",
  ]

  static let drawings = kpis.flatMap { kpi in
    Scene.sizes.flatMap { size in
      Language.allCases.map { DetailDrawing(kpi: kpi, size: size, language: $0) }
    }
  }

  @Test(arguments: drawings)
  func `a KPI's detail looks as recorded`(drawing: DetailDrawing) throws {
    let state = try drawing.state()
    var view = DashboardView(look: Look())
    let canvas = view.draw(state, size: drawing.size).canvas
    try Golden.expect(canvas.text + "\n", is: drawing.name)
  }
}

/// The detail of one KPI, opened from its row.
struct DetailDrawing: Sendable, CustomTestStringConvertible {
  let kpi: String
  let size: Size
  let language: Language

  var name: String { "kpi-\(kpi)-\(size.width)x\(size.height)-\(language.rawValue)" }
  var testDescription: String { name }

  func state() throws -> DashboardState {
    var state = try Repository.state(language)
    let id = KPI.ID(kpi)
    let entry = try #require(state.board?.entries.first { $0.kpi.id == id })
    let tab = Tab(entry.kpi.area)
    state.selection[.tab(tab)] = .kpi(id, try #require(entry.values.first).result.report.id)
    _ = update(&state, .tabChosen(tab))
    _ = update(&state, .rowOpened)
    return state
  }
}
