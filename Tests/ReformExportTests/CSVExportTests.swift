import ReformModel
import ReformStore
import ReformViewModels
import Testing

@testable import ReformExport

@Suite struct CSVExportTests {
  /// The fields of a text that has no line breaks within fields.
  private func fields(_ line: some StringProtocol) -> [String] {
    var fields = [""]
    var isQuoted = false
    for character in line {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: fields.append("")
      default: fields[fields.count - 1].append(character)
      }
    }
    return fields
  }

  @Test(arguments: ["=1+1", "+A1", "-A1", "@SUM(A1)", "\t=1", "=HYPERLINK(\"x\")"])
  func `a spreadsheet cannot run what a text says`(text: String) throws {
    let csv = CSVExport.text(of: DataTable(columns: ["a", "b"], rows: [[.text(text), .null]]))
    let row = try #require(csv.split(separator: "\n").last)
    let cell = row.first == "\"" ? row.dropFirst() : row
    #expect(cell.hasPrefix("'"))
  }

  @Test func `negative numbers stay numbers`() throws {
    let gap = DataTable.Cell.number(try ExactDecimal(plain: "-41.59"))
    let csv = CSVExport.text(of: DataTable(columns: ["a", "b"], rows: [[gap, .integer(-3)]]))
    #expect(csv == "a,b\n-41.59,-3\n")
  }

  @Test func `commas, quotes and line breaks are quoted`() {
    let cells: [DataTable.Cell] = [
      .text("a,b"), .text("say \"yes\""), .text("x\ny"), .list(["p", "q"]),
    ]
    let csv = CSVExport.text(of: DataTable(columns: ["a", "b", "c", "d"], rows: [cells]))
    #expect(csv == "a,b,c,d\n\"a,b\",\"say \"\"yes\"\"\",\"x\ny\",p; q\n")
  }

  @Test func `a panel comes back cell by cell`() throws {
    let table = DataTable(
      PanelRecord.records(of: .tab(.procedures), in: try Repository.state(.vietnamese)))
    let lines = CSVExport.text(of: table).split(separator: "\n")
    #expect(lines.count == table.rows.count + 1)
    #expect(fields(lines[0]) == table.columns)
    for (line, row) in zip(lines.dropFirst(), table.rows) {
      #expect(fields(line) == row.map(\.csv))
    }
    #expect(lines.contains { $0.contains("97.859151,1349692,1379219") })
  }

  @Test func `a list exported for reading back is the table it came from`() throws {
    let kpis = try Repository.store.catalogue().value.kpis
    let lines = CSVExport.text(of: DataTable(kpis: kpis)).split(separator: "\n")
    #expect(lines.count == kpis.count + 1)
    #expect(lines.dropFirst().map { fields($0)[0] } == kpis.map(\.id.rawValue))
  }
}
