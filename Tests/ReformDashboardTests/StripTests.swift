import ReformDashboard
import ReformModel
import ReformViewModels
import TerminalCanvas
import Testing

/// The lines under a list.
@Suite struct StripTests {
  private func strip(
    _ language: Language, size: Size = Size(width: 100, height: 24), _ script: [TerminalEvent]...
  ) throws -> [String] {
    var robot = Robot(try Repository.state(language), size: size, script: script)
    _ = robot.run()
    return Array(robot.lines.dropLast().suffix(2))
  }

  @Test func `explains a computed rate with its numbers and where they stand`() throws {
    let lines = try strip(.vietnamese, press("4"))
    #expect(
      lines == [
        " 100 × 1.349.692 / 1.379.219 = 97,86% · báo cáo ghi 97,85%, lệch +0,01",
        " II.2.c, dòng 179 · 01/7/2025–12/12/2025",
      ])
  }

  @Test func `says that a printed rate cannot be recomputed, and names its target`() throws {
    let lines = try strip(.english, press("4/filed online", .enter))
    #expect(lines[0].hasPrefix(" 85.89% is what the report prints"))
    #expect(try strip(.english, press("4jjjj"))[1].contains("target: QĐ 126/QĐ-BCĐCP"))
  }

  @Test func `names the target of the selected comparison, not the strictest`() throws {
    let script = press("c/total budget revenue", .enter)
    let central = try strip(.english, script)
    let city = try strip(.english, script, press("j"))
    #expect(city[1].contains("City scenario"))
    #expect(central[1].contains("Central budget"))
  }

  @Test func `what does not fit ends in an ellipsis`() throws {
    let size = Size(width: 60, height: 15)
    let lines = try strip(.vietnamese, size: size, press("4/ho so truc tuyen", .enter))
    #expect(lines[1].hasSuffix("…"))
  }
}
