import ReformDashboard
import ReformModel
import ReformViewModels
import TerminalCanvas
import Testing

/// The comparison with another period or place.
@Suite struct SidesGoldenTests {
  static let scenes = [
    Scene(
      country: "sides-period", period: Period("2025-H2") ?? Period(year: 2025), .compareOpened,
      .comparePickerOpened, .selectionMoved(2), .rowOpened),
    Scene(
      country: "sides-place", .compareOpened, .comparePickerOpened, .filterChanged("an khe"),
      .rowOpened, .sortChanged),
    Scene(
      country: "sides-area", .compareOpened, .comparePickerOpened, .filterChanged("an khe"),
      .rowOpened, .tabMoved(3)),
    Scene(country: "sides-picker", .compareOpened, .comparePickerOpened),
  ]

  @Test(arguments: Scene.drawings(of: scenes))
  func `the comparison of boards looks as recorded`(drawing: Drawing) throws {
    try drawing.expectGolden()
  }

  @Test(arguments: Language.allCases)
  func `the comparison of boards as text looks as recorded`(language: Language) throws {
    let text = PanelText(look: Look(), width: 80).text(of: try Self.scenes[1].state(language))
    try Golden.expect(text, is: "text-sides-80-\(language.rawValue)")
  }
}
