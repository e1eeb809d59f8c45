import Testing

/// A bad check is named by `validate` and by every panel, which the audit marks.
@Suite struct CheckFaultTests {
  private let check = "direction.plan_tasks,"

  private func expect(
    _ explanation: String, at column: String, putting text: String
  ) throws {
    try DataCopy.with { copy in
      let line = try copy.put(text, column: column, rowBeginning: check, of: "checks.csv")
      try copy.expectOnly(
        Fault(place: "checks.csv:\(line): \(column):", explanation: explanation))
    }
  }

  @Test(arguments: [
    ("1 + 2", "character 6: it needs = or <= between two sides"),
    ("1 + = 2", "character 5: unexpected “=”"),
    ("1 < 2", "character 3: unexpected “<”"),
    ("procedures.published = procedures.published", "character 1: its two sides are the same"),
  ])
  func `that does not parse or says nothing`(expression: String, words: String) throws {
    try expect(
      "formula “\(expression)”, \(words); mend the formula", at: "expression",
      putting: expression)
  }

  @Test func `that refers to nothing`() throws {
    try expect(
      "indicator nothing.at.all is not in indicators.csv; add it or mend the id",
      at: "expression", putting: "nothing.at.all = 1")
  }

  @Test func `that has no known rule`() throws {
    try DataCopy.with { copy in
      let line = try copy.put("total", column: "rule", rowBeginning: check, of: "checks.csv")
      let fault = try #require(try copy.validate().lines.first)
      #expect(fault.hasPrefix("checks.csv:\(line): rule: “total” is not known here; use sum, "))
    }
  }

  @Test func `that stands there twice`() throws {
    try DataCopy.with { copy in
      let lines = try copy.lines(of: "checks.csv")
      try copy.write(lines + [lines[1]], to: "checks.csv")
      let validate = try copy.validate()
      #expect(validate.lines.count == 2)
      let fault = try #require(validate.lines.first)
      #expect(fault.hasPrefix("checks.csv:\(lines.count + 1): id: "))
    }
  }
}
