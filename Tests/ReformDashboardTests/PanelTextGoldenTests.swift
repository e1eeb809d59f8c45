import ReformDashboard
import ReformModel
import ReformViewModels
import TerminalCanvas
import Testing

@Suite struct PanelTextGoldenTests {
  static let panels: [PanelName] = [
    .tab(.overview), .tab(.procedures), .plan, .notes, .tab(.audit),
    .kpi(KPI.ID("procedures.on_time_rate"), nil),
  ]

  struct Print: Sendable, CustomTestStringConvertible {
    let panel: PanelName
    let width: Int
    let language: Language
    var name: String { "text-\(panel.fileWord)-\(width)-\(language.rawValue)" }
    var testDescription: String { name }
  }

  static let prints = panels.flatMap { panel in
    [80, 100].flatMap { width in
      Language.allCases.map { Print(panel: panel, width: width, language: $0) }
    }
  }

  @Test(arguments: prints)
  func `a panel as text looks as recorded`(print: Print) throws {
    let state = try Repository.state(print.language)
    let text = PanelText(look: Look(), width: print.width).text(of: print.panel, in: state)
    // An address stays whole, so that it can be clicked.
    for line in text.split(separator: "\n") where !line.contains("https://") {
      #expect(DisplayWidth.of(line) <= print.width)
      #expect(line.last != " ")
    }
    try Golden.expect(text, is: print.name)
  }
}
