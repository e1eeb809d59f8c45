import Foundation
import Testing

/// Files of the data package that are missing, not listed or not what they are called.
@Suite struct PackageFaultTests {
  @Test func `a file that is not listed`() throws {
    try DataCopy.with { copy in
      let header = try copy.lines(of: "figures/2025/31.csv")[0]
      var reports = try copy.lines(of: "reports.csv")
      let official = try #require(reports.first { $0.hasPrefix("2025/31,") })
      reports.append("2025/01," + official.dropFirst("2025/31,".count))
      try copy.write(reports, to: "reports.csv")
      try copy.write([header], to: "figures/2025/01.csv")
      try copy.expectOnly(
        Fault(
          place: "figures/2025/01.csv:",
          explanation: "is not listed in datapackage.json; add a resource for it"),
        isSeenByShow: false)
    }
  }

  @Test func `figures without a report`() throws {
    try DataCopy.with { copy in
      let header = try copy.lines(of: "figures/2025/31.csv")[0]
      try copy.write([header], to: "figures/2025/01.csv")
      try copy.expectFaults(
        [
          Fault(
            place: "figures/2025/01.csv:",
            explanation: "no report 2025/01 in reports.csv; add its row"),
          Fault(
            place: "figures/2025/01.csv:",
            explanation: "is not listed in datapackage.json; add a resource for it"),
        ], isSeenByShow: false)
    }
  }

  @Test func `a listed file that is missing`() throws {
    try DataCopy.with { copy in
      try copy.remove("figures/2025/31.csv")
      let validate = try copy.validate()
      #expect(validate.code == 1)
      #expect(validate.output.contains("lists figures/2025/31.csv, which does not exist; "))
      let show = try copy.show()
      #expect(show.code == 0)
      #expect(show.errors.contains("figures/2025/31.csv: does not exist; put the file there"))
    }
  }

  @Test func `a folder where a file should be`() throws {
    try DataCopy.with { copy in
      try copy.remove("targets.csv")
      try FileManager.default.createDirectory(
        at: copy.folder.appending(path: "targets.csv"), withIntermediateDirectories: false)
      let show = try copy.show()
      #expect(show.code == 0)
      #expect(show.output.contains("97.86%'"))
      #expect(show.errors.contains("targets.csv: is not a file; put a CSV file there"))
      #expect(try copy.validate().code == 1)
    }
  }

  @Test(arguments: ["", "{", "[]", "{\"resources\": 3}"])
  func `a descriptor that is none`(text: String) throws {
    try DataCopy.with { copy in
      try copy.write(Data(text.utf8), to: "datapackage.json")
      let validate = try copy.validate()
      #expect(validate.code == 1)
      #expect(validate.lines.first?.hasPrefix("datapackage.json: is not a data package (") == true)
      #expect(try copy.show().output.contains("97.86%'"))
    }
  }

  @Test func `a descriptor that is missing`() throws {
    try DataCopy.with { copy in
      try copy.remove("datapackage.json")
      try copy.expectOnly(
        Fault(place: "datapackage.json:", explanation: "does not exist; put the file there"),
        isSeenByShow: false)
    }
  }

  @Test(arguments: ["reports.csv", "kpis.csv", "indicators.csv", "localities.csv"])
  func `a table that is missing is named, whatever else can be shown`(table: String) throws {
    try DataCopy.with { copy in
      try copy.remove(table)
      let validate = try copy.validate()
      #expect(validate.code == 1)
      #expect(validate.lines.contains("\(table): does not exist; put the file there"))
      let show = try copy.show()
      #expect([0, 3].contains(show.code))
      #expect(show.errors.contains("\(table): does not exist; put the file there"))
      #expect(show.output.isEmpty == (show.code == 3))
    }
  }

  @Test func `a package of nothing but empty files`() throws {
    try DataCopy.with { copy in
      for table in ["reports", "kpis", "indicators", "localities", "lineage", "targets"] {
        try copy.write(Data(), to: "\(table).csv")
      }
      let show = try copy.show()
      #expect(show.code == 3)
      #expect(show.output == "")
      #expect(show.errorLines.last?.contains("; ") == true)
      #expect(try copy.validate().code == 1)
    }
  }
}
