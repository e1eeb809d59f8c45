import ReformModel
import ReformStore
import ReformViewModels
import Testing

@Suite struct UpdateEffectTests {
  private func load(_ period: Period) -> Effect {
    .loadBoard(locality: Sample.city, period: period)
  }

  private func audit(_ period: Period) -> Effect {
    .loadAudit(locality: Sample.city, period: period)
  }

  @Test func `stepping loads the neighbour of the same kind`() throws {
    var probe = StateProbe(
      DashboardState(language: .english, loaded: try StateProbe.loaded(Sample.firstHalf)))
    probe.send(.periodMoved(-1)) { $0.message = .noOtherPeriod }
    probe.send(.periodMoved(1), load(Sample.secondHalf)) {
      $0.message = nil
      $0.isLoading = true
    }
    let second = try StateProbe.loaded(Sample.secondHalf)
    probe.send(.boardLoaded(second), audit(Sample.secondHalf)) {
      $0.isLoading = false
      $0.board = second.board
    }
    probe.send(.periodMoved(1)) { $0.message = .noOtherPeriod }
    probe.send(.periodWidened, load(Sample.year)) {
      $0.message = nil
      $0.isLoading = true
    }
  }

  @Test func `narrowing loads the latest part, widening says when there is nothing wider`() throws {
    var probe = try StateProbe()
    probe.send(.periodWidened) { $0.message = .noWiderPeriod }
    probe.send(.periodNarrowed, load(Sample.secondHalf)) {
      $0.message = nil
      $0.isLoading = true
    }
  }

  @Test func `the picker of periods starts at the current one`() throws {
    var probe = try StateProbe()
    probe.send(.periodPickerOpened) { $0.stack = [.periods] }
    #expect(probe.state.selectedRow(of: .periods) == .period(Sample.year))
    probe.send(.selectionMoved(1)) { $0.selection = [.periods: .period(Sample.secondHalf)] }
    probe.send(.rowOpened, load(Sample.secondHalf)) {
      $0.stack = []
      $0.isLoading = true
    }
  }

  @Test func `localities are asked for once`() throws {
    var probe = try StateProbe()
    probe.send(.localityPickerOpened, .loadLocalities) { $0.stack = [.localities] }
    let places = Sample.localities.map {
      ReportingPlace(locality: $0, reports: 1, newest: Sample.year)
    }
    probe.send(.localitiesLoaded(places)) { $0.localities = places }
    probe.send(.screenClosed) { $0.stack = [] }
    probe.send(.localityPickerOpened) { $0.stack = [.localities] }
    probe.send(.rowOpened) { $0.stack = [] }
  }

  @Test func `a new board closes what spoke of the old one`() throws {
    var probe = try StateProbe()
    probe.send(.compareOpened) { $0.stack = [.compare] }
    probe.send(.rowOpened)
    probe.send(.helpOpened) { $0.stack.append(.help) }
    let half = try StateProbe.loaded(Sample.firstHalf)
    probe.send(.boardLoaded(half), audit(Sample.firstHalf)) { $0.board = half.board }
    var inDetail = try StateProbe()
    inDetail.send(.tabChosen(.procedures)) { $0.tab = .procedures }
    inDetail.send(.rowOpened) { $0.stack = [.detail(Sample.rate, Sample.id(Sample.year))] }
    inDetail.send(.boardLoaded(half), audit(Sample.firstHalf)) {
      $0.board = half.board
      $0.stack = []
    }
  }

  @Test func `faults of the data are told when a board comes`() throws {
    var probe = try StateProbe()
    let half = try StateProbe.loaded(Sample.firstHalf)
    let fault = DataFault(file: "a.csv", problem: .emptyFile)
    let faulty = LoadedBoard(board: half.board, reports: half.reports, faults: [fault, fault])
    probe.send(.boardLoaded(faulty), audit(Sample.firstHalf)) {
      $0.board = half.board
      $0.message = .faults(2)
    }
  }

  @Test func `a board that cannot be read is an error over the old one`() throws {
    var probe = try StateProbe()
    probe.send(.periodNarrowed, load(Sample.secondHalf)) { $0.isLoading = true }
    let error = BoardError.store(.unknownReport(Sample.id(Sample.secondHalf)))
    let problem = Problem.noData(.noReport(locality: "31", period: "2025-H2"))
    probe.send(.boardFailed(error)) {
      $0.isLoading = false
      $0.stack = [.problem(problem)]
    }
    probe.send(.screenClosed) { $0.stack = [] }
  }

  @Test func `an existing file is asked about and another name is not`() throws {
    var probe = try StateProbe()
    let name = "cchc-31-2025-overview.txt"
    probe.send(.exportOpened) {
      $0.stack = [.export]
      $0.export = ExportPrompt(path: name)
    }
    probe.send(.rowOpened, .writePanel(path: name, replacing: false))
    probe.send(.exportFound(path: name)) { $0.export?.asksToReplace = true }
    probe.send(.rowOpened, .writePanel(path: name, replacing: true))
    probe.send(.exportPathChanged("b.txt")) { $0.export = ExportPrompt(path: "b.txt") }
    probe.send(.rowOpened, .writePanel(path: "b.txt", replacing: false))
    probe.send(.exportWritten(path: "b.txt")) {
      $0.stack = []
      $0.export = nil
      $0.message = .wrote(path: "b.txt")
    }
  }

  @Test func `a name of blanks is not a name, and Esc gives up`() throws {
    var probe = try StateProbe()
    probe.send(.exportOpened) {
      $0.stack = [.export]
      $0.export = ExportPrompt(path: "cchc-31-2025-overview.txt")
    }
    probe.send(.exportPathChanged(" ")) { $0.export = ExportPrompt(path: " ") }
    probe.send(.rowOpened) { $0.message = .emptyName }
    probe.send(.screenClosed) {
      $0.message = nil
      $0.stack = []
      $0.export = nil
    }
  }

  @Test func `another place is asked for with the period on screen as a wish`() throws {
    let there = Locality.ID("old-30")
    var state = DashboardState(
      language: .english, loaded: try StateProbe.loaded(Sample.secondHalf))
    state.localities = Sample.localities.map {
      ReportingPlace(locality: $0, reports: 1, newest: Sample.year)
    }
    _ = update(&state, .localityPickerOpened)
    state.selection[.localities] = .locality(there)
    let effects = update(&state, .rowOpened)
    #expect(effects == [.loadPlace(there, preferred: Sample.secondHalf)])
  }
}
