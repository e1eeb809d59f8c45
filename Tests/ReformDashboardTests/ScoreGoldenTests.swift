import ReformDashboard
import ReformModel
import ReformStore
import ReformViewModels
import TerminalCanvas
import Testing

@Suite struct ScoreGoldenTests {
  /// A city whose report says the total and the points of two groups; invented.
  private static func state(_ language: Language, parts: Bool) throws -> DashboardState {
    let city = Locality(id: Locality.ID("10"), name: "Thành phố Đông Hải", kind: .city)
    var points: [(KPI.ID, Int64, Int)] = [(KPI.ID("procedures.service_index_score"), 8_725, 2)]
    if parts {
      points += [
        (ServiceScore.Group.timeliness.kpi, 1_950, 2),
        (ServiceScore.Group.satisfaction.kpi, 172, 1),
      ]
    }
    let unit = MeasureUnit("điểm số")
    let ids = points.map { Indicator.ID("x.n\($0.1)") }
    let store = MemoryStore(
      catalogue: Catalogue(
        indicators: ids.map {
          Indicator(
            id: $0, area: .procedures, section: "II",
            label: LocalizedText(vi: "Điểm", en: "Points"),
            unit: unit, nature: .ratio)
        },
        kpis: zip(points, ids).map { point, id in
          KPI(
            id: point.0, area: .procedures, label: LocalizedText(vi: "Điểm", en: "Points"),
            unit: unit, direction: .higher,
            reported: FigureReference(key: FigureKey(indicator: id)), decimals: 2)
        }),
      contents: [
        ReportContents(
          report: Report(
            id: Report.ID(period: Period(year: 2025), locality: city.id), document: "d", title: "t"),
          figures: zip(points, ids).map { point, id in
            Figure(
              indicator: id, printed: "\(point.1)",
              value: ExactDecimal(mantissa: point.1, scale: point.2), unit: unit,
              evidence: Evidence(section: "II", line: 3))
          })
      ], localities: [city])
    return DashboardState(language: language, loaded: try BoardLoader(store: store).load())
  }

  @Test(arguments: Scene.sizes, Language.allCases)
  func `the score looks as recorded`(size: Size, language: Language) throws {
    for (parts, name) in [(true, "score"), (false, "score-total-only")] {
      var state = try Self.state(language, parts: parts)
      for action in [DashboardAction.tabChosen(.procedures), .scoreOpened] {
        _ = update(&state, action)
      }
      var view = DashboardView(look: Look())
      let text = view.draw(state, size: size).canvas.text + "\n"
      try Golden.expect(
        text, is: "\(name)-\(size.width)x\(size.height)-\(language.rawValue)")
    }
  }

  @Test func `points that are not said are not known, and never estimated`() throws {
    let state = try Self.state(.english, parts: true)
    let score = ServiceScore(try #require(state.board))
    #expect(try score.knownPoints?.rounded(to: 1) == ExactDecimal(mantissa: 367, scale: 1))
    #expect(score.maximum(known: true) == 38 && score.maximum(known: false) == 62)
    #expect(ServiceScore.Group.allCases.reduce(0) { $0 + $1.maximum } == 100)
  }
}
