import Dispatch
import Foundation
import ReformModel
import SQLiteStore
import Testing

@testable import ReformStore
@testable import ReformStoreTesting

@Suite struct ReportStoreTests {
  @Test func `a store in memory conforms`() throws {
    try ReportStoreConformance.check(Sample.memoryStore)
  }

  @Test func `a store over a folder conforms`() throws {
    try PackageFixture.sound.inFolder { folder in
      try ReportStoreConformance.check(DataPackageStore(folder: folder))
    }
  }

  @Test func `a store over a folder conforms from several threads at once`() throws {
    try PackageFixture.sound.inFolder { folder in
      let store = DataPackageStore(folder: folder)
      DispatchQueue.concurrentPerform(iterations: 8) { _ in
        #expect(throws: Never.self) { try ReportStoreConformance.check(store) }
      }
    }
  }

  @Test func `a store in SQLite conforms, also copied twice and from several threads`() throws {
    try SQLiteFixture.with { path in
      let made = try SQLiteStore.initialise(path: path)
      for _ in 0..<2 {
        try made.copyCatalogue(from: Sample.memoryStore)
        for contents in Sample.contents { try made.store(contents) }
      }
      try WritableStoreConformance.check(made)
      let store = try SQLiteStore(path: path)
      try ReportStoreConformance.check(store)
      DispatchQueue.concurrentPerform(iterations: 4) { _ in
        #expect(throws: Never.self) { try ReportStoreConformance.check(store) }
      }
    }
  }

  @Test func `a store in SQLite conforms in memory too`() throws {
    let store = try SQLiteStore.initialise(path: ":memory:")
    try store.copyCatalogue(from: Sample.memoryStore)
    try store.store(Sample.contents)
    try ReportStoreConformance.check(store)
  }

  @Test func `an empty store has nothing to open`() throws {
    let store = MemoryStore()
    #expect(try store.openingReport() == nil)
    #expect(try store.defaultLocality() == nil)
  }

  @Test(arguments: [
    // Reports of the store, and the one it opens on.
    (["2024/31", "2025/31", "2025-H2/31"], "2025/31"),
    (["2025-Q3/31", "2025-H1/31"], "2025-Q3/31"),
    (["2026-07/31+news", "2025/31"], "2025/31"),
    (["2025/31+a", "2025/30+b"], "2025/31+a"),
  ])
  func `opens on the newest official report, the widest of those that end together`(
    ids: [String], expected: String
  ) throws {
    let contents = try ids.map { text in
      let id = try #require(Report.ID(text))
      return ReportContents(
        report: Report(
          id: id, document: text, kind: id.slug.isEmpty ? .official : .press, title: text))
    }
    let store = MemoryStore(contents: contents)
    #expect(try store.openingReport()?.id.description == expected)
  }

  @Test func `a report that was given twice is kept once`() throws {
    let first = Sample.contents[1]
    let second = ReportContents(report: first.report)
    let store = MemoryStore(contents: [first, second])
    #expect(try store.reports().value == [first.report])
    #expect(try store.contents(of: Sample.annual).value == first)
  }

  @Test func `a file is read once`() throws {
    try PackageFixture.sound.inFolder { folder in
      let store = DataPackageStore(folder: folder)
      let before = try store.contents(of: Sample.annual)
      try Data().write(to: URL(filePath: folder + "/figures/2025/31.csv"))
      #expect(try store.contents(of: Sample.annual) == before)
      #expect(try DataPackageStore(folder: folder).contents(of: Sample.annual) != before)
    }
  }

  @Test func `each KPI's line is known`() throws {
    try PackageFixture.sound.inFolder { folder in
      let catalogue = try DataPackageStore(folder: folder).catalogue().value
      #expect(catalogue.line(of: KPI.ID("files.rate")) == 2)
      #expect(catalogue.line(of: KPI.ID("budget.sum")) == 4)
      #expect(catalogue.lines.count == 3)
    }
  }

  @Test func `each check's line is known`() throws {
    try PackageFixture.sound.inFolder { folder in
      let lines = try DataPackageStore(folder: folder).checks().value.lines
      #expect(lines == [Check.ID("files.bound"): 2, Check.ID("files.again"): 3])
    }
  }

  @Test func `nothing but a question for checks reads them`() throws {
    var package = PackageFixture.sound
    package["checks.csv"] = nil
    try package.inFolder { folder in
      let store = DataPackageStore(folder: folder)
      let others =
        try store.catalogue().faults + store.reports().faults
        + store.contents(of: Sample.annual).faults
      #expect(others == [])
      let missing = DataFault(file: "checks.csv", problem: .missingFile)
      let checks = try store.checks()
      #expect(checks == Loaded(CheckList(), faults: [missing]))
    }
  }
}
