import ReformModel
import Testing

@testable import ReformStore
@testable import ReformStoreTesting

/// Whatever is cut off, deleted or overwritten, nothing traps and good rows survive.
@Suite struct DamagedFileTests {
  private static let tables: [(String, @Sendable ([UInt8]) -> [DataFault])] = [
    ("localities.csv", { LocalitiesTable.read(.csv($0), file: "").faults }),
    ("lineage.csv", { LineageTable.read(.csv($0), file: "").faults }),
    ("indicators.csv", { IndicatorsTable.read(.csv($0), file: "").faults }),
    ("kpis.csv", { KPIsTable.read(.csv($0), file: "", indicators: Sample.catalogue).faults }),
    ("targets.csv", { TargetsTable.read(.csv($0), file: "", known: Sample.catalogue).faults }),
    ("checks.csv", { ChecksTable.read(.csv($0), file: "").faults }),
    ("reports.csv", { ReportsTable.read(.csv($0), file: "").faults }),
    (
      "figures/2025/31.csv",
      { FiguresTable.read(.csv($0), file: "", catalogue: Sample.catalogue).faults }
    ),
    ("notes/2025/31.csv", { NotesTable.read(.csv($0), file: "").faults }),
  ]

  @Test func `every prefix of every table is read`() {
    for (file, read) in Self.tables {
      let bytes = PackageFixture.sound.files[file] ?? []
      #expect(read(bytes) == [])
      for end in 0..<bytes.count { _ = read(Array(bytes[..<end])) }
    }
  }

  @Test func `every deletion of one byte is read`() {
    for (file, read) in Self.tables {
      let bytes = PackageFixture.sound.files[file] ?? []
      for position in bytes.indices {
        var damaged = bytes
        damaged.remove(at: position)
        _ = read(damaged)
      }
    }
  }

  @Test(arguments: [UInt8(ascii: "\""), UInt8(ascii: ","), UInt8(ascii: "\n"), 0, 0x80, 0xFF])
  func `every overwriting of one byte is read, and costs few rows`(byte: UInt8) {
    let bytes = PackageFixture.sound.files["figures/2025/31.csv"] ?? []
    let rows = FiguresTable.read(.csv(bytes), file: "", catalogue: Sample.catalogue).values.count
    let header = bytes.firstIndex(of: UInt8(ascii: "\n")) ?? 0
    for position in bytes.indices {
      var damaged = bytes
      damaged[position] = byte
      let table = FiguresTable.read(.csv(damaged), file: "", catalogue: Sample.catalogue)
      if position > header { #expect(table.values.count >= rows - 2) }
    }
  }

  @Test func `a file of nothing but quotes ends`() {
    for count in 0..<64 {
      _ = Reading(String(repeating: "\"", count: count))
      _ = Reading(String(repeating: "\"\n", count: count))
      _ = Reading(String(repeating: "x,\"\n", count: count))
    }
  }
}
