import Glibc
import NcursesTerminal
import ReformDashboard
import ReformLocalization
import ReformModel
import ReformViewModels
import TerminalCanvas

/// Opens the dashboard on a terminal, or prints the overview when there is none at the output.
struct OpenDashboard {
  private let choices: CommonChoices

  init(_ choices: CommonChoices) {
    self.choices = choices
  }

  func run() throws {
    let session = Session(choices)
    guard isatty(STDOUT_FILENO) == 1 else {
      let output = PanelOutput(session: session, format: .text, width: nil)
      let text = try output.text(of: .tab(.overview), in: session.state())
      StandardStreams.write(text, to: .output)
      return
    }
    // Bad options are said before the terminal is touched.
    let locality = try session.locality()
    let period = try session.period()
    try session.source.checkOption(session.wording)
    let (state, effects) = Self.openingState(session, locality, period)
    try run(state, effects, session)
  }

  /// Runs the dashboard from a state to its end.
  func run(
    _ state: DashboardState, _ effects: [Effect], _ session: Session,
    saveReview: (@Sendable (Review) -> DashboardAction)? = nil
  ) throws {
    let terminal = try open(session)
    let exit = show(state, effects, session, saveReview, on: terminal)
    terminal.close()
    switch exit {
    case .quit: return
    case .signal(.interrupt): throw Ending.signal(SIGINT)
    case .signal(.terminate): throw Ending.signal(SIGTERM)
    case .signal(.hangup): throw Ending.signal(SIGHUP)
    }
  }

  private func open(_ session: Session) throws(Ending) -> NcursesTerminal {
    do throws(TerminalError) {
      return try NcursesTerminal.open()
    } catch {
      throw .nothingToShow(error.text(session.wording.problem))
    }
  }

  private func show(
    _ state: DashboardState, _ effects: [Effect], _ session: Session,
    _ saveReview: (@Sendable (Review) -> DashboardAction)?, on terminal: NcursesTerminal
  ) -> Dashboard.Exit {
    let loader = BoardLoader(store: session.store)
    var environment = DashboardEnvironment.live(source: session.source) { loader }
    if let saveReview {
      environment.saveReview = saveReview
      // A store remembers what it has read; after a save a new one is asked.
      let options = session.options
      environment.loader = { BoardLoader(store: Session(options).store) }
    }
    let isMonochrome = terminal.colors == .none || ProcessEnvironment.wantsNoColour
    let look = Look(
      theme: isMonochrome ? .monochrome : .colour,
      isASCII: choices.isASCII || !terminal.isUTF8)
    var dashboard = Dashboard(
      state: state, look: look, terminal: terminal,
      environment: environment,
      openingEffects: effects)
    return dashboard.run()
  }

  /// The first board, or the screen that says why there is none, and what to do after it is shown.
  /// What a network may hold up is asked for behind an empty frame.
  private static func openingState(
    _ session: Session, _ locality: Locality.ID?, _ period: Period?
  ) -> (DashboardState, [Effect]) {
    var state = DashboardState(language: session.language)
    if session.options.store?.isRemote == true {
      state.isLoading = true
      return (state, [.loadBoard(locality: locality, period: period)])
    }
    do throws(BoardError) {
      let loader = BoardLoader(store: session.store)
      let loaded = try loader.load(locality: locality, period: period)
      let effects = update(&state, .boardLoaded(loaded))
      return (state, effects)
    } catch {
      _ = update(&state, .boardFailed(error))
      return (state, [])
    }
  }
}

extension TerminalError {
  fileprivate func text(_ strings: ProblemStrings) -> String {
    switch self {
    case .notATerminal: strings.notATerminal
    case .unknownTerminal(let name): strings.unknownTerminal(name)
    case .tooSimple(let name): strings.tooSimple(name)
    case .alreadyOpen: strings.terminalRefused(description)
    case .system(let code): strings.terminalRefused(FileOutput.text(of: code))
    }
  }
}
