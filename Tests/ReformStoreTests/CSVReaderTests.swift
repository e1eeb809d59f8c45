import Testing

@testable import ReformStore

@Suite struct CSVReaderTests {
  @Test(arguments: [
    ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
    ("a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]),
    ("\u{FEFF}a,b\n1,2", [["a", "b"], ["1", "2"]]),
    ("\u{FEFF}\"a\",b\n", [["a", "b"]]),
    ("\"a,b\",\"c\"\"d\"\r\n\"\",\"\"\"\"\n", [["a,b", "c\"d"], ["", "\""]]),
    ("a,b\n\"one\ntwo\",\"x\r\ny\"\n", [["a", "b"], ["one\ntwo", "x\r\ny"]]),
    ("a,b\n,\n", [["a", "b"], ["", ""]]),
    ("a,b\n1,", [["a", "b"], ["1", ""]]),
    ("\n\r\na,b\n\n\n1,2\n\n", [["a", "b"], ["1", "2"]]),
    ("a,b\n x , y\n", [["a", "b"], [" x ", " y"]]),
    ("a\n\"\"\n", [["a"], [""]]),
    ("a,b\n1\r2,3\n", [["a", "b"], ["1\r2", "3"]]),
    ("Ả,đ\nhồ sơ,\"tỷ\"\n", [["Ả", "đ"], ["hồ sơ", "tỷ"]]),
    ("", []), ("\u{FEFF}", []), ("\n\n", []),
  ])
  func `reads sound files`(text: String, rows: [[String]]) {
    let reading = Reading(text)
    #expect(reading.rows == rows)
    #expect(reading.faults == [])
  }

  @Test(arguments: [
    ("a,b\nx\"y,2\n3,4\n", 2, Int?.some(0), DataFault.Problem.strayQuote(at: 2)),
    ("a,b\nmột, \"2\"\n3,4\n", 2, 1, .strayQuote(at: 6)),
    ("a,b\n\"x\"y,2\n3,4\n", 2, 0, .textAfterQuote(at: 4)),
    ("a,b\n1,\"x\" \n3,4\n", 2, 1, .textAfterQuote(at: 6)),
    ("a,b\n1,\"x\n3,4\n", 2, 1, .unclosedQuote(at: 3)),
    ("a,b\n1,2,3\n3,4\n", 2, nil, .fieldCount(expected: 2, found: 3)),
    ("a,b\n1\n3,4\n", 2, nil, .fieldCount(expected: 2, found: 1)),
  ])
  func `reports a faulty record and reads the next`(
    text: String, line: Int, field: Int?, problem: DataFault.Problem
  ) {
    let reading = Reading(text)
    #expect(reading.rows == [["a", "b"], ["3", "4"]])
    #expect(reading.faults == [CSVFault(line: line, field: field, problem: problem)])
  }

  @Test(arguments: [
    // The open quote ends by accident at a later quoted field, or at a later open one.
    "a,b\n1,\"open\n3,4\n\"5, five\",6\n7,8\n",
    "a,b\n1,\"open\n3,4\n\"5, five\",6\r\n7,8\n",
  ])
  func `an open quote costs its own line only`(text: String) {
    let reading = Reading(text)
    #expect(reading.rows == [["a", "b"], ["3", "4"], ["5, five", "6"], ["7", "8"]])
    #expect(
      reading.faults == [CSVFault(line: 2, field: 1, problem: .unclosedQuote(at: 3))])
  }

  @Test func `every one of several open quotes is reported`() {
    let reading = Reading("a,b\n1,\"x\n\"y,2\n3,4\n5,\"z\n")
    #expect(reading.rows == [["a", "b"], ["3", "4"]])
    #expect(reading.faults.map(\.line) == [2, 3, 5])
    #expect(reading.faults.map(\.problem) == [3, 1, 3].map { .unclosedQuote(at: $0) })
  }

  @Test func `a record over several lines with too few fields loses no line after its quote`() {
    let reading = Reading("a,b,c\n1,\"x\n3,4,5\n6,y\"\n7,8,9\n")
    #expect(reading.rows == [["a", "b", "c"], ["3", "4", "5"], ["7", "8", "9"]])
    #expect(reading.faults.first?.problem == .fieldCount(expected: 3, found: 2))
  }

  @Test func `names the line and column of broken bytes`() {
    let bytes = Array("a,b\n1,2\nhồ".utf8) + [0xFF] + Array(",4\n5,6\n".utf8)
    let reading = Reading(bytes)
    #expect(reading.rows == [["a", "b"], ["1", "2"], ["5", "6"]])
    #expect(
      reading.faults == [CSVFault(line: 3, field: 0, problem: .invalidUTF8(at: 3))])
  }

  @Test func `broken bytes after an open quote cost their own line only`() {
    let bytes = Array("a,b\n1,\"open\n3,4\n5,".utf8) + [0xFF] + Array("\n7,\"\n9,10\n".utf8)
    let reading = Reading(bytes)
    #expect(reading.rows == [["a", "b"], ["3", "4"], ["9", "10"]])
    #expect(
      reading.faults.map(\.problem) == [
        .unclosedQuote(at: 3), .invalidUTF8(at: 3), .unclosedQuote(at: 3),
      ])
    #expect(reading.faults.map(\.line) == [2, 4, 5])
  }

  @Test func `a file in UTF-16 is broken, not fatal`() {
    #expect(Reading([0xFF, 0xFE, 0x61, 0, 0x2C, 0, 0x62, 0, 0x0A, 0]).faults.count >= 1)
  }

  @Test func `knows the line and column of every field`() {
    let reading = Reading("\u{FEFF}a,b\n\"một\nhai\",\"x\"\ny,z\n")
    #expect(reading.places == [[p(1, 1), p(1, 3)], [p(2, 1), p(3, 6)], [p(4, 1), p(4, 3)]])
  }

  @Test func `compares fields byte for byte`() throws {
    var reader = CSVReader(Array("old-31,\"a\"\"b\"\n".utf8))
    guard case .record(let record) = reader.next() else {
      Issue.record("no record")
      return
    }
    #expect(record.holds("old-31", at: 0))
    #expect(!record.holds("31", at: 0))
    #expect(record.holds("a\"b", at: 1))
    #expect(!record.holds("", at: 2))
    #expect(record.text(2) == "" && record.isEmpty(-1))
  }

  private func p(_ line: Int, _ column: Int) -> CSVPlace { CSVPlace(line: line, column: column) }
}

/// Everything a reader gives.
struct Reading {
  var rows: [[String]] = []
  var places: [[CSVPlace]] = []
  var faults: [CSVFault] = []

  init(_ text: String) {
    self.init(Array(text.utf8))
  }

  init(_ bytes: [UInt8]) {
    for event in CSVReader(bytes) {
      switch event {
      case .record(let record):
        rows.append((0..<record.count).map { record.text($0) })
        places.append((0..<record.count).map { record.place(of: $0) })
      case .fault(let fault): faults.append(fault)
      }
    }
  }
}
