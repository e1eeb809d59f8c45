import Foundation
import Testing

/// `cchc validate`: every fault with file and line, all at once.
@Suite struct ValidateTests {
  @Test func `finds nothing in the repository's own data`() throws {
    #expect(try shown("validate").hasPrefix("không có lỗi: reports 42, "))
    #expect(try shown("validate", "--lang", "en").hasPrefix("no faults: reports 42, "))
    #expect(try shown("validate", "Data") == shown("validate"))
    #expect(try shown("validate", "--data", "Data") == shown("validate"))
  }

  @Test func `names every fault at once, in order of file and line`() throws {
    try DataCopy.with { copy in
      let figures = "figures/2025/31.csv"
      let number = try copy.put("2x5", column: "value", rowBeginning: "direction.", of: figures)
      let unit = try copy.put("km", column: "unit", rowBeginning: "digital.", of: figures)
      let day = try copy.put(
        "soon", column: "valid_from", rowBeginning: "32248,", of: "localities.csv")
      let kpi = try copy.put("often", column: "direction", rowBeginning: "digital.", of: "kpis.csv")
      let run = try copy.validate()
      #expect(run.code == 1)
      #expect(run.errors == "")
      let places = run.lines.dropLast().map { $0.split(separator: " ").first.map(String.init) }
      let (first, second) = number < unit ? (number, unit) : (unit, number)
      #expect(
        places == [
          "\(figures):\(first):", "\(figures):\(second):", "kpis.csv:\(kpi):",
          "localities.csv:\(day):",
        ])
      #expect(run.lines.last?.hasPrefix("4 faults: ") == true)
      #expect(try copy.validate("--lang", "vi").lines.last?.hasPrefix("4 lỗi: ") == true)
    }
  }

  @Test func `reads a folder that is named`() throws {
    let run = try cchc("validate", "/nowhere", "--lang", "en")
    #expect(run.code == 3)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("cchc: data folder: /nowhere: does not exist; "))
  }
}
