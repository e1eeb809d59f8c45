import ReformDashboard
import ReformModel
import ReformViewModels
import TerminalCanvas
import Testing

@Suite struct TrendGoldenTests {
  static let scenes = [
    Scene(country: "trend-years", .tabChosen(.procedures), .trendOpened),
    Scene(
      country: "trend-months", .tabChosen(.finance), .trendOpened),
    Scene(
      country: "trend-months-line", .tabChosen(.finance), .trendOpened, .chartStyleChanged),
    Scene(
      country: "trend-all", .tabChosen(.procedures), .trendOpened, .periodKindMoved(-1),
      .chartStyleChanged),
  ]

  @Test(arguments: Scene.drawings(of: scenes))
  func `the trend looks as recorded`(drawing: Drawing) throws {
    try drawing.expectGolden()
  }

  @Test(arguments: Language.allCases)
  func `the trend as text looks as recorded`(language: Language) throws {
    for (position, name) in [(0, "bars"), (2, "line")] {
      let state = try Self.scenes[position].state(language)
      for (look, kind) in [(Look(), "text"), (Look(theme: .monochrome, isASCII: true), "ascii")] {
        let text = PanelText(look: look, width: 80).text(of: state)
        #expect(kind == "text" || text.unicodeScalars.allSatisfy(\.isASCII))
        try Golden.expect(text, is: "\(kind)-trend-\(name)-80-\(language.rawValue)")
      }
    }
  }
}
