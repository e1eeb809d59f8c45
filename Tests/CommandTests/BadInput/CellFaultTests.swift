import Foundation
import Testing

/// One bad cell costs one row: it is named, the rest is shown.
@Suite struct CellFaultTests {
  private let figures = "figures/2025/31.csv"

  @Test(arguments: [
    ("value", "2x5", "“2x5” is not a number; write it plain, as 39968.658"),
    (
      "value", "99999999999999999999",
      "“99999999999999999999” is too large; at most 18 digits fit"
    ),
    (
      "indicator", "procedures.nothing",
      "indicator procedures.nothing is not in indicators.csv; add it or mend the id"
    ),
    ("indicator", "Bad Id", "“Bad Id” is not an id; use a-z, 0-9, _ and dots, a letter first"),
    ("unit", "km", "unit “km” does not convert to “đơn vị”; mend the unit"),
    ("nth", "0", "“0” is out of range; give 1 or more"),
    ("date_to", "31/12/2025", "“31/12/2025” is not a day; write it as 2025-07-01"),
    ("indicator", "", "is empty; a value is needed"),
    ("value", "7", "printed 01 is not the value 7; mend one of them"),
  ])
  func `of a report`(column: String, text: String, explanation: String) throws {
    try DataCopy.with { copy in
      let line = try copy.put(
        text, column: column, rowBeginning: "direction.inspections.units,province,", of: figures)
      try copy.expectOnly(
        Fault(place: "\(figures):\(line): \(column):", explanation: explanation))
    }
  }

  @Test func `in Vietnamese`() throws {
    try DataCopy.with { copy in
      let line = try copy.put(
        "2x5", column: "value", rowBeginning: "direction.", of: figures)
      let fault = "\(figures):\(line): value: “2x5” không phải số; hãy viết như 39968.658"
      #expect(try copy.validate("--lang", "vi").lines.first == fault)
      #expect(try copy.show("--lang", "vi").errors == "cchc: \(fault)\n")
    }
  }

  @Test func `of the catalogue`() throws {
    try DataCopy.with { copy in
      let line = try copy.put(
        "often", column: "direction", rowBeginning: "digital.", of: "kpis.csv")
      try copy.expectOnly(
        Fault(
          place: "kpis.csv:\(line): direction:",
          explanation: "“often” is not known here; use higher, lower, none"))
    }
  }

  @Test func `of a target`() throws {
    try DataCopy.with { copy in
      let line = try copy.put(
        "procedures.nothing", column: "kpi", rowBeginning: "civil_service.", of: "targets.csv")
      try copy.expectOnly(
        Fault(
          place: "targets.csv:\(line): kpi:",
          explanation: "KPI procedures.nothing is not in kpis.csv; add it or mend the id"))
    }
  }

  @Test func `a row that stands there twice`() throws {
    try DataCopy.with { copy in
      var lines = try copy.lines(of: figures)
      let start = "direction.inspections.units,province,1,"
      let first = try #require(lines.firstIndex { $0.hasPrefix(start) })
      lines.append(lines[first])
      try copy.write(lines, to: figures)
      try copy.expectOnly(
        Fault(
          place: "\(figures):\(lines.count): nth:",
          explanation: "direction.inspections.units@province#1 is already on line \(first + 1); "
            + "remove one"))
    }
  }

  @Test func `two reports with one id`() throws {
    try DataCopy.with { copy in
      var lines = try copy.lines(of: "reports.csv")
      let first = try #require(lines.firstIndex { $0.hasPrefix("2025/31,") })
      lines.append(lines[first])
      try copy.write(lines, to: "reports.csv")
      try copy.expectOnly(
        Fault(
          place: "reports.csv:\(lines.count): id:",
          explanation: "report 2025/31 is already on line \(first + 1); "
            + "give one of them a slug (+name)"))
    }
  }
}
