import ReformModel
import Testing

@testable import ReformStore
@testable import ReformStoreTesting

/// Each kind of bad check gives its own fault, and costs its row only.
@Suite struct CheckFaultTests {
  private static let rules = CheckRule.allCases.map(\.rawValue).filter {
    $0 != "order" && $0 != "citation"
  }

  static let rows: [(row: String, column: String?, problem: DataFault.Problem)] = [
    ("a-b,finance,sum,a = b,", "id", .badID(text: "a-b")),
    ("files.bound,finance,sum,a = b,", "id", .duplicate(key: "files.bound", firstLine: 2)),
    (
      "a.b,tax,sum,a = b,", "area",
      .unknownWord(text: "tax", allowed: ReformArea.allCases.map(\.rawValue))
    ),
    ("a.b,finance,total,a = b,", "rule", .unknownWord(text: "total", allowed: rules)),
    ("a.b,finance,order,a = b,", "rule", .unknownWord(text: "order", allowed: rules)),
    ("a.b,finance,citation,a = b,", "rule", .unknownWord(text: "citation", allowed: rules)),
    ("a.b,finance,sum,,", "expression", .missingValue),
    ("a.b,finance,sum,a = b,suspect: ", "note", .missingValue),
    ("a.b,finance,sum", nil, .fieldCount(expected: 5, found: 3)),
  ]

  @Test(arguments: rows)
  func `a bad check is named, and the others load`(
    row: String, column: String?, problem: DataFault.Problem
  ) throws {
    var package = PackageFixture.sound
    package.append(row, to: "checks.csv")
    try package.inFolder { folder in
      let loaded = try DataPackageStore(folder: folder).checks()
      #expect(
        loaded.faults == [
          DataFault(file: "checks.csv", line: 4, column: column, problem: problem)
        ])
      #expect(loaded.value.checks == Sample.checks)
    }
  }

  @Test func `a note keeps its mark on the way back`() {
    #expect(Sample.checks.map(\.markedNote) == ["", "suspect: one is approximate"])
  }
}
