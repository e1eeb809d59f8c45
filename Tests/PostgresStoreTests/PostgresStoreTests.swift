import Dispatch
import ReformModel
import ReformStore
import Testing

@testable import PostgresStore
@testable import ReformStoreTesting

/// The suite that every store passes.
@Suite(.enabled(if: PostgresServer.isWanted, "\(PostgresServer.absence)"))
struct PostgresStoreTests {
  @Test func `a store in PostgreSQL conforms, also copied twice and from several threads`() throws {
    try PostgresFixture.with { fixture in
      let made = try fixture.initialised()
      for _ in 0..<2 {
        try made.copyCatalogue(from: Sample.memoryStore)
        for contents in Sample.contents { try made.store(contents) }
      }
      try made.store(Sample.contents)
      try WritableStoreConformance.check(made)
      let store = fixture.store
      try ReportStoreConformance.check(store)
      DispatchQueue.concurrentPerform(iterations: 4) { _ in
        #expect(throws: Never.self) { try ReportStoreConformance.check(store) }
      }
      #expect(try store.counts().map(\.rows) == fixture.filledCounts)
    }
  }

  @Test func `a database without tables says so, and making them twice keeps what they hold`()
    throws
  {
    try PostgresFixture.with { fixture in
      #expect(throws: StoreError.notInitialised(store: fixture.name)) {
        try fixture.store.reports()
      }
      try fixture.initialised().copyCatalogue(from: Sample.memoryStore)
      _ = try fixture.initialised()
      #expect(try fixture.store.localities().value == Sample.localities)
    }
  }

  @Test func `tables of a newer program, and of an older one, are told apart`() throws {
    try PostgresFixture.with { fixture in
      _ = try fixture.filled()
      try fixture.psql("UPDATE cchc.versions SET version = 99 WHERE version = 1")
      #expect(throws: StoreError.newerSchema(store: fixture.name)) {
        try fixture.store.reports()
      }
      #expect(throws: StoreError.newerSchema(store: fixture.name)) { try fixture.initialised() }
      try fixture.psql("UPDATE cchc.versions SET version = 0 WHERE version = 99")
      #expect(throws: StoreError.notInitialised(store: fixture.name)) {
        try fixture.store.reports()
      }
    }
  }
}
