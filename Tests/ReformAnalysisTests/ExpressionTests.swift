import ReformAnalysis
import ReformModel
import Testing

@Suite struct ExpressionTests {
  private func value(
    _ text: String, _ figures: [String: Int] = [:], predecessors: [[String: Int]] = []
  ) throws -> Evaluation {
    let scope = Sample.scope(figures, predecessors: predecessors)
    return try ExpressionParser.parse(text).evaluate(in: scope) { _ in nil }
  }

  @Test(arguments: [
    ("1 + 2 * 3", 7), ("(1 + 2) * 3", 9), ("8 / 2 / 2", 2), ("10 - 3 - 2", 5),
    ("2*(3+(4-1))", 12), (" 5 ", 5),
  ])
  func `computes with the usual precedence`(text: String, result: Int) throws {
    #expect(try value(text) == .value(ExactRatio(result)))
  }

  @Test func `sees figures by level and by statement`() throws {
    let figures = ["a": 10, "a@commune": 4, "a#2": 11]
    #expect(try value("a - a@commune", figures) == .value(ExactRatio(6)))
    #expect(try value("a#2", figures) == .value(ExactRatio(11)))
  }

  @Test func `names every missing figure once`() throws {
    let missing = try value("a / (b + c) * b", ["a": 1])
    let names = [FigureReference("b"), FigureReference("c")].compactMap(\.self)
    #expect(missing == .missing(names))
  }

  @Test func `reports a zero divisor as a fault`() throws {
    #expect(try value("1 / a", ["a": 0]) == .fault(.divisionByZero))
    #expect(try value("1 / (a - a)", ["a": 3]) == .fault(.divisionByZero))
  }

  @Test func `sums over the former localities only when all of them reported`() throws {
    let both: [[String: Int]] = [["a": 20], ["a": 18]]
    #expect(try value("predecessors(a)", predecessors: both) == .value(ExactRatio(38)))
    let one: [[String: Int]] = [["a": 20], [:]]
    let missing = [FigureReference("a")].compactMap(\.self)
    #expect(try value("predecessors(a)", predecessors: one) == .missing(missing))
    #expect(try value("predecessors(a)") == .missing(missing))
  }

  @Test(arguments: [
    ("", ExpressionFault.Problem.empty, 1), ("a +", .endsEarly, 4), ("(a", .endsEarly, 3),
    ("a b", .unexpected("b"), 3), ("a ) + 1", .unexpected(")"), 3), ("* a", .unexpected("*"), 1),
    ("a@city", .badReference("a@city"), 1), ("1.", .badNumber("1."), 1),
    ("a = b", .unexpected("="), 3), ("ạ", .unexpected("ạ"), 1),
    ("predecessors(1)", .badReference("1"), 14),
  ])
  func `points at what does not fit`(
    text: String, problem: ExpressionFault.Problem, column: Int
  ) {
    #expect(throws: ExpressionFault(problem, column: column)) {
      try ExpressionParser.parse(text)
    }
  }

  @Test func `refuses brackets without end instead of exhausting the stack`() {
    let text = String(repeating: "(", count: 100_000) + "1"
    #expect(throws: ExpressionFault.self) { try ExpressionParser.parse(text) }
  }

  @Test func `refuses a formula without end instead of exhausting the stack`() {
    let text = Array(repeating: "1", count: 60_000).joined(separator: "+")
    #expect(throws: ExpressionFault.self) { try ExpressionParser.parse(text) }
  }

  @Test func `sums another period of the former localities`() throws {
    let half = try #require(Period("2025-H1"))
    let scope = FigureScope(
      report: Sample.report(), figures: Sample.figures([:]),
      predecessors: [20, 18].map { [half: Sample.figures(["a": $0])] })
    let sum = try ExpressionParser.parse("predecessors(a[2025-H1])").evaluate(in: scope) { _ in nil
    }
    #expect(sum == .value(ExactRatio(38)))
    let own = try ExpressionParser.parse("predecessors(a)").evaluate(in: scope) { _ in nil }
    #expect(own == .missing([FigureReference("a")].compactMap(\.self)))
  }

  @Test(arguments: [
    ("100 * a / b", "a", "b"), ("100 * (a / b)", "a", "b"), ("a / b * 100", "a", "b"),
    ("100 * (a + c) / b", "a + c", "b"),
  ])
  func `finds both sides of a rate without the scaling number`(
    text: String, numerator: String, denominator: String
  ) throws {
    let sides = try #require(try ExpressionParser.parse(text).rateOperands)
    #expect(sides.numerator == (try ExpressionParser.parse(numerator)))
    #expect(sides.denominator == (try ExpressionParser.parse(denominator)))
  }
}
