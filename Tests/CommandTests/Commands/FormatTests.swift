import Foundation
import Testing

/// `--format`: the same panel for people, documents, spreadsheets and programs.
@Suite struct FormatTests {
  @Test(arguments: [["show", "overview"], ["show", "finance"], ["show", "plan"], ["compare"]])
  func `JSON has every key of the contract in every row`(command: [String]) throws {
    let run = try cchc(command + ["--format", "json"])
    #expect(run.code == 0 && run.errors == "")
    let rows = try PanelJSON.keys(run.output)
    #expect(!rows.isEmpty)
    for keys in rows { #expect(keys.isSuperset(of: PanelJSON.rowKeys)) }
    let panel = try PanelJSON(run.output)
    #expect(panel.panel == (command == ["compare"] ? "plan" : command[1]))
    #expect(panel.locality == "31")
    #expect(panel.period == "2025")
  }

  @Test func `JSON gives computed values with six decimals and what is printed`() throws {
    let text = try shown("show", "procedures", "--format", "json")
    let line = try #require(
      text.split(separator: "\n").first { $0.contains("\"procedures.on_time_rate\"") })
    for part in [
      "\"value\": 97.859151,", "\"numerator\": 1349692,", "\"denominator\": 1379219,",
      "\"printed\": \"97,85\"", "\"status\": \"no_target\"", "\"section\": \"II.2.c\"",
      "\"line\": 179",
    ] {
      #expect(line.contains(part))
    }
  }

  @Test func `JSON labels follow the language, nothing else does`() throws {
    let vietnamese = try PanelJSON(shown("show", "procedures", "--format", "json"))
    let english = try PanelJSON(shown("show", "procedures", "--format", "json", "--lang", "en"))
    #expect(vietnamese.rows.map(\.kpi) == english.rows.map(\.kpi))
    #expect(vietnamese.rows.map(\.value) == english.rows.map(\.value))
    #expect(vietnamese.rows.first?.label == "Hồ sơ giải quyết đúng hạn")
    #expect(english.rows.first?.label == "Dossiers resolved on time")
  }

  @Test func `CSV has the columns of the contract and a row for each of JSON`() throws {
    let lines = try shown("show", "procedures", "--format", "csv").split(separator: "\n")
    let header = try #require(lines.first).split(separator: ",").map(String.init)
    #expect(Set(header).isSuperset(of: PanelJSON.rowKeys))
    let panel = try PanelJSON(shown("show", "procedures", "--format", "json"))
    #expect(lines.count == panel.rows.count + 1)
    let row = try #require(lines.first { $0.hasPrefix("procedures.on_time_rate,") })
    #expect(row.contains(",97.859151,1349692,1379219,"))
    #expect(row.contains("\"97,85\""))
  }

  @Test func `Markdown has a heading and a table`() throws {
    let text = try shown("show", "procedures", "--format", "markdown")
    #expect(text.hasPrefix("# Thủ tục hành chính\n"))
    let lines = text.split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("| --- |") })
    let row = try #require(lines.first { $0.contains("Hồ sơ giải quyết đúng hạn") })
    #expect(row.contains("97,86%"))
    let english = try shown("show", "procedures", "--format", "markdown", "--lang", "en")
    #expect(english.hasPrefix("# Administrative procedures\n"))
  }

  @Test func `notes have every format too`() throws {
    let csv = try shown("show", "notes", "--format", "csv")
    #expect(csv.hasPrefix("area,kind,text,section,line\n"))
    let keys = try PanelJSON.keys(shown("show", "notes", "--format", "json"))
    #expect(keys.first?.isSuperset(of: ["area", "kind", "text", "section", "line"]) == true)
    #expect(try shown("show", "notes", "--format", "markdown").hasPrefix("# Ghi chú\n"))
  }
}
