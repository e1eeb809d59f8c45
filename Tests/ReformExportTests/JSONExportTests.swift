import Foundation
import ReformModel
import Testing

@testable import ReformExport

@Suite struct JSONExportTests {
  @Test(arguments: [
    "", "hồ sơ", "say \"yes\"", "back\\slash", "line\nfeed", "carriage\rreturn\r\n", "tab\t",
    "null \u{0} escape \u{1B} delete \u{7F}", "separators \u{2028} \u{2029}", "👨‍👩‍👧‍👦 🇻🇳",
    "o\u{302}\u{300}", "</script>",
  ])
  func `every text comes back as it was`(text: String) throws {
    let table = DataTable(columns: ["a"], rows: [[.text(text)]])
    let json = JSONExport.array(of: table)
    let back = try #require(try ParsedJSON.array(json).first?["a"] as? String)
    #expect(back.unicodeScalars.elementsEqual(text.unicodeScalars))
    #expect(!json.dropLast().dropFirst().unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
  }

  @Test func `control characters are escaped as the standard says`() {
    #expect(
      JSONExport.string("a\"\\\n\r\t\u{1}\u{1F}\u{7F}") == #""a\"\\\n\r\t\u0001\u001f\u007f""#)
  }

  @Test func `a key with a quote is still a key`() throws {
    let table = DataTable(columns: ["a\"b"], rows: [[.integer(1)]])
    #expect(try ParsedJSON.array(JSONExport.array(of: table)).first?["a\"b"] as? Int == 1)
  }

  @Test func `numbers keep their digits`() throws {
    let cells = ["97.859151", "0.10", "-0.000001", "9223372036854775807", "-5"]
    let numbers = try cells.map { DataTable.Cell.number(try ExactDecimal(plain: $0)) }
    let json = JSONExport.array(of: DataTable(columns: ["a", "b", "c", "d", "e"], rows: [numbers]))
    for cell in cells { #expect(json.contains(": \(cell)")) }
    #expect(try ParsedJSON.array(json).count == 1)
  }

  @Test func `lists, nothing and empty tables are written as such`() throws {
    let table = DataTable(
      columns: ["list", "none", "empty"], rows: [[.list(["a", "b\"c"]), .null, .list([])]])
    let row = try #require(try ParsedJSON.array(JSONExport.array(of: table)).first)
    #expect(row["list"] as? [String] == ["a", "b\"c"])
    #expect(row["none"] is NSNull)
    #expect(row["empty"] as? [String] == [])
    #expect(JSONExport.array(of: DataTable(columns: ["a"], rows: [])) == "[]\n")
  }
}
