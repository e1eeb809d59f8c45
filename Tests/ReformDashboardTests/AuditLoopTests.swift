import ReformAnalysis
import ReformDashboard
import ReformModel
import ReformViewModels
import TerminalCanvas
import Testing

/// The audit as the run loop brings it: after the first screen, by itself.
@Suite struct AuditLoopTests {
  private func opening() throws -> (DashboardState, [Effect]) {
    var state = DashboardState(language: .vietnamese)
    let effects = update(&state, .boardLoaded(try Repository.loader.load()))
    return (state, effects)
  }

  private func lines(_ script: [TerminalEvent]...) throws -> [String] {
    let (state, effects) = try opening()
    var robot = Robot(state, openingEffects: effects, script: script)
    _ = robot.run()
    return robot.lines
  }

  @Test func `the first screen does not wait for the audit`() throws {
    let (state, effects) = try opening()
    var robot = Robot(state, openingEffects: effects, script: [])
    _ = robot.run()
    #expect(robot.lines[4].hasSuffix("…"))
    #expect(robot.lines[1].hasSuffix("9 !"))
  }

  @Test func `a moment later the tab says how many findings there are`() throws {
    #expect(try lines([.wake])[1].hasSuffix("9 !25"))
  }

  @Test func `the text is looked for when the audit has come`() throws {
    let (state, effects) = try opening()
    let source = SourceAnswer.otherEdition(path: "x.txt")
    var robot = Robot(state, source: source, openingEffects: effects, script: [[.wake], [.wake]])
    _ = robot.run()
    #expect(robot.state.source == source)
  }

  @Test func `another period is audited anew`() throws {
    let (state, effects) = try opening()
    var robot = Robot(
      state, openingEffects: effects, script: [[.wake], press(.shiftDown), [.wake], [.wake]])
    _ = robot.run()
    #expect(robot.state.audit.loaded?.period == robot.state.board?.period)
    #expect(robot.state.board?.period != state.board?.period)
  }

  @Test func `keys of the filter do nothing outside the audit`() throws {
    let rows = try lines([.wake], press("4va"))
    let plain = try lines([.wake], press("4"))
    #expect(rows == plain)
  }
}

/// A finding beside its text: sentences of our own, in the place of the report's.
@Suite struct QuotedFindingTests {
  /// 229 lines, the last of which prints the three figures of the finding.
  private func source(_ sha256: String) -> SourceAnswer {
    let line = "Mẫu: 64.605 chỉ tiêu, gồm 15.152 và 46.453."
    let text = Array(repeating: "x", count: 228) + [line]
    return .text(ReportText(Array(text.joined(separator: "\n").utf8), sha256: sha256))
  }

  private func screen(_ source: SourceAnswer, _ look: Look = Look()) throws -> Canvas {
    let drawing = FindingDrawing(
      check: "civil_service.employee_posts_levels", size: Size(width: 80, height: 40),
      language: .vietnamese)
    var view = DashboardView(look: look)
    return view.draw(try drawing.state(source: source), size: drawing.size).canvas
  }

  private func edition() throws -> String {
    let board = try #require(try Repository.state(.vietnamese).board)
    return try #require(board.reports.first).textSHA256
  }

  @Test func `its numbers stand in brackets, the misprint in reverse`() throws {
    let canvas = try screen(try source(edition()))
    #expect(
      canvas.text.contains("Dòng 229: Mẫu: [64.605] chỉ tiêu, gồm [15.152] và [46.453]."))
    let row = try #require(canvas.lines.firstIndex { $0.contains("Mẫu:") })
    let line = Array(canvas.lines[row])
    let place = try #require(line.firstIndex(of: "["))
    #expect(canvas[place, row].style.attributes.contains(.reverse))
  }

  @Test func `items that were counted are not looked for as a number`() throws {
    let lines = Array(repeating: "Mẫu (6) và 11 sở", count: 229).joined(separator: "\n")
    let drawing = FindingDrawing(
      check: "apparatus.departments_merged", size: Size(width: 80, height: 40),
      language: .vietnamese)
    let source = SourceAnswer.text(ReportText(Array(lines.utf8), sha256: try edition()))
    var view = DashboardView(look: Look())
    let text = view.draw(try drawing.state(source: source), size: drawing.size).canvas.text
    #expect(text.contains("Mẫu (6) và [11] sở") && !text.contains("[6]"))
  }

  @Test func `a text of another edition is not quoted`() throws {
    #expect(try !screen(source("0000")).text.contains("Mẫu:"))
  }

  @Test func `says what to do where the text is missing or another edition`() throws {
    #expect(try screen(.none).text.contains("--source TỆP"))
    #expect(try screen(.otherEdition(path: "cu.txt")).text.contains("cu.txt: không phải bản"))
    #expect(
      try screen(.unreadable(path: "a", reason: "EIO")).text.contains("không đọc được: EIO"))
  }
}
