import ReformModel
import Testing

@testable import ReformStore

/// Rows of a database, decoded as those of a file are.
@Suite struct RowBufferTests {
  private func localities(_ rows: [[String]]) -> Loaded<[Locality]> {
    TableRows.localities(RowBuffer(.localities, rows), source: "store.db")
  }

  @Test func `cells come back as they were, quotes, commas and line breaks among them`() {
    let name = "Xã \"Đông, Tây\"\nvà Nam"
    let row = ["31101", name, "commune", "31", "11101", "2025-07-01", ""]
    let buffer = RowBuffer(.localities, [row])
    #expect(buffer.texts == [row])
    #expect(localities([row]).value.map(\.name) == [name])
  }

  @Test func `a bad cell is a fault of its row, and the others are read`() {
    let good = ["31", "Hải Phòng", "city", "vn", "31", "", ""]
    let loaded = localities([["31 ", "?", "city", "vn", "31", "", ""], good])
    #expect(loaded.value.map(\.id.rawValue) == ["31"])
    #expect(loaded.faults.map(\.line) == [2])
    #expect(loaded.faults.map(\.column) == ["id"])
  }

  @Test func `what is not UTF-8 is replaced`() {
    var buffer = RowBuffer(columns: 2)
    let broken: [UInt8] = [0x68, 0xC3, 0x28]
    broken.withUnsafeBufferPointer { buffer.append($0) }
    "hồ sơ".utf8.withContiguousStorageIfAvailable { buffer.append($0) }
    #expect(buffer.texts == [["h\u{FFFD}(", "hồ sơ"]])
  }
}
