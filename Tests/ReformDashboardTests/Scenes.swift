import ReformAnalysis
import ReformDashboard
import ReformModel
import ReformViewModels
import TerminalCanvas

/// One state for each kind of screen, for tests that hold for all of them.
enum Scenes {
  /// Key scripts that lead to every screen from the overview.
  static let scripts: [(name: String, script: [[TerminalEvent]])] = [
    ("overview", []),
    ("area", [press("4")]),
    ("note", [press("4G")]),
    ("audit", [press("9")]),
    ("audit, one verdict", [press("9v")]),
    ("audit, one area", [press("9aa")]),
    ("finding", [press("9", .enter)]),
    ("detail", [press("4", .enter)]),
    ("compare", [press("c")]),
    ("compare by gap", [press("csm")]),
    ("ranking", [press("3r"), [.wake]]),
    ("ranking, underway", [press("3r")]),
    ("ranking, filtered", [press("3r"), [.wake], press("/hai")]),
    ("trend", [press("7t"), [.wake]]),
    ("trend, all periods, a line", [press("7t"), [.wake], press("Nb")]),
    ("trend, underway", [press("7t")]),
    ("score", [press("4d")]),
    ("compare, picker", [press("cw"), [.wake]]),
    ("compare with a period", [press("cw"), [.wake], press(.down, .enter), [.wake]]),
    ("compare, one area", [press("c", .tab)]),
    ("detail of compare", [press("c", .enter)]),
    ("help", [press("?")]),
    ("periods", [press("p")]),
    ("localities", [press("o"), [.wake]]),
    ("localities, filtered", [press("o"), [.wake], press("hai")]),
    ("export", [press("e")]),
    ("filter, being typed", [press("4/ho so")]),
    ("filter, kept", [press("4/ho so", .enter)]),
    ("filter without rows", [press("4/xyz")]),
    ("message", [press("]")]),
    ("error", [press("e", .control("u")), press("/forbidden/x", .enter), [.wake]]),
  ]

  /// The state at the end of one script.
  static func state(_ name: String, _ language: Language) throws -> DashboardState? {
    guard let script = scripts.first(where: { $0.name == name })?.script else { return nil }
    var robot = Robot(try Repository.state(language), script: script)
    _ = robot.run()
    return robot.state
  }

  /// The states at the end of all scripts, and that without any data.
  static func states(_ language: Language) throws -> [(name: String, state: DashboardState)] {
    var states: [(name: String, state: DashboardState)] = []
    for script in scripts {
      guard let state = try state(script.name, language) else { continue }
      states.append((script.name, state))
    }
    var empty = DashboardState(language: language)
    _ = update(&empty, .boardFailed(.noReports(faults: [])))
    states.append(("no data", empty))
    return states
  }
}
