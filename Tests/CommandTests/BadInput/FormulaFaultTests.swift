import Foundation
import Testing

/// A formula that cannot be computed costs its KPI the computed value; what the report prints is
/// shown in its place.
@Suite struct FormulaFaultTests {
  private let kpi = "procedures.on_time_rate,"

  private func withFormula(
    _ formula: String, _ body: (DataCopy, _ line: Int) throws -> Void
  ) throws {
    try DataCopy.with { copy in
      let line = try copy.put(formula, column: "formula", rowBeginning: kpi, of: "kpis.csv")
      try body(copy, line)
    }
  }

  /// The KPI falls back to the printed rate, everything else stays.
  private func expectPrintedRate(_ copy: DataCopy) throws {
    let show = try copy.show()
    #expect(show.code == 0)
    #expect(show.output.contains("97.85%'"))
    #expect(show.output.contains("86.49%"))
  }

  @Test(arguments: [
    "100 * (procedures.dossiers.resolved", "100 *", "* 100", "procedures.dossiers.resolved @ 3",
    "1 / / 2",
  ])
  func `that does not parse`(formula: String) throws {
    try withFormula(formula) { copy, line in
      let validate = try copy.validate()
      #expect(validate.code == 1)
      #expect(validate.lines.count == 2)
      let fault = try #require(validate.lines.first)
      #expect(fault.hasPrefix("kpis.csv:\(line): formula: formula “\(formula)”, character "))
      #expect(fault.hasSuffix("; mend the formula"))
      #expect(try copy.show().errors == "cchc: \(fault)\n")
      try expectPrintedRate(copy)
    }
  }

  @Test func `that refers to nothing`() throws {
    try withFormula("100 * nothing.at.all") { copy, line in
      try copy.expectFaults([
        Fault(
          place: "kpis.csv:\(line): formula:",
          explanation: "indicator nothing.at.all is not in indicators.csv; add it or mend the id")
      ])
      try expectPrintedRate(copy)
    }
  }

  @Test(arguments: [
    "100 / 0",
    "100 / (procedures.dossiers.resolved - procedures.dossiers.resolved)",
  ])
  func `that divides by zero`(formula: String) throws {
    try withFormula(formula) { copy, _ in
      try expectPrintedRate(copy)
      let detail = try cchc(
        "show", "kpi:procedures.on_time_rate", "--data", copy.folder.path, "--lang", "en")
      #expect(detail.code == 0)
      #expect(detail.output.contains("97.85%"))
      #expect(detail.output.contains("cannot be computed: the divisor is 0"))
    }
  }

  @Test func `that does not fit the numbers there are`() throws {
    let huge = Array(repeating: "999999999999999999", count: 6).joined(separator: " * ")
    try withFormula(huge) { copy, _ in try expectPrintedRate(copy) }
  }

  @Test func `that is nested without end`() throws {
    let depth = 20_000
    let nested = String(repeating: "(", count: depth) + "1" + String(repeating: ")", count: depth)
    try withFormula(nested) { copy, _ in
      #expect(try copy.validate().code < 2)
      try expectPrintedRate(copy)
    }
  }
}
