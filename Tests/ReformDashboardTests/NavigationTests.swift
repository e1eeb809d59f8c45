import ReformDashboard
import ReformModel
import ReformViewModels
import TerminalCanvas
import Testing

@Suite struct NavigationTests {
  private func state(after script: [TerminalEvent]...) throws -> DashboardState {
    var robot = Robot(try Repository.state(.vietnamese), script: script)
    _ = robot.run()
    return robot.state
  }

  @Test(arguments: Tab.allCases)
  func `a digit goes straight to its tab`(tab: Tab) throws {
    #expect(try state(after: press("\(tab.rawValue)")).tab == tab)
  }

  @Test(arguments: [
    ([Key.tab], Tab.direction), ([.right, .right], .institutions), ([.character("l")], .direction),
    ([.backTab], .audit), ([.left], .audit), ([.character("h")], .audit),
    ([.tab, .backTab], .overview), (Array(repeating: .tab, count: 9), .overview),
  ])
  func `tabs follow one another around the ends`(keys: [Key], tab: Tab) throws {
    #expect(try state(after: keys.map { .key($0) }).tab == tab)
  }

  @Test func `Enter goes in and Esc comes back through every screen`() throws {
    let four = try #require(try state(after: press("4")).selectedRow(of: .tab(.procedures)))
    guard case .kpi(let kpi, let report) = four else {
      Issue.record("no KPI row")
      return
    }
    let inside = press("4", .enter) + press("?")
    #expect(try state(after: inside).stack == [.detail(kpi, report), .help])
    #expect(try state(after: inside, press(.escape)).stack == [.detail(kpi, report)])
    #expect(try state(after: inside, press(.escape, .escape)).stack == [])
    let nothing = try state(after: inside, press(.escape, .escape, .escape, .backspace))
    #expect(nothing.stack == [] && !nothing.hasQuit)
  }

  @Test func `Enter on an area of the overview opens its tab`() throws {
    #expect(try state(after: press("jj", .enter)).tab == .procedures)
  }

  @Test func `the compare screen keeps its place under a detail`() throws {
    let script = press("cjj", .enter)
    let inside = try state(after: script)
    #expect(inside.stack.count == 2)
    let back = try state(after: script, press(.escape))
    #expect(back.stack == [.compare])
    #expect(back.selection[.compare] == inside.selection[.compare])
  }

  @Test func `a digit leaves whatever lies over the panel`() throws {
    let seven = try state(after: press("c", .enter) + press("7"))
    #expect(seven.stack == [] && seven.tab == .finance)
  }

  @Test func `the language switches in place and the selection stays`() throws {
    let before = try state(after: press("4jjj"))
    let after = try state(after: press("4jjjL"))
    #expect(after.language == .english)
    #expect(after.selection == before.selection && after.tab == before.tab)
    #expect(try state(after: press("4jjjLL")) == before)
    #expect(try state(after: press("4", .enter) + press("L")).stack.count == 1)
  }
}
