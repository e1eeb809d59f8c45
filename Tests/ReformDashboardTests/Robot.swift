import ReformDashboard
import ReformModel
import ReformStore
import ReformViewModels
import Synchronization
import TerminalCanvas

/// The dashboard on a terminal in memory, with a store of values or this repository's data and files
/// that are only remembered. Effects run at once; `.wake` in the script lets the loop take them.
struct Robot {
  let terminal: MemoryTerminal
  let files = MemoryFiles()
  private(set) var dashboard: Dashboard

  init(
    _ state: DashboardState, loader: BoardLoader = Repository.loader,
    size: Size = Size(width: 80, height: 24), look: Look = Look(), source: SourceAnswer = .none,
    openingEffects: [Effect] = [], script: [[TerminalEvent]]
  ) {
    terminal = MemoryTerminal(size: size, script: script)
    dashboard = Dashboard(
      state: state, look: look, terminal: terminal,
      environment: .inMemory(loader: loader, files: files, source: source),
      openingEffects: openingEffects)
  }

  var state: DashboardState { dashboard.state }
  var lines: [String] { terminal.lastCanvas?.lines ?? [] }
  var text: String { lines.joined(separator: "\n") }

  /// Plays the script to its end, which is a hangup unless something in it quits.
  mutating func run() -> Dashboard.Exit { dashboard.run() }
}

/// Files that export writes into.
final class MemoryFiles: Sendable {
  private let texts = Mutex<[String: String]>([:])

  subscript(path: String) -> String? {
    get { texts.withLock { $0[path] } }
    set { texts.withLock { $0[path] = newValue } }
  }

  var paths: [String] { texts.withLock { $0.keys.sorted() } }
}

extension DashboardEnvironment {
  static func inMemory(
    loader: BoardLoader, files: MemoryFiles, source: SourceAnswer = .none
  ) -> DashboardEnvironment {
    DashboardEnvironment(
      loader: { loader },
      loadSource: { _ in .sourceLoaded(source) },
      writeFile: { path, text, replacing in
        if path.hasPrefix("/forbidden/") {
          return .exportFailed(path: path, reason: "Permission denied")
        }
        if files[path] != nil, !replacing { return .exportFound(path: path) }
        files[path] = text
        return .exportWritten(path: path)
      },
      perform: { work, deliver in deliver(work()) })
  }
}

/// Keys as events: `press("c", .enter)`.
func press(_ text: String, _ more: Key...) -> [TerminalEvent] {
  text.map { .key(.character($0)) } + more.map { .key($0) }
}

func press(_ keys: Key...) -> [TerminalEvent] { keys.map { .key($0) } }
