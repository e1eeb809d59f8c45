import ReformViewModels
import Testing

@Suite struct TabGoldenTests {
  static let scenes = Tab.allCases.map { Scene("tab-\($0.rawValue)", .tabChosen($0)) }

  @Test(arguments: Scene.drawings(of: scenes))
  func `every tab looks as recorded`(drawing: Drawing) throws {
    try drawing.expectGolden()
  }
}
