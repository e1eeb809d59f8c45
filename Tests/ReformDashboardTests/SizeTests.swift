import ReformDashboard
import ReformModel
import ReformViewModels
import TerminalCanvas
import Testing

@Suite struct SizeTests {
  private static let smallSizes = (0...70).flatMap { width in
    (0...20).map { Size(width: width, height: $0) }
  }

  /// Sizes at which the canvas is not as asked or the cursor stands outside.
  private func misfits(_ state: DashboardState, _ sizes: [Size]) -> [Size] {
    var view = DashboardView(look: Look())
    return sizes.filter { size in
      let frame = view.draw(state, size: size)
      let isInside = frame.cursor.map { $0.x < size.width && $0.y < size.height } ?? true
      return frame.canvas.size != size || !isInside
    }
  }

  @Test(arguments: Scenes.scripts.map(\.name))
  func `every screen fills every small size without a trap`(name: String) throws {
    let state = try #require(try Scenes.state(name, .vietnamese))
    let sizes = Self.smallSizes.filter { size in
      size.width >= 59 && size.height >= 14
        && (size.height < 17 || size.width.isMultiple(of: 3))
    }
    #expect(sizes.count > 40)
    #expect(misfits(state, sizes) == [])
  }

  @Test(arguments: Language.allCases)
  func `what says that a screen is too small fills it`(language: Language) throws {
    #expect(misfits(try Repository.state(language), Self.smallSizes) == [])
    #expect(misfits(DashboardState(language: language), Self.smallSizes) == [])
  }

  @Test(arguments: [
    Size(width: 60, height: 500), Size(width: 1000, height: 15), Size(width: 333, height: 77),
    Size(width: 81, height: 25), Size(width: 79, height: 23),
  ])
  func `every screen fills odd sizes`(size: Size) throws {
    for (name, state) in try Scenes.states(.vietnamese) {
      var view = DashboardView(look: Look(theme: .monochrome, isASCII: true))
      #expect(view.draw(state, size: size).canvas.size == size, "\(name)")
    }
  }

  @Test func `a screen that shrinks while it is scrolled down still shows its end`() throws {
    var state = try Repository.state(.vietnamese)
    for action in [DashboardAction.tabChosen(.procedures), .selectionMovedToLast] {
      _ = update(&state, action)
    }
    let last = try #require(ListModel(.tab(.procedures), of: state)?.rows.last)
    guard case .note(let note) = last.content else {
      Issue.record("the last row is not a note")
      return
    }
    var view = DashboardView(look: Look())
    for height in [60, 15, 40, 16, 24] {
      let text = view.draw(state, size: Size(width: 80, height: height)).canvas.text
      #expect(text.contains("(\(note.place))"), "at \(height) lines")
    }
  }

  @Test func `a text is as wide as asked and has no line for the width alone`() throws {
    let state = try Repository.state(.english)
    for width in [1, 7, 20, 40, 59, 133, 400] {
      let text = PanelText(look: Look(), width: width).text(of: .tab(.procedures), in: state)
      // An address stays whole, so that it can be clicked.
      let lines = text.split(separator: "\n").filter { !$0.contains("https://") }
      #expect(lines.allSatisfy { DisplayWidth.of($0) <= width })
    }
  }
}
