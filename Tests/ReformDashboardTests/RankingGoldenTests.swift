import ReformDashboard
import ReformModel
import ReformViewModels
import TerminalCanvas
import Testing

@Suite struct RankingGoldenTests {
  static let scenes = [
    Scene(country: "ranking", .tabChosen(.procedures), .rankingOpened),
    Scene(
      country: "ranking-communes", .tabChosen(.procedures), .rankingOpened, .peerGroupMoved(-1),
      .peerGroupMoved(-1), .peerGroupMoved(-1), .peerGroupMoved(-1)),
    Scene(
      country: "ranking-filtered", .tabChosen(.procedures), .rankingOpened, .filterOpened,
      .filterChanged("tinh h")),
    Scene(
      country: "ranking-opened", .tabChosen(.procedures), .rankingOpened,
      .selectionMovedToFirst, .rowOpened),
  ]

  @Test(arguments: Scene.drawings(of: scenes))
  func `the ranking looks as recorded`(drawing: Drawing) throws {
    try drawing.expectGolden()
  }

  @Test(arguments: Language.allCases)
  func `the ranking as text looks as recorded`(language: Language) throws {
    let state = try Self.scenes[0].state(language)
    for (look, name) in [(Look(), "text"), (Look(theme: .monochrome, isASCII: true), "ascii")] {
      let text = PanelText(look: look, width: 80).text(of: state)
      try Golden.expect(text, is: "\(name)-ranking-80-\(language.rawValue)")
    }
  }

  @Test(arguments: Language.allCases)
  func `without an answer the screen says what it waits for`(language: Language) throws {
    var state = try Country.state(language)
    for action in [DashboardAction.tabChosen(.procedures), .rankingOpened] {
      _ = update(&state, action)
    }
    var view = DashboardView(look: Look())
    let size = Size(width: 80, height: 24)
    #expect(
      view.draw(state, size: size).canvas.text.contains(
        language == .english ? "Loading…" : "Đang tải…"))
    let question = try #require(state.series.ranking?.question)
    _ = update(&state, .rankingAnswered(Inquiry(question, .failed(.folderMissing(path: "/x")))))
    #expect(view.draw(state, size: size).canvas.text.contains("/x"))
  }
}
