import Foundation
import Testing

/// `cchc show audit` and the findings of the other panels.
@Suite struct ShowAuditTests {
  private func show(_ words: String...) throws -> RunResult {
    try cchc(["show", "audit", "--lang", "en"] + words)
  }

  @Test func `says first what was checked, then what does not add up`() throws {
    let run = try show("--width", "120")
    #expect(run.code == 0 && run.errors == "")
    let lines = run.output.components(separatedBy: "\n")
    #expect(lines[2] == " 162 relations checked: 17 inconsistent, 8 suspect, 6 truncated")
    #expect(run.output.contains("58 + 179 = 237 ≠ 243"))
    #expect(run.output.contains("“64.605” → “61.605”"))
    #expect(run.output.contains("2025-H1/old-30"), "every report that was checked is named")
  }

  @Test func `in ASCII too`() throws {
    let run = try show("--ascii")
    #expect(run.output.utf8.allSatisfy { $0 < 128 })
    #expect(run.output.contains("58 + 179 = 237 != 243"))
  }

  @Test func `as Markdown, CSV and JSON`() throws {
    let markdown = try show("--format", "markdown").output
    #expect(markdown.contains("## Inconsistent (17)"))
    #expect(markdown.contains("| 58 + 179 = 237 ≠ 243 |"))
    let csv = try show("--format", "csv").output
    #expect(csv.hasPrefix("check,area,rule,verdict,"))
    #expect(csv.components(separatedBy: "\n").count == 33)
    let json = try JSONSerialization.jsonObject(
      with: Data(try show("--format", "json").output.utf8))
    let rows = try #require((json as? [String: Any])?["rows"] as? [[String: Any]])
    #expect(rows.count == 31)
    #expect(rows.first?["check"] as? String == "institutions.former_provinces_decisions")
  }

  @Test func `goes into a file`() throws {
    try TemporaryFolder.with { folder in
      let path = folder.appending(path: "audit.md").path
      let run = try cchc(["export", "audit", "-o", path])
      #expect(run.code == 0)
      #expect(try folder.text(of: "audit.md").contains("58 + 179 = 237 ≠ 243"))
    }
  }

  @Test func `rows of a panel name the checks that speak of them`() throws {
    let run = try cchc(["show", "procedures", "--format", "json"])
    #expect(run.output.contains("\"findings\": [\"procedures.on_time\"]"))
  }

  @Test func `a KPI lists its findings and its value without the misprint`() throws {
    let run = try cchc(
      ["show", "kpi:civil_service.employee_posts_reduction", "--lang", "en", "--width", "100"])
    #expect(run.output.contains("As suggested: 4.37% (if “64.605” read “61.605”)"))
    #expect(run.output.contains("15,152 + 46,453 = 61,605 ≠ 64,605"))
  }

  @Test func `a changed figure is found`() throws {
    try DataCopy.with { copy in
      let file = "figures/2025/31.csv"
      try copy.put(
        "46.454", column: "printed", rowBeginning: "civil_service.public_employees.quota,commune",
        of: file)
      try copy.put(
        "46454", column: "value", rowBeginning: "civil_service.public_employees.quota,commune",
        of: file)
      let run = try cchc(
        ["show", "audit", "--lang", "en", "--data", copy.folder.path, "--width", "120"])
      #expect(run.output.contains("15,152 + 46,454 = 61,606 ≠ 64,605"))
    }
  }
}
