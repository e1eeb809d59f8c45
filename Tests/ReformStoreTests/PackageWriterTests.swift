import Foundation
import ReformModel
import Testing

@testable import ReformStore
@testable import ReformStoreTesting

/// Saving a report into a data package: wholly or not at all, and nothing lost.
@Suite struct PackageWriterTests {
  private let id = Report.ID(period: Period(year: 2024), locality: Sample.haiPhong)

  private func contents(_ printed: String, value: Int64) -> ReportContents {
    ReportContents(
      report: Report(id: id, document: "2024-31", number: "1/BC", title: "Báo cáo 2024"),
      figures: [
        Figure(
          indicator: Sample.all, printed: printed, value: ExactDecimal(mantissa: value),
          unit: Sample.dossiers, evidence: Evidence(section: "II.2.c", line: 3))
      ])
  }

  @Test func `a saved report is read back`() throws {
    try PackageFixture.sound.inFolder { folder in
      let saved = contents("1.200", value: 1200)
      try PackageWriter(folder: folder).save(saved, source: Array("a\nb\n".utf8), replacing: false)
      let store = DataPackageStore(folder: folder)
      #expect(try store.contents(of: id) == Loaded(saved))
      #expect(try store.reports().value.count == 4)
      #expect(try PackageValidator(folder: folder).validate().faults == [])
      let source = try String(contentsOfFile: folder + "/sources/2024/31.txt", encoding: .utf8)
      #expect(source == "a\nb\n")
    }
  }

  @Test func `a report that is there is not replaced unasked`() throws {
    try PackageFixture.sound.inFolder { folder in
      let writer = PackageWriter(folder: folder)
      try writer.save(contents("1", value: 1), source: nil, replacing: false)
      #expect(throws: SaveError.exists(id)) {
        try writer.save(contents("2", value: 2), source: nil, replacing: false)
      }
      #expect(try DataPackageStore(folder: folder).contents(of: id).value.figures[0].printed == "1")
    }
  }

  @Test func `a replaced report is kept`() throws {
    try PackageFixture.sound.inFolder { folder in
      let writer = PackageWriter(folder: folder)
      for (printed, value) in [("1", Int64(1)), ("2", 2), ("3", 3)] {
        try writer.save(contents(printed, value: value), source: nil, replacing: true)
      }
      let kept = try String(contentsOfFile: folder + "/replaced/2024/31-2.csv", encoding: .utf8)
      #expect(kept.contains(",2,2,hồ sơ,"))
      #expect(try PackageValidator(folder: folder).validate().faults == [])
    }
  }

  @Test func `what was committed before a crash counts, and the next save finishes it`() throws {
    try PackageFixture.sound.inFolder { folder in
      let whole = contents("1.200", value: 1200)
      try PackageWriter(folder: folder).save(whole, source: nil, replacing: false)
      // As a writer leaves it that died between the commit and moving the files to their places.
      let files = FileManager.default
      try files.createDirectory(
        atPath: folder + "/\(PackageCommit.name)/figures/2024", withIntermediateDirectories: true)
      try files.moveItem(
        atPath: folder + "/reports.csv", toPath: folder + "/\(PackageCommit.name)/reports.csv")
      try files.moveItem(
        atPath: folder + "/figures/2024/31.csv",
        toPath: folder + "/\(PackageCommit.name)/figures/2024/31.csv")
      #expect(try DataPackageStore(folder: folder).contents(of: id) == Loaded(whole))
      try PackageWriter(folder: folder).save(
        contents("2", value: 2), source: nil, replacing: true)
      #expect(!files.fileExists(atPath: folder + "/" + PackageCommit.name))
      #expect(try PackageValidator(folder: folder).validate().faults == [])
    }
  }

  @Test func `an index with a bad row is not written again`() throws {
    var package = PackageFixture.sound
    package.append("x,y", to: "reports.csv")
    try package.inFolder { folder in
      #expect(throws: SaveError.damaged(file: "reports.csv")) {
        try PackageWriter(folder: folder).save(
          contents("1", value: 1), source: nil, replacing: false)
      }
    }
  }
}
