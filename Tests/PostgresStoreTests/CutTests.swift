import Dispatch
import ReformModel
import ReformStore
import Testing

@testable import PostgresStore
@testable import ReformStoreTesting

/// Connections that are lost, at every moment: nothing is lost with them and nothing doubled.
@Suite(.enabled(if: PostgresServer.isWanted, "\(PostgresServer.absence)"))
struct PostgresCutTests {
  /// Ends every connection to the database but `psql`'s own.
  private func cut(_ fixture: PostgresFixture) throws {
    try fixture.psql(
      """
      SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity
        WHERE datname = current_database() AND pid <> pg_backend_pid()
      """)
  }

  /// From now on the server ends the connection that puts the third row into the table, or commits it.
  private func endConnections(
    _ fixture: PostgresFixture, on table: String, _ event: String
  ) throws {
    try fixture.psql(
      """
      CREATE FUNCTION cut() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF NEW.position = 3 THEN PERFORM pg_terminate_backend(pg_backend_pid()); END IF;
          RETURN NEW;
        END $$;
      CREATE \(event) ON cchc.\(table) \(event.contains("CONSTRAINT")
        ? "DEFERRABLE INITIALLY DEFERRED" : "") FOR EACH ROW EXECUTE FUNCTION cut()
      """)
  }

  private func mend(_ fixture: PostgresFixture) throws {
    try fixture.psql("DROP FUNCTION cut() CASCADE")
  }

  private func isUnconnected(_ body: () throws(StoreError) -> Void) -> Bool {
    do throws(StoreError) {
      try body()
      return false
    } catch {
      if case .unconnected = error { return true }
      return false
    }
  }

  @Test func `a question over a connection that was cut is asked again over a new one`() throws {
    try PostgresFixture.with { fixture in
      let store = try fixture.filled()
      for _ in 0..<2 {
        try cut(fixture)
        try ReportStoreConformance.check(store)
      }
    }
  }

  @Test func `a report is stored over a new connection when the old one was cut`() throws {
    try PostgresFixture.with { fixture in
      let store = try fixture.filled()
      for contents in Sample.contents {
        try cut(fixture)
        try store.store(contents)
      }
      #expect(try fixture.store.counts().map(\.rows) == fixture.filledCounts)
    }
  }

  @Test(arguments: ["BEFORE INSERT", "AFTER INSERT"])
  func `cut in the middle of a copy and again afterwards, nothing is lost or doubled`(
    moment: String
  ) throws {
    try PostgresFixture.with { fixture in
      let store = try fixture.initialised()
      try store.copyCatalogue(from: Sample.memoryStore)
      try store.store(Sample.contents[0])
      try endConnections(fixture, on: "figures", "TRIGGER cut \(moment)")
      #expect(isUnconnected { () throws(StoreError) in try store.store(Sample.contents) })
      // The report that was there is still there, whole.
      #expect(try store.reports().value.map(\.id) == [Sample.contents[0].report.id])
      #expect(try store.contents(of: Sample.contents[0].report.id).value == Sample.contents[0])
      #expect(isUnconnected { () throws(StoreError) in try store.store(Sample.contents[1]) })
      try mend(fixture)
      try cut(fixture)
      try store.store(Sample.contents)
      try ReportStoreConformance.check(store)
      #expect(try store.counts().map(\.rows) == fixture.filledCounts)
    }
  }

  @Test func `cut while it commits, a transaction is looked up before anything is said`() throws {
    try PostgresFixture.with { fixture in
      let store = try fixture.initialised()
      try store.copyCatalogue(from: Sample.memoryStore)
      try endConnections(fixture, on: "reports", "CONSTRAINT TRIGGER cut AFTER INSERT")
      #expect(isUnconnected { () throws(StoreError) in try store.store(Sample.contents) })
      #expect(try store.reports().value == [])
      try mend(fixture)
      try store.store(Sample.contents)
      try ReportStoreConformance.check(store)
    }
  }

  @Test func `a catalogue that was cut off leaves the old one`() throws {
    try PostgresFixture.with { fixture in
      let store = try fixture.filled()
      try endConnections(fixture, on: "indicators", "TRIGGER cut BEFORE INSERT")
      #expect(
        isUnconnected { () throws(StoreError) in
          try store.copyCatalogue(from: Sample.memoryStore)
        })
      try ReportStoreConformance.check(fixture.store)
    }
  }

  @Test func `two writers at once wait for each other`() throws {
    try PostgresFixture.with { fixture in
      let first = try fixture.initialised()
      try first.copyCatalogue(from: Sample.memoryStore)
      // The order of the index is that of the first to come.
      try first.store(Sample.contents)
      DispatchQueue.concurrentPerform(iterations: 4) { _ in
        let store = fixture.store
        for _ in 0..<5 {
          #expect(throws: Never.self) {
            try store.copyCatalogue(from: Sample.memoryStore)
            try store.store(Sample.contents)
          }
        }
      }
      try ReportStoreConformance.check(fixture.store)
      #expect(try first.counts().map(\.rows) == fixture.filledCounts)
    }
  }

  @Test func `several initialise one database at once`() throws {
    try PostgresFixture.with { fixture in
      DispatchQueue.concurrentPerform(iterations: 4) { _ in
        #expect(throws: Never.self) { try fixture.initialised() }
      }
      let versions = try fixture.psql("SELECT version FROM cchc.versions")
      #expect(versions == "1")
    }
  }
}
