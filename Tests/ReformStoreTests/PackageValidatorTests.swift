import ReformModel
import Testing

@testable import ReformStore

@Suite struct PackageValidatorTests {
  private func validate(
    _ damage: (inout PackageFixture) -> Void
  ) throws -> PackageValidator.Result {
    var package = PackageFixture.sound
    damage(&package)
    return try package.inFolder { try PackageValidator(folder: $0).validate() }
  }

  @Test func `a sound package has no faults, and everything is counted`() throws {
    let result = try validate { _ in }
    #expect(result.faults == [])
    let counts = result.counts
    #expect([counts.localities, counts.lineage, counts.indicators, counts.kpis] == [3, 1, 4, 3])
    #expect([counts.targets, counts.checks, counts.reports] == [2, 2, 3])
    #expect([counts.figures, counts.notes] == [6, 2])
  }

  @Test func `a file that is not listed and a listed one that is missing are faults`() throws {
    let result = try validate {
      let names = $0.files.keys.sorted().filter { $0 != "notes/2025/31.csv" }
      let entries = (names + ["figures/2025/99.csv", "../x.csv"]).map { "{\"path\": \"\($0)\"}" }
      $0.describe(as: "{\"resources\": [\n" + entries.joined(separator: ",\n") + "]}")
    }
    #expect(
      result.faults == [
        DataFault(
          file: "datapackage.json", line: 13, column: "path",
          problem: .listedButMissing(path: "figures/2025/99.csv")),
        DataFault(
          file: "datapackage.json", line: 14, column: "path",
          problem: .pathOutsideFolder(path: "../x.csv")),
        DataFault(file: "notes/2025/31.csv", problem: .notListed),
      ])
  }

  @Test func `a path listed twice is a fault`() throws {
    let result = try validate {
      let entries = ($0.files.keys.sorted() + ["kpis.csv"]).map { "{\"path\": \"\($0)\"}" }
      $0.describe(as: "{\"resources\": [\n" + entries.joined(separator: ",\n") + "]}")
    }
    #expect(
      result.faults == [
        DataFault(
          file: "datapackage.json", line: 14, column: "path",
          problem: .duplicate(key: "kpis.csv", firstLine: 7))
      ])
  }

  @Test(arguments: [
    ("{", "not JSON"), ("[]", "not JSON"), ("{}", "resources"),
    ("{\"resources\": [{\"path\": 1}]}", "resources.0.path"),
    ("{\"resources\": [{}]}", "resources.0.path"),
  ])
  func `a broken descriptor says where`(text: String, place: String) throws {
    let result = try validate { $0.describe(as: text) }
    let expected = DataFault(file: "datapackage.json", problem: .badDescriptor(reason: place))
    #expect(result.faults == [expected])
    #expect(result.counts.figures == 6)
  }

  @Test func `figures and reports must match`() throws {
    let result = try validate {
      $0["figures/2024/31.csv"] = PackageFixture.figuresHeader
      $0["figures/2025/31 (copy).csv"] = PackageFixture.figuresHeader
      $0["figures/2025-H1/31.csv"] = nil
      $0["notes/2025/31+budget.csv"] = $0["notes/2025/31.csv"]
    }
    #expect(
      result.faults == [
        DataFault(
          file: "figures/2024/31.csv", problem: .figuresWithoutReport(id: "2024/31")),
        DataFault(
          file: "figures/2025/31 (copy).csv",
          problem: .figuresWithoutReport(id: "2025/31 (copy)")),
        DataFault(
          file: "notes/2025/31+budget.csv", problem: .notesWithoutReport(id: "2025/31+budget")),
        DataFault(
          file: "reports.csv", line: 2, column: "id",
          problem: .reportWithoutFigures(path: "figures/2025-H1/31.csv")),
      ])
  }

  @Test func `every named locality must exist`() throws {
    let result = try validate {
      $0.append("11329,Xã,commune,99,11329,,", to: "localities.csv")
      $0.append("old-99,31,2025-07-01", to: "lineage.csv")
      $0.append("files.rate,all,98,self,2025,>=,1,stated,,ministry,x,,", to: "targets.csv")
      $0.append("2025/97,x,official,,,t,issued,,", to: "reports.csv")
      $0["figures/2025/97.csv"] = PackageFixture.figuresHeader
    }
    #expect(
      result.faults == [
        place("lineage.csv", 3, "predecessor", "old-99"),
        place("localities.csv", 5, "parent", "99"),
        place("reports.csv", 5, "id", "97"),
        place("targets.csv", 4, "locality", "98"),
      ])
  }

  @Test(arguments: ["localities.csv", "indicators.csv", "kpis.csv", "checks.csv", "reports.csv"])
  func `a missing table is one fault, not one for each name it would have held`(
    file: String
  ) throws {
    let result = try validate { $0[file] = nil }
    #expect(result.faults == [DataFault(file: file, problem: .missingFile)])
  }

  @Test func `faults of all files come together, by file and line`() throws {
    let result = try validate {
      $0.append("x", to: "targets.csv")
      $0.append("x", to: "kpis.csv")
      $0.append("y", to: "kpis.csv")
      $0.append("x", to: "figures/2025/31+budget.csv")
    }
    #expect(
      result.faults.map(\.file) == [
        "figures/2025/31+budget.csv", "kpis.csv", "kpis.csv", "targets.csv",
      ])
    #expect(result.faults.map(\.line) == [3, 5, 6, 4])
  }

  private func place(_ file: String, _ line: Int, _ column: String, _ id: String) -> DataFault {
    DataFault(file: file, line: line, column: column, problem: .unknownLocality(id: id))
  }
}
