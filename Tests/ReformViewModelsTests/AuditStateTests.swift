import ReformAnalysis
import ReformLocalization
import ReformModel
import ReformStore
import ReformViewModels
import Testing

@Suite struct AuditStateTests {
  private func probe() throws -> StateProbe {
    let loaded = try BoardLoader(store: Sample.auditStore()).load(locality: Sample.city)
    return StateProbe(DashboardState(language: .english, loaded: loaded))
  }

  private func audited() throws -> StateProbe {
    var probe = try probe()
    let loaded = try Sample.audit()
    probe.send(.auditLoaded(loaded), .loadSource(loaded.reports)) { $0.audit = .done(loaded) }
    return probe
  }

  private func titles(_ state: DashboardState) -> [String?] {
    ListModel(.tab(.audit), of: state)?.sections.map(\.title) ?? []
  }

  @Test func `an audit is asked for with every board`() throws {
    var probe = try probe()
    let board = try StateProbe.loaded(Sample.firstHalf)
    probe.send(
      .boardLoaded(board), .loadAudit(locality: Sample.city, period: Sample.firstHalf)
    ) {
      $0.board = board.board
      $0.reports = board.reports
    }
  }

  @Test func `an audit of a board that has been left is passed over`() throws {
    var probe = try probe()
    probe.send(.auditLoaded(try Sample.audit(period: Sample.firstHalf)))
  }

  @Test func `what arrives by itself takes no message away`() throws {
    var probe = try probe()
    probe.send(.periodWidened) { $0.message = .noWiderPeriod }
    let loaded = try Sample.audit()
    probe.send(.auditLoaded(loaded), .loadSource(loaded.reports)) { $0.audit = .done(loaded) }
    probe.send(.sourceLoaded(.none))
  }

  @Test func `until it is done the panel says so, and that it failed`() throws {
    var probe = try probe()
    probe.send(.tabChosen(.audit)) { $0.tab = .audit }
    #expect(
      ListModel(.tab(.audit), of: probe.state)?.sections.first?.empty == "Checking the numbers…")
    let error = StoreError.folderMissing(path: "x")
    probe.send(.auditFailed(error)) { $0.audit = .failed(.folderMissing(path: "x")) }
    let told = ListModel(.tab(.audit), of: probe.state)?.sections.first?.empty
    #expect(told?.hasPrefix("Could not be checked: ") == true)
  }

  @Test func `findings stand under their verdicts, what holds is left out`() throws {
    let probe = try audited()
    #expect(titles(probe.state) == ["Inconsistent (1)", "Suspect (1)"])
    let model = try #require(ListModel(.tab(.audit), of: probe.state))
    #expect(
      model.lead == ["3 relations checked: 1 inconsistent, 1 suspect, 0 truncated"])
  }

  @Test func `v goes through the verdicts, the consistent ones last, and back to all`() throws {
    var probe = try audited()
    let seen: [[String?]] = [
      ["Inconsistent (1)"], ["Suspect (1)"], [nil], ["Consistent (1)"],
      ["Inconsistent (1)", "Suspect (1)"],
    ]
    for (verdict, expected) in zip(Verdict.allCases.map(Optional.some) + [nil], seen) {
      probe.send(.auditVerdictChanged) { $0.auditFilter.verdict = verdict }
      #expect(titles(probe.state) == expected)
    }
  }

  @Test func `a goes through the areas that have findings`() throws {
    var probe = try audited()
    for area in [ReformArea.procedures, .finance, nil] {
      probe.send(.auditAreaChanged) { $0.auditFilter.area = area }
    }
  }

  @Test func `the text filter finds labels, numbers and checks`() throws {
    for text in ["files.sum", "60 + 30", "FILES.ALL"] {
      var probe = try audited()
      probe.send(.tabChosen(.audit)) { $0.tab = .audit }
      probe.send(.filterChanged(text)) { $0.filters[.tab(.audit)] = text }
      #expect(titles(probe.state) == ["Inconsistent (1)"], "\(text)")
    }
  }

  @Test func `Enter opens a finding and Esc comes back`() throws {
    var probe = try audited()
    probe.send(.tabChosen(.audit)) { $0.tab = .audit }
    let sum = try #require(
      try Sample.audit().audit.findings.firstIndex { $0.relation?.check == "files.sum" })
    probe.send(.rowOpened) { $0.stack = [.finding(sum)] }
    let text = try #require(TextModel(finding: sum, of: probe.state, Wording.of(.english)))
    #expect(text.blocks.first == .headline("60 + 30 = 90 ≠ 96"))
    probe.send(.screenClosed) { $0.stack = [] }
  }

  @Test func `the overview counts findings by area and lists the inconsistent ones`() throws {
    let model = try #require(ListModel(.tab(.overview), of: try audited().state))
    let counts = model.rows.compactMap { row -> Int? in
      if case .area(let area) = row.content { area.concerns } else { nil }
    }
    #expect(counts.reduce(0, +) == 2)
    #expect(model.sections.last?.title == "Inconsistent numbers (1)")
  }

  @Test func `a KPI carries the gravest mark and its detail lists the findings`() throws {
    let state = try audited().state
    let rows = ListModel(.tab(.procedures), of: state)?.rows ?? []
    let marks = rows.compactMap { row -> Verdict? in
      if case .kpi(let kpi) = row.content { kpi.mark } else { nil }
    }
    #expect(marks == [.inconsistent])
    let board = try #require(state.board)
    let text = try #require(
      TextModel(
        detail: Sample.rate, report: nil, of: board, audit: state.audit.loaded,
        Wording.of(.english)))
    #expect(text.blocks.contains(.heading("Audit (1)")))
  }

  @Test func `the detail shows the result as it would be without the misprint`() throws {
    var contents = Sample.auditedReports
    contents[0] = Sample.report(
      Sample.id(Sample.year), ["files.all": 954, "files.on_time": 597, "files.late": 348])
    let store = Sample.auditStore(contents)
    let board = try BoardLoader(store: store).load(locality: Sample.city).board
    let text = try #require(
      TextModel(
        detail: Sample.rate, report: nil, of: board, audit: try Sample.audit(store),
        Wording.of(.english)))
    #expect(
      text.blocks.contains(
        .paragraph("As suggested: 63.17% (if “954” read “945”)")))
  }
}
