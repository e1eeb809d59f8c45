import ReformModel
import ReformViewModels
import Testing

@Suite struct UpdateTests {
  @Test func `choosing a tab leaves every screen above it`() throws {
    var probe = try StateProbe()
    probe.send(.compareOpened) { $0.stack = [.compare] }
    probe.send(.helpOpened) { $0.stack = [.compare, .help] }
    probe.send(.tabChosen(.finance)) {
      $0.tab = .finance
      $0.stack = []
    }
    probe.send(.tabMoved(3)) { $0.tab = .overview }
    probe.send(.tabMoved(-1)) { $0.tab = .audit }
  }

  @Test func `a screen is not put twice on top of itself`() throws {
    var probe = try StateProbe()
    probe.send(.helpOpened) { $0.stack = [.help] }
    probe.send(.helpOpened)
    probe.send(.screenClosed) { $0.stack = [] }
    probe.send(.screenClosed)
  }

  @Test func `the selection stops at the ends of the list`() throws {
    var probe = try StateProbe()
    let list = ListID.tab(.overview)
    probe.send(.selectionMoved(1)) { $0.selection = [list: .area(.institutions)] }
    probe.send(.selectionMoved(-5)) { $0.selection = [list: .area(.direction)] }
    probe.send(.selectionMoved(6)) { $0.selection = [list: .area(.digital)] }
    probe.send(.selectionMovedToFirst) { $0.selection = [list: .area(.direction)] }
    probe.send(.rowOpened) { $0.tab = .direction }
  }

  @Test func `a list without rows has no selection to move`() throws {
    var probe = try StateProbe()
    probe.send(.tabChosen(.digital)) { $0.tab = .digital }
    probe.send(.selectionMoved(1))
    probe.send(.selectionMovedToLast)
    probe.send(.rowOpened)
  }

  @Test func `Enter opens the selected KPI in the report it comes from`() throws {
    var probe = try StateProbe()
    probe.send(.tabChosen(.procedures)) { $0.tab = .procedures }
    probe.send(.rowOpened) { $0.stack = [.detail(Sample.rate, Sample.id(Sample.year))] }
    probe.send(.selectionMoved(1))
    probe.send(.screenClosed) { $0.stack = [] }
  }

  @Test func `compare options change in place`() throws {
    var probe = try StateProbe()
    probe.send(.compareOpened) { $0.stack = [.compare] }
    probe.send(.sortChanged) { $0.compare.isSortedByGap = true }
    probe.send(.missedOnlyChanged) { $0.compare.missedOnly = true }
    probe.send(.sortChanged) { $0.compare.isSortedByGap = false }
  }

  @Test func `language and quitting are one change each`() throws {
    var probe = try StateProbe()
    probe.send(.languageChanged) { $0.language = .vietnamese }
    probe.send(.languageChanged) { $0.language = .english }
    probe.send(.quitRequested) { $0.hasQuit = true }
  }

  @Test func `the next action takes a message away`() throws {
    var probe = try StateProbe()
    probe.send(.periodMoved(5)) { $0.message = .noOtherPeriod }
    probe.send(.selectionMovedToFirst) {
      $0.message = nil
      $0.selection = [.tab(.overview): .area(.direction)]
    }
  }

  @Test func `without a board nothing but help, language and quitting does anything`() {
    var probe = StateProbe(DashboardState(language: .english))
    for action in [
      DashboardAction.selectionMoved(1), .rowOpened, .periodMoved(1), .periodWidened,
      .periodNarrowed, .exportOpened, .selectionMovedToLast,
    ] {
      probe.send(action)
    }
    probe.send(.boardFailed(.noReports(faults: []))) {
      $0.stack = [.problem(.noData(.noReports))]
    }
    probe.send(.helpOpened) { $0.stack.append(.help) }
    probe.send(.screenClosed) { $0.stack = [.problem(.noData(.noReports))] }
    probe.send(.screenClosed) { $0.hasQuit = true }
  }
}
