import ReformAnalysis
import ReformModel
import Testing

@Suite struct CheckExpressionTests {
  @Test(arguments: [
    ("a + b = c", "a + b", Relation.Comparison.equal, "c"),
    ("a<=b", "a", .atMost, "b"),
    (" 100 * a / b = 50 ", "100 * a / b", .equal, "50"),
    ("predecessors(a[2025-H1]) = a#2", "predecessors(a[2025-H1])", .equal, "a#2"),
    ("(a - b) <= (c)", "a - b", .atMost, "c"),
  ])
  func `has two sides and a comparison`(
    text: String, left: String, comparison: Relation.Comparison, right: String
  ) throws {
    let parsed = try ExpressionParser.parseCheck(text)
    #expect(
      parsed
        == CheckExpression(
          try ExpressionParser.parse(left), comparison, try ExpressionParser.parse(right)))
  }

  @Test(arguments: [
    ("", ExpressionFault.Problem.empty, 1), ("a + b", .missingComparison, 6),
    ("a =", .endsEarly, 4), ("= a", .unexpected("="), 1), ("a < b", .unexpected("<"), 3),
    ("a >= b", .unexpected(">"), 3), ("a = b = c", .unexpected("="), 7),
    ("a == b", .unexpected("="), 4), ("(a = b)", .unexpected("="), 4),
    ("a <= b@city", .badReference("b@city"), 6),
  ])
  func `points at what does not fit`(
    text: String, problem: ExpressionFault.Problem, column: Int
  ) {
    #expect(throws: ExpressionFault(problem, column: column)) {
      try ExpressionParser.parseCheck(text)
    }
  }

  @Test func `names the figures of both sides`() throws {
    let names = try ExpressionParser.parseCheck("a + b@commune = c#2").references.map(\.description)
    #expect(names == ["a", "b@commune", "c#2"])
  }
}

@Suite struct CompiledCheckTests {
  private func fault(_ expression: String) -> FormulaFault? {
    let check = Check(
      id: Check.ID("a.b"), area: .finance, rule: .sum, expression: expression)
    return CompiledCheck(check) { $0 != Indicator.ID("unknown") }.fault
  }

  @Test func `reads a sound expression`() {
    #expect(fault("a + b = c") == nil)
  }

  @Test func `knows what is wrong with the others`() {
    #expect(fault("a + b") == .syntax(ExpressionFault(.missingComparison, column: 6)))
    #expect(fault("a = unknown") == .unknownIndicator(Indicator.ID("unknown")))
    #expect(fault("a + b = a + b") == .comparesWithItself)
  }
}
