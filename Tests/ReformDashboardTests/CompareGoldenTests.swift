import ReformViewModels
import Testing

@Suite struct CompareGoldenTests {
  static let scenes = [
    Scene("compare-by-area", .compareOpened),
    Scene("compare-missed-by-gap", .compareOpened, .sortChanged, .missedOnlyChanged),
  ]

  @Test(arguments: Scene.drawings(of: scenes))
  func `the comparison with plan looks as recorded`(drawing: Drawing) throws {
    try drawing.expectGolden()
  }
}
