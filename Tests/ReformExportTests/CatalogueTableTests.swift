import ReformModel
import ReformStore
import Testing

@testable import ReformExport

@Suite struct CatalogueTableTests {
  @Test func `lists have the column names of the data package`() throws {
    let store = Repository.store
    let catalogue = try store.catalogue().value
    let tables: [(String, DataTable)] = [
      ("localities", DataTable(localities: try store.localities().value)),
      ("reports", DataTable(reports: try store.reports().value)),
      ("indicators", DataTable(indicators: catalogue.indicators)),
      ("kpis", DataTable(kpis: catalogue.kpis)),
      ("targets", DataTable(targets: catalogue.targets)),
      ("checks", DataTable(checks: try store.checks().value.checks)),
    ]
    for (name, table) in tables {
      #expect(table.columns == (try Repository.columns(of: name)), "\(name)")
      #expect(!table.rows.isEmpty, "\(name)")
      #expect(table.rows.allSatisfy { $0.count == table.columns.count }, "\(name)")
      let rows = try ParsedJSON.array(JSONExport.array(of: table))
      #expect(rows.count == table.rows.count, "\(name)")
    }
  }

  @Test func `a target is written as the table has it`() throws {
    let targets = try Repository.store.catalogue().value.targets
    let derived = try #require(
      targets.first { if case .derived = $0.goal { true } else { false } })
    let row = try #require(DataTable(targets: [derived]).rows.first)
    #expect(row[6] == .null && row[7] == .text("derived"))
    #expect(row[8] == .text("finance.revenue.vs_estimate"))
  }

  @Test func `periods come oldest first with their days`() throws {
    let official = try Repository.store.reports().value.filter { $0.kind == .official }
    let table = DataTable(periodsOf: official)
    #expect(table.rows.map(\.first) == ["2025-H1", "2025", "2025-H2"].map(DataTable.Cell.text))
    #expect(table.rows[0][1...] == [.text("2025-01-01"), .text("2025-06-30"), .integer(3)])
  }

  @Test func `aligned columns begin below their names`() {
    let table = DataTable(
      columns: ["id", "name"],
      rows: [
        [.text("1"), .text("Hồ sơ")], [.text("日本語"), .text("x\u{1B}[2J")], [.text("3"), .null],
      ])
    #expect(
      AlignedText.text(of: table) == "id      name\n1       Hồ sơ\n日本語  x^[[2J\n3\n")
  }
}
