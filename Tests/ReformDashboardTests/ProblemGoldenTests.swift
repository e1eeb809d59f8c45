import ReformDashboard
import ReformModel
import ReformStore
import ReformViewModels
import TerminalCanvas
import Testing

@Suite struct ProblemGoldenTests {
  static let problems: [(String, BoardError)] = [
    ("no-folder", .store(.folderMissing(path: "/srv/báo cáo/Data"))),
    ("no-catalogue", .store(.noCatalogue(path: "Data", faults: []))),
    ("no-reports", .noReports(faults: [])),
    ("no-report", .noReport(locality: Locality.ID("old-30"), period: Period(year: 2024))),
  ]

  @Test(arguments: problems, Language.allCases)
  func `an error is a screen`(problem: (String, BoardError), language: Language) throws {
    var state = DashboardState(language: language)
    _ = update(&state, .boardFailed(problem.1))
    try expect(state, Size(width: 80, height: 24), "error-\(problem.0)")
  }

  @Test(arguments: Language.allCases)
  func `a screen too small says so`(language: Language) throws {
    try expect(try Repository.state(language), Size(width: 59, height: 14), "too-small")
  }

  @Test(arguments: Language.allCases)
  func `the smallest screen is complete`(language: Language) throws {
    try expect(try Repository.state(language), DashboardView.smallest, "smallest")
  }

  private func expect(_ state: DashboardState, _ size: Size, _ name: String) throws {
    var view = DashboardView(look: Look())
    let canvas = view.draw(state, size: size).canvas
    let file = "\(name)-\(size.width)x\(size.height)-\(state.language.rawValue)"
    try Golden.expect(canvas.text + "\n", is: file)
  }
}
