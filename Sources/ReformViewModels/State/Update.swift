import ReformModel

/// The next state and what is to be done; pure.
package func update(_ state: inout DashboardState, _ action: DashboardAction) -> [Effect] {
  if !action.isQuiet { state.message = nil }
  defer { state.indexRows() }
  switch action {
  case .tabChosen(let tab):
    state.show(tab)
  case .tabMoved(let step) where state.stack.last == .compare:
    state.moveComparedArea(by: step)
  case .tabMoved(let step):
    state.show(state.tab.moved(by: step))
  case .selectionMoved(let step):
    state.moveSelection { $0 + step }
  case .selectionMovedToFirst:
    state.moveSelection { _ in 0 }
  case .selectionMovedToLast:
    state.moveSelection { _ in .max }
  case .rowOpened:
    return state.openRow()
  case .screenClosed:
    return state.closeScreen()
  case .periodMoved(let step):
    return state.movePeriod(by: step)
  case .periodWidened:
    return state.nestPeriod(wider: true)
  case .periodNarrowed:
    return state.nestPeriod(wider: false)
  case .periodPickerOpened:
    state.push(.periods)
  case .localityPickerOpened:
    state.push(.localities)
    return state.localities == nil ? [.loadLocalities] : []
  case .filterOpened:
    state.isTypingFilter = state.activeList != nil
  case .filterChanged(let text):
    if let list = state.activeList { state.filters[list] = text }
  case .compareOpened:
    return state.openComparison()
  case .scoreOpened:
    if state.board != nil { state.push(.score) }
  case .comparePickerOpened:
    return state.openComparePicker()
  case .rankingOpened:
    return state.openRanking()
  case .peerGroupMoved(let step):
    return state.movePeerGroup(by: step)
  case .trendOpened:
    return state.openTrend()
  case .periodKindMoved(let step):
    state.moveTrendSpan(by: step)
  case .chartStyleChanged:
    state.series.trendOptions.style = state.series.trendOptions.style == .bars ? .line : .bars
  case .sortChanged:
    state.compare.isSortedByGap.toggle()
  case .missedOnlyChanged:
    state.compare.missedOnly.toggle()
  case .auditVerdictChanged:
    state.auditFilter.turnVerdict()
  case .auditAreaChanged:
    if let loaded = state.audit.loaded { state.auditFilter.turnArea(over: loaded) }
  case .exportOpened:
    state.openExport()
  case .exportPathChanged(let path):
    state.export = ExportPrompt(path: path)
  case .languageChanged:
    state.language = state.language.other
  case .helpOpened:
    state.push(.help)
  case .quitRequested:
    state.quit()
  case .figureAccepted, .figureDropped, .figureLevelChanged, .wordingKept, .correctionOpened,
    .correctionChanged, .reviewSaveRequested, .reviewDiscarded, .reviewSaved, .reviewFailed:
    return state.review(action)
  case .boardLoaded(let loaded):
    return state.receive(loaded)
  case .boardFailed(let error):
    state.isLoading = false
    state.departure = nil
    state.push(.problem(.noData(BoardProblem(error))))
  case .auditLoaded(let loaded):
    return state.receive(loaded)
  case .auditFailed(let error):
    state.audit = .failed(BoardProblem(.store(error)))
  case .sourceLoaded(let answer):
    state.source = answer
  case .localitiesLoaded(let localities):
    state.localities = localities
  case .rankingAnswered(let inquiry):
    return state.receive(inquiry)
  case .trendAnswered(let inquiry):
    state.receive(inquiry)
  case .comparisonAnswered(let inquiry):
    state.receive(inquiry)
  case .exportWritten(let path):
    state.leaveExport()
    state.message = .wrote(path: path)
  case .exportFound(let path):
    state.export = ExportPrompt(path: path)
    state.export?.asksToReplace = true
  case .exportFailed(let path, let reason):
    state.leaveExport()
    state.push(.problem(.cannotWrite(path: path, reason: reason)))
  }
  return []
}

extension DashboardAction {
  /// What arrives by itself takes no message away.
  fileprivate var isQuiet: Bool {
    switch self {
    case .auditLoaded, .auditFailed, .sourceLoaded, .rankingAnswered, .trendAnswered,
      .comparisonAnswered:
      true
    default: false
    }
  }
}

extension DashboardState {
  mutating func push(_ screen: Screen) {
    isTypingFilter = false
    guard stack.last != screen else { return }
    stack.append(screen)
  }

  /// Choosing a tab leaves every screen above the panel.
  fileprivate mutating func show(_ tab: Tab) {
    self.tab = tab
    stack = []
    isTypingFilter = false
    export = nil
  }

  /// Esc: first ends typing and takes the filter away, then leaves the screen on top.
  fileprivate mutating func closeScreen() -> [Effect] {
    if leaveReviewScreen() { return [] }
    if stack.last == .periods || stack.last == .localities || stack.last == .compareWith {
      activeList.map { filters[$0] = nil }
      isTypingFilter = false
    } else if let list = activeList, isTypingFilter || filters[list]?.isEmpty == false {
      // In a ranking a name is typed to jump to it.
      if list == .ranking { selection[list] = selectedRow(of: list) }
      isTypingFilter = false
      filters[list] = nil
      return []
    }
    if stack.last == .export { export = nil }
    // Without a board there is nothing behind an error to go back to.
    if stack.count == 1, board == nil, !isLoading {
      hasQuit = true
      return []
    }
    if stack.isEmpty { return returnAlongTrail() }
    _ = stack.popLast()
    return []
  }

  fileprivate mutating func receive(_ loaded: LoadedBoard) -> [Effect] {
    isLoading = false
    if stack.last == .periods { isTypingFilter = false }
    board = loaded.board
    reports = loaded.reports
    audit = .underway
    source = .none
    auditFilter.area = nil
    // A detail of another place or period would speak of figures that are gone.
    stack.removeAll { screen in
      switch screen {
      case .detail, .finding, .compareWith, .periods, .localities, .problem: true
      case .compare, .ranking, .trend, .score, .help, .export, .review, .assigning, .correcting,
        .leavingReview:
        false
      }
    }
    filters[.periods] = nil
    filters[.localities] = nil
    if !loaded.faults.isEmpty { message = .faults(loaded.faults.count) }
    arriveIfExpected()
    return [.loadAudit(locality: loaded.board.locality.id, period: loaded.board.period)]
      + askRankingAgain() + askTrendAgain()
      + (stack.contains(.compare) ? askComparison() : [])
  }

  fileprivate mutating func leaveExport() {
    export = nil
    stack.removeAll { $0 == .export }
  }
}
