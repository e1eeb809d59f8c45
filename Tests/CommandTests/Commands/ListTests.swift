import Testing

/// `cchc list`: the catalogue as it stands in the data package.
@Suite struct ListTests {
  @Test(arguments: ["localities", "reports", "indicators", "kpis", "targets", "checks"])
  func `gives the columns and rows of the table itself`(table: String) throws {
    let file = try Repository.data.text(of: "\(table).csv").split(separator: "\n")
    let csv = try shown("list", table, "--format", "csv").split(separator: "\n")
    #expect(csv.first == file.first)
    #expect(csv.count == file.count)
    let header = try #require(csv.first).split(separator: ",").map(String.init)
    let rows = try PanelJSON.keys(shown("list", table, "--format", "json"))
    #expect(rows.count == csv.count - 1)
    for keys in rows { #expect(keys == Set(header)) }
  }

  @Test(arguments: ["localities", "periods", "reports", "indicators", "kpis", "targets", "checks"])
  func `aligns the columns of text`(table: String) throws {
    let text = try shown("list", table).split(separator: "\n")
    let csv = try shown("list", table, "--format", "csv").split(separator: "\n")
    #expect(text.count == csv.count)
    let markdown = try shown("list", table, "--format", "markdown").split(separator: "\n")
    #expect(markdown.count >= csv.count + 1)
  }

  @Test func `lists the periods that have reports`() throws {
    let lines = try shown("list", "periods", "--format", "csv").split(separator: "\n")
    #expect(lines.first == "period,first_day,last_day,reports")
    #expect(lines.contains("2025-H1,2025-01-01,2025-06-30,7"))
    #expect(lines.contains("2025,2025-01-01,2025-12-31,11"))
  }

  @Test func `does not know other tables`() throws {
    let message = try refusal("list", "things")
    #expect(message.contains("things"))
    #expect(message.contains("localities"))
    #expect(message.contains("checks"))
  }
}
