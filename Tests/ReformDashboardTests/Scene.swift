import ReformDashboard
import ReformModel
import ReformStore
import ReformViewModels
import TerminalCanvas
import Testing

/// One screen of the dashboard, reached by actions, drawn at some sizes in both languages.
struct Scene: Sendable, CustomTestStringConvertible {
  let name: String
  let actions: [DashboardAction]
  /// What it opens on.
  let start: @Sendable (Language) throws -> DashboardState
  /// Where its effects read; without it no effect is done.
  var loader: BoardLoader?

  init(_ name: String, _ actions: DashboardAction...) {
    self.name = name
    self.actions = actions
    start = { try Repository.state($0) }
  }

  /// A scene in the invented country, with its effects done.
  init(
    country name: String, locality: Locality.ID = Country.city,
    period: Period = Period(year: 2025), _ actions: DashboardAction...
  ) {
    self.name = name
    self.actions = actions
    start = { try Country.state($0, locality: locality, period: period) }
    loader = Country.loader
  }

  var testDescription: String { name }

  func state(_ language: Language) throws -> DashboardState {
    var state = try start(language)
    var waiting = actions
    while !waiting.isEmpty {
      let effects = update(&state, waiting.removeFirst())
      if let loader { waiting.insert(contentsOf: effects.compactMap(loader.answer), at: 0) }
    }
    return state
  }

  static let sizes = [
    Size(width: 80, height: 24), Size(width: 120, height: 40), Size(width: 200, height: 60),
  ]

  /// Every screen at every size in both languages, as one list for a test.
  static func drawings(of scenes: [Scene], at sizes: [Size] = sizes) -> [Drawing] {
    scenes.flatMap { scene in
      sizes.flatMap { size in
        Language.allCases.map { Drawing(scene: scene, size: size, language: $0) }
      }
    }
  }
}

extension BoardLoader {
  /// What comes of an effect that only reads.
  fileprivate func answer(_ effect: Effect) -> DashboardAction? {
    switch effect {
    case .loadRanking(let question): .rankingAnswered(answer(question))
    case .loadTrend(let question): .trendAnswered(answer(question))
    case .loadComparison(let question): .comparisonAnswered(answer(question))
    case .loadLocalities: .localitiesLoaded((try? store.reportingPlaces()) ?? [])
    case .loadBoard(let locality, let period):
      (try? load(locality: locality, period: period)).map(DashboardAction.boardLoaded)
    case .loadPlace(let locality, let preferred):
      (try? load(locality: locality, preferring: preferred)).map(DashboardAction.boardLoaded)
    case .loadAudit, .loadSource, .writePanel, .saveReview: nil
    }
  }
}

/// A scene at one size in one language: one golden file.
struct Drawing: Sendable, CustomTestStringConvertible {
  let scene: Scene
  let size: Size
  let language: Language

  var name: String { "\(scene.name)-\(size.width)x\(size.height)-\(language.rawValue)" }
  var testDescription: String { name }

  func expectGolden(look: Look = Look(), sourceLocation: SourceLocation = #_sourceLocation) throws {
    var view = DashboardView(look: look)
    let canvas = view.draw(try scene.state(language), size: size).canvas
    #expect(canvas.size == size, sourceLocation: sourceLocation)
    try Golden.expect(canvas.text + "\n", is: name, sourceLocation: sourceLocation)
  }
}
