import ReformModel
import ReformViewModels
import Testing

/// A state that is told actions; each test says the whole change and every effect.
struct StateProbe {
  private(set) var state: DashboardState

  init(_ state: DashboardState) {
    self.state = state
  }

  /// The sample city's year with both halves, in English.
  init() throws {
    state = DashboardState(language: .english, loaded: try Self.loaded(Sample.year))
  }

  static func loaded(_ period: Period) throws -> LoadedBoard {
    try Sample.loader([
      Sample.report(
        Sample.id(Sample.year), ["files.all": 4, "files.on_time": 3, "budget.spent": 9]),
      Sample.report(Sample.id(Sample.firstHalf), ["budget.spent": 4]),
      Sample.report(Sample.id(Sample.secondHalf), ["budget.spent": 5]),
    ]).load(locality: Sample.city, period: period)
  }

  mutating func send(
    _ action: DashboardAction, _ effects: Effect...,
    sourceLocation: SourceLocation = #_sourceLocation,
    changes: (inout DashboardState) -> Void = { _ in }
  ) {
    var expected = state
    changes(&expected)
    let actual = update(&state, action)
    #expect(actual == effects, sourceLocation: sourceLocation)
    #expect(state == expected, sourceLocation: sourceLocation)
    state = expected
  }
}
