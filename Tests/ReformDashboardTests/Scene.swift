import ReformDashboard
import ReformModel
import ReformViewModels
import TerminalCanvas
import Testing

/// One screen of the dashboard, reached by actions, drawn at some sizes in both languages.
struct Scene: Sendable, CustomTestStringConvertible {
  let name: String
  let actions: [DashboardAction]

  init(_ name: String, _ actions: DashboardAction...) {
    self.name = name
    self.actions = actions
  }

  var testDescription: String { name }

  func state(_ language: Language) throws -> DashboardState {
    var state = try Repository.state(language)
    for action in actions { _ = update(&state, action) }
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
