import Foundation
import Testing

/// Files that are not the CSV they should be.
@Suite struct NotationFaultTests {
  private let figures = "figures/2025/31.csv"
  private let start = "direction.inspections.units,province,"

  @Test func `a quote that is never closed costs one row`() throws {
    try DataCopy.with { copy in
      let line = try copy.put("\"open", column: "note", rowBeginning: start, of: figures)
      let row = try copy.lines(of: figures)[line - 1]
      let at = row.unicodeScalars.count - "open".count
      try copy.expectOnly(
        Fault(
          place: "\(figures):\(line): note:",
          explanation: "the quote at character \(at) is never closed; close it"))
    }
  }

  @Test func `bytes that are not UTF-8 cost one row`() throws {
    try DataCopy.with { copy in
      let mark = "here"
      let line = try copy.put(mark, column: "note", rowBeginning: start, of: figures)
      let row = try copy.lines(of: figures)[line - 1]
      var bytes = try Data(contentsOf: copy.folder.appending(path: figures))
      let place = try #require(bytes.range(of: Data("\(mark)\n".utf8)))
      bytes[place.lowerBound] = 0xFF
      try copy.write(bytes, to: figures)
      let at = row.unicodeScalars.count - mark.count + 1
      try copy.expectOnly(
        Fault(
          place: "\(figures):\(line): note:",
          explanation: "is not UTF-8 at character \(at); save the file as UTF-8"))
    }
  }

  @Test func `a field too many costs one row`() throws {
    try DataCopy.with { copy in
      let line = try copy.put("a,b", column: "note", rowBeginning: start, of: figures)
      try copy.expectOnly(
        Fault(
          place: "\(figures):\(line):",
          explanation: "has 14 fields, not 13; check commas and quotes"))
    }
  }

  @Test func `a file of another kind`() throws {
    try DataCopy.with { copy in
      var lines = try copy.lines(of: figures)
      let header = lines[0]
      lines[0] = "a,b,c"
      try copy.write(lines, to: figures)
      try copy.expectFaults([
        Fault(
          place: "\(figures):1:",
          explanation: "the first line is a,b,c; it must name the columns \(header)")
      ])
    }
  }

  @Test func `a column that is missing, and one nobody knows`() throws {
    try DataCopy.with { copy in
      var lines = try copy.lines(of: "targets.csv")
      lines[0] = lines[0].replacingOccurrences(of: ",period,", with: ",time,")
      try copy.write(lines, to: "targets.csv")
      try copy.expectFaults([
        Fault(
          place: "targets.csv:1: period:",
          explanation: "column period is missing; add it to the first line"),
        Fault(
          place: "targets.csv:1: time:",
          explanation: "column time is not one of the table's; remove it"),
      ])
      #expect(try copy.show().output.contains("97.86%'"))
    }
  }

  @Test func `an empty file`() throws {
    try DataCopy.with { copy in
      try copy.write(Data(), to: figures)
      try copy.expectFaults([
        Fault(
          place: "\(figures):", explanation: "is empty; the first line must name the columns")
      ])
    }
  }

  @Test func `a file with nothing but its header`() throws {
    try DataCopy.with { copy in
      try copy.write([try copy.lines(of: "notes/2025/31.csv")[0]], to: "notes/2025/31.csv")
      #expect(try copy.validate().code == 0)
      #expect(try copy.show().output.contains("97.86%'"))
    }
  }

  @Test func `line ends of Windows and a byte order mark are fine`() throws {
    try DataCopy.with { copy in
      let text = try copy.folder.text(of: figures)
      let windows = "\u{FEFF}" + text.replacingOccurrences(of: "\n", with: "\r\n")
      try copy.write(Data(windows.utf8), to: figures)
      #expect(try copy.validate().code == 0)
      let show = try copy.show()
      #expect(try show.output == shown("show", "procedures", "--lang", "en"))
      #expect(show.errors == "")
    }
  }
}
