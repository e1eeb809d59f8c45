import ReformDashboard
import ReformModel
import ReformViewModels
import TerminalCanvas
import Testing

@Suite struct HostileDataTests {
  private static let sizes = [
    Size(width: 80, height: 24), Size(width: 60, height: 15), Size(width: 133, height: 700),
  ]

  private func states() throws -> [DashboardState] {
    let start = try HostileData.state(.vietnamese)
    let kpi = try #require(start.board?.entries.first?.kpi.id)
    let ways: [[DashboardAction]] = [
      [], [.tabChosen(.procedures)], [.tabChosen(.procedures), .rowOpened], [.compareOpened],
      [.tabChosen(.procedures), .filterOpened, .filterChanged("\u{1B}[31m\u{202E}")],
      [.exportOpened, .exportPathChanged("a\u{1B}b\nc")], [.localityPickerOpened],
      [.exportFailed(path: "a\u{7}", reason: "b\u{9B}")],
    ]
    var opened = ways.map { actions in
      var state = start
      for action in actions { _ = update(&state, action) }
      return state
    }
    var ranked = start
    for action in [DashboardAction.tabChosen(.procedures), .rankingOpened] {
      _ = update(&ranked, action)
    }
    if let question = ranked.series.ranking?.question {
      _ = update(
        &ranked, .rankingAnswered(BoardLoader(store: HostileData.store).answer(question)))
    }
    #expect(ranked.series.ranking?.answer?.ranking.rows.count == 1)
    opened.append(ranked)
    _ = update(&ranked, .trendOpened)
    if let question = ranked.series.trend?.question {
      _ = update(&ranked, .trendAnswered(BoardLoader(store: HostileData.store).answer(question)))
    }
    #expect(ranked.series.trend?.answer?.trend.points.count == 1)
    opened.append(ranked)
    #expect(start.board?.entries.count == HostileData.labels.count, "\(kpi)")
    return opened
  }

  @Test func `no control character reaches the terminal`() throws {
    for state in try states() {
      for size in Self.sizes {
        var view = DashboardView(look: Look())
        expectHarmless(view.draw(state, size: size).canvas.text)
      }
      let text = PanelText(look: Look(), width: 100).text(of: state)
      #expect(!text.isEmpty)
      expectHarmless(text)
    }
  }

  @Test func `without Unicode everything is a plain letter`() throws {
    for state in try states() {
      var view = DashboardView(look: Look(theme: .monochrome, isASCII: true))
      let text = view.draw(state, size: Size(width: 80, height: 24)).canvas.text
      #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || (0x20...0x7E).contains($0.value) })
    }
  }

  @Test func `values stand in one column whatever the labels hold`() throws {
    var state = try HostileData.state(.vietnamese)
    state.tab = .procedures
    var view = DashboardView(look: Look())
    let canvas = view.draw(state, size: Size(width: 80, height: 700)).canvas
    for text in [HostileData.value, "≥ 80%", "chưa đạt"] {
      let rows = (0..<canvas.height).filter { Self.column(of: "≥ 80%", canvas, $0) != nil }
      let columns = rows.map { Self.column(of: text, canvas, $0) }
      #expect(columns.count >= HostileData.labels.count)
      #expect(Set(columns).count == 1, "\(text)")
    }
  }

  @Test func `a label of ten thousand letters is shown to its end`() throws {
    var state = try HostileData.state(.vietnamese)
    state.tab = .procedures
    let text = PanelText(look: Look(), width: 80).text(of: state)
    let letters = text.count { $0 == "x" }
    #expect(letters >= 10_000)
  }

  private func expectHarmless(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let bad = text.unicodeScalars.filter { scalar in
      scalar != "\n"
        && (scalar.properties.generalCategory == .control
          || scalar.properties.generalCategory == .lineSeparator
          || scalar.properties.generalCategory == .paragraphSeparator
          || scalar.properties.isBidiControl)
    }
    #expect(bad.isEmpty, "\(bad.map(\.value))", sourceLocation: sourceLocation)
  }

  /// The column in which `text` begins on a row.
  private static func column(of text: String, _ canvas: Canvas, _ y: Int) -> Int? {
    let wanted = Array(text.unicodeScalars)
    let scalars = canvas.row(y).map(\.scalar)
    return scalars.indices.first { scalars[$0...].starts(with: wanted) }
  }
}
