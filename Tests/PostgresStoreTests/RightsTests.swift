import ReformModel
import ReformStore
import Testing

@testable import PostgresStore
@testable import ReformStoreTesting

/// A role that may only read.
@Suite(.enabled(if: PostgresServer.isWanted, "\(PostgresServer.absence)"))
struct PostgresRightsTests {
  private func withReader(_ body: (PostgresFixture, PostgresStore) throws -> Void) throws {
    try PostgresFixture.with { fixture in
      _ = try fixture.filled()
      let role = "reader_of_\(fixture.database)"
      try fixture.psql("CREATE ROLE \(role) LOGIN")
      defer { _ = try? fixture.psql("DROP OWNED BY \(role); DROP ROLE \(role)") }
      let address = try PostgresFixture.address(fixture.server.url(fixture.database, user: role))
      let store = PostgresStore(address)
      guard case .unreadable = Self.state(of: store) else {
        Issue.record("a role without rights reads")
        return
      }
      // As Data/README.md says it.
      try fixture.psql(
        "GRANT USAGE ON SCHEMA cchc TO \(role); GRANT SELECT ON ALL TABLES IN SCHEMA cchc TO \(role)"
      )
      try body(fixture, store)
    }
  }

  private enum State {
    case readable
    case unreadable(StoreError)
  }

  private static func state(of store: PostgresStore) -> State {
    do throws(StoreError) {
      _ = try store.reports()
      return .readable
    } catch {
      return .unreadable(error)
    }
  }

  @Test func `may browse everything`() throws {
    try withReader { _, store in try ReportStoreConformance.check(store) }
  }

  @Test func `is told so by whatever writes, and nothing changes`() throws {
    try withReader { fixture, store in
      let denied = "permission denied for table"
      func isReadOnly(_ body: () throws(StoreError) -> Void) -> Bool {
        do throws(StoreError) {
          try body()
          return false
        } catch {
          guard case .readOnly(let name, let reason) = error else { return false }
          return name == fixture.name && reason.contains(denied)
        }
      }
      #expect(isReadOnly { () throws(StoreError) in try store.store(Sample.contents) })
      #expect(
        isReadOnly { () throws(StoreError) in try store.copyCatalogue(from: Sample.memoryStore) })
      var failure: SaveError?
      do throws(SaveError) {
        try store.save(Sample.contents[0], source: nil, replacing: true)
      } catch {
        failure = error
      }
      guard case .notWritable(let path, let reason)? = failure else {
        Issue.record("\(String(describing: failure))")
        return
      }
      #expect(path == fixture.name && reason.contains(denied))
      store.settle()
      #expect(try fixture.store.counts().map(\.rows) == fixture.filledCounts)
      try ReportStoreConformance.check(store)
    }
  }

  @Test func `makes no tables`() throws {
    try PostgresFixture.with { fixture in
      let role = "maker_of_\(fixture.database)"
      try fixture.psql("CREATE ROLE \(role) LOGIN")
      defer { _ = try? fixture.psql("DROP ROLE \(role)") }
      let address = try PostgresFixture.address(fixture.server.url(fixture.database, user: role))
      #expect(
        throws: StoreError.readOnly(
          store: fixture.name,
          reason: "permission denied for database \(fixture.database)")
      ) { try PostgresStore.initialise(address) }
    }
  }
}
