import Testing

@testable import ReformStore

@Suite struct CSVWriterTests {
  @Test(arguments: [
    (["a", "hồ sơ", ""], "a,hồ sơ,\n"),
    (["a,b", "say \"x\"", "1\n2", "1\r2"], "\"a,b\",\"say \"\"x\"\"\",\"1\n2\",\"1\r2\"\n"),
    ([" x", "x ", "x y"], "\" x\",\"x \",x y\n"),
    ([""], "\"\"\n"),
  ])
  func `quotes only what needs it`(fields: [String], line: String) {
    var writer = CSVWriter()
    writer.write(fields)
    #expect(writer.text == line)
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+SUM(A1)", "'+SUM(A1)"), ("-x", "'-x"), ("@x", "'@x"),
    ("\tx", "'\tx"), ("\r=x", "\"'\r=x\""), ("-", "'-"), ("-1-1", "'-1-1"), ("=1", "'=1"),
    ("-41.59", "-41.59"), ("+5,89", "\"+5,89\""), ("-1.379.219", "-1.379.219"), ("x=1", "x=1"),
    ("\u{2212}41,59", "\"\u{2212}41,59\""), ("", "\"\""),
  ])
  func `defuses formulas but not numbers`(cell: String, written: String) {
    var writer = CSVWriter(formulas: .defused)
    writer.write([cell])
    #expect(writer.text.utf8.elementsEqual((written + "\n").utf8))
  }

  @Test func `hostile fields come back as they went`() {
    let hostile = [
      "", " ", "\"", "\"\"", ",", "\n", "\r", "\r\n", "\n\n", "a\"b", "\",\"", "\u{FEFF}", "\0",
      "=1", "'", "\u{2028}", "Hải Phòng", "HO\u{302}\u{300}", "\u{1F1FB}\u{1F1F3}", "a\r", "\ra",
      "\"a", "a\"", " a", "a ", "\t", ";",
    ]
    var rows: [[String]] = []
    for first in hostile {
      for second in hostile { rows.append([first, second]) }
    }
    var writer = CSVWriter()
    for row in rows { writer.write(row) }
    let reading = Reading(writer.text)
    #expect(reading.faults == [])
    #expect(reading.rows.count == rows.count)
    for (read, row) in zip(reading.rows, rows) {
      // By bytes: == on String would let a change of normal form pass.
      #expect(read.map { Array($0.utf8) } == row.map { Array($0.utf8) })
    }
  }
}
