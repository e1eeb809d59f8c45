import ReformModel
package import ReformViewModels
package import TerminalCanvas

/// The run loop: wait for a batch of events, update once, draw once.
package struct Dashboard {
  package private(set) var state: DashboardState
  private var view: DashboardView
  private let terminal: any TerminalDriver
  private let environment: DashboardEnvironment
  private let inbox = ActionInbox()
  private var exit: Exit?
  /// What to do once the first screen stands.
  private let openingEffects: [Effect]

  /// How the dashboard ended.
  package enum Exit: Hashable, Sendable {
    case quit
    case signal(TerminalSignal)
  }

  package init(
    state: DashboardState, look: Look, terminal: any TerminalDriver,
    environment: DashboardEnvironment, openingEffects: [Effect] = []
  ) {
    self.state = state
    self.openingEffects = openingEffects
    view = DashboardView(look: look)
    self.terminal = terminal
    self.environment = environment
  }

  /// Draws, begins what was waiting for that, and handles events until the user quits or a signal asks to end.
  package mutating func run() -> Exit {
    draw()
    for effect in openingEffects { perform(effect) }
    while true {
      for event in terminal.waitEvents() {
        handle(event)
        if let exit { return exit }
      }
      draw()
    }
  }

  private mutating func draw() {
    let frame = view.draw(state, size: terminal.size)
    terminal.present(frame.canvas, cursor: frame.cursor)
  }

  private mutating func handle(_ event: TerminalEvent) {
    switch event {
    case .key(let key): press(key)
    case .wake: for action in inbox.takeAll() { send(action) }
    // Ctrl-C asks first while a review is not saved; the second one ends.
    case .signal(.interrupt) where state.review != nil && !state.isLeavingReview:
      send(.quitRequested)
    case .signal(let signal): exit = .signal(signal)
    case .resize, .resumed: break
    }
    if state.hasQuit { exit = .quit }
  }

  private mutating func press(_ key: Key) {
    if state.isTyping, edit(key) { return }
    guard let name = ActionTable.action(for: key, in: state) else { return }
    switch (name, state.stack.last) {
    case (.redraw, _): terminal.redraw()
    case (.moveUp, .some(let screen)) where screen.isText: view.scroll(screen) { $0 - 1 }
    case (.moveDown, .some(let screen)) where screen.isText: view.scroll(screen) { $0 + 1 }
    case (.first, .some(let screen)) where screen.isText: view.scroll(screen) { _ in 0 }
    case (.last, .some(let screen)) where screen.isText: view.scroll(screen) { _ in .max }
    case (.pageUp, let screen): page(-view.pageLines, screen)
    case (.pageDown, let screen): page(view.pageLines, screen)
    default: if let action = name.action { send(action) }
    }
  }

  private mutating func page(_ lines: Int, _ screen: Screen?) {
    if let screen, screen.isText {
      view.scroll(screen) { $0 + lines }
    } else {
      send(.selectionMoved(lines))
    }
  }

  private mutating func send(_ action: DashboardAction) {
    for effect in update(&state, action) { perform(effect) }
  }

  private func perform(_ effect: Effect) {
    let environment = environment
    let work: DashboardEnvironment.Work
    switch effect {
    case .loadBoard, .loadPlace, .loadAudit, .loadLocalities, .loadRanking, .loadTrend,
      .loadComparison:
      work = { environment.loader().answer(effect) }
    case .loadSource(let reports):
      work = { environment.loadSource(reports) }
    case .writePanel(let path, let replacing):
      let text = PanelText(look: view.look, width: max(40, terminal.size.width)).text(of: state)
      work = { environment.writeFile(path, text, replacing) }
    case .saveReview(let review):
      work = { environment.saveReview(review) }
    }
    let wake = terminal.makeWaker()
    let inbox = inbox
    environment.perform(work) { action in
      guard let action else { return }
      inbox.post(action)
      wake()
    }
  }
}

extension Screen {
  /// Scrolled rather than selected in.
  fileprivate var isText: Bool {
    switch self {
    case .detail, .finding, .score, .help, .problem: true
    case .compare, .compareWith, .ranking, .trend, .periods, .localities, .export, .review,
      .assigning,
      .correcting,
      .leavingReview:
      false
    }
  }
}

extension Dashboard {
  /// A key while text is typed: true when it edited the text.
  private mutating func edit(_ key: Key) -> Bool {
    guard key != .control("c") else { return false }
    if let prompt = state.export, state.stack.last == .export {
      guard let path = view.edit(prompt.path, with: key) else { return false }
      if path != prompt.path { send(.exportPathChanged(path)) }
      return true
    }
    if case .correcting = state.stack.last {
      guard let text = view.edit(state.correction, with: key) else { return false }
      if text != state.correction { send(.correctionChanged(text)) }
      return true
    }
    guard let list = state.activeList else { return false }
    let filter = state.filters[list] ?? ""
    guard let text = view.edit(filter, with: key) else { return false }
    if text != filter { send(.filterChanged(text)) }
    return true
  }
}
