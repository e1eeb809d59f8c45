import ReformDashboard
import ReformModel
import ReformViewModels
import TerminalCanvas
import Testing

@Suite struct ExportTests {
  private func robot(_ script: [TerminalEvent]...) throws -> Robot {
    var robot = Robot(try Repository.state(.vietnamese), script: script)
    _ = robot.run()
    return robot
  }

  @Test func `Enter writes the whole panel to the proposed file`() throws {
    let robot = try robot(press("4e", .enter), [.wake])
    #expect(robot.files.paths == ["cchc-31-2025-procedures.txt"])
    let expected = PanelText(look: Look(), width: 80).text(
      of: .tab(.procedures), in: try Repository.state(.vietnamese))
    #expect(robot.files["cchc-31-2025-procedures.txt"] == expected)
    #expect(robot.state.message == .wrote(path: "cchc-31-2025-procedures.txt"))
    #expect(robot.state.stack.isEmpty && robot.state.export == nil)
  }

  @Test(arguments: [
    ("c", "plan"), ("1", "overview"), ("9", "audit"), ("8", "digital"),
  ])
  func `the file is named after what is seen`(key: String, word: String) throws {
    let state = try robot(press(key + "e")).state
    #expect(state.export?.path == "cchc-31-2025-\(word).txt")
  }

  @Test func `a KPI's detail is exported under its own name`() throws {
    let robot = try robot(press("4", .enter) + press("e", .enter), [.wake])
    let file = "cchc-31-2025-procedures.on_time_rate.txt"
    #expect(robot.files[file]?.hasPrefix(" Hồ sơ giải quyết đúng hạn · ") == true)
    #expect(robot.state.stack.count == 1, "back at the detail")
  }

  @Test func `the name can be typed anew`() throws {
    let robot = try robot(press("e", .control("u")), press("báo cáo q.txt", .enter), [.wake])
    #expect(robot.files.paths == ["báo cáo q.txt"])
  }

  @Test func `an empty name writes nothing and says so`() throws {
    let robot = try robot(press("e", .control("u")), press("  ", .enter))
    #expect(robot.state.message == .emptyName && robot.state.stack == [.export])
    #expect(robot.files.paths.isEmpty)
  }

  @Test func `an existing file is replaced only after a second Enter`() throws {
    var robot = Robot(
      try Repository.state(.vietnamese),
      script: [press("4e", .enter), [.wake], press(.enter), [.wake]])
    robot.files["cchc-31-2025-procedures.txt"] = "mine"
    _ = robot.run()
    let asked = robot.terminal.presented[2].text
    #expect(asked.contains("Tệp đã có. Enter ghi đè"))
    #expect(robot.files["cchc-31-2025-procedures.txt"] != "mine")
    #expect(robot.state.message == .wrote(path: "cchc-31-2025-procedures.txt"))
  }

  @Test(arguments: [[Key.escape], [.backspace, .character("x")]])
  func `Esc or another name leaves the existing file alone`(keys: [Key]) throws {
    var robot = Robot(
      try Repository.state(.vietnamese),
      script: [press("4e", .enter), [.wake], keys.map { .key($0) }])
    robot.files["cchc-31-2025-procedures.txt"] = "mine"
    _ = robot.run()
    #expect(robot.files["cchc-31-2025-procedures.txt"] == "mine")
    #expect(robot.state.export?.asksToReplace != true)
  }

  @Test func `a file that cannot be written is an error screen with the reason`() throws {
    let robot = try robot(press("e", .control("u")), press("/forbidden/x", .enter), [.wake])
    #expect(
      robot.state.stack == [
        .problem(.cannotWrite(path: "/forbidden/x", reason: "Permission denied"))
      ])
    #expect(robot.text.contains("/forbidden/x: không ghi được (Permission denied);"))
  }
}
