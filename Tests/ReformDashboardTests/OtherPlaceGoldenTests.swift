import ReformDashboard
import ReformModel
import ReformViewModels
import TerminalCanvas
import Testing

@Suite struct OtherPlaceGoldenTests {
  @Test(arguments: Language.allCases)
  func `a former province says that it is one`(language: Language) throws {
    for tab in [Tab.overview, .apparatus] {
      var state = try Repository.state(language, locality: "old-30")
      state.tab = tab
      try expect(state, Look(), "old-30-tab-\(tab.rawValue)")
    }
  }

  @Test(arguments: Language.allCases)
  func `half a year shows its own values and targets`(language: Language) throws {
    var state = try Repository.state(language, locality: "31", period: "2025-H2")
    state.tab = .direction
    try expect(state, Look(), "2025-h2-tab-2")
  }

  @Test(arguments: [Tab.overview, .procedures], Language.allCases)
  func `terminals without Unicode get plain letters`(tab: Tab, language: Language) throws {
    var state = try Repository.state(language)
    state.tab = tab
    let ascii = Look(theme: .monochrome, isASCII: true)
    let text = try expect(state, ascii, "ascii-tab-\(tab.rawValue)")
    #expect(text.unicodeScalars.allSatisfy { $0.isASCII })
  }

  @Test func `help without Unicode names keys and marks in plain letters`() throws {
    var state = try Repository.state(.english)
    _ = update(&state, .helpOpened)
    let ascii = Look(theme: .monochrome, isASCII: true)
    let text = try expect(state, ascii, "ascii-help", Size(width: 80, height: 40))
    #expect(text.unicodeScalars.allSatisfy { $0.isASCII })
  }

  @discardableResult
  private func expect(
    _ state: DashboardState, _ look: Look, _ name: String,
    _ size: Size = Size(width: 80, height: 24)
  ) throws -> String {
    var view = DashboardView(look: look)
    let text = view.draw(state, size: size).canvas.text + "\n"
    try Golden.expect(
      text, is: "\(name)-\(size.width)x\(size.height)-\(state.language.rawValue)")
    return text
  }
}
