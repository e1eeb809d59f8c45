import ReformModel
import ReformStore
import Testing

@testable import PostgresStore
@testable import ReformStoreTesting

/// A server that stops and comes back: one of its own, as others would be in the way.
@Suite(.enabled(if: PostgresServer.isWanted, "\(PostgresServer.absence)"))
struct PostgresRestartTests {
  @Test func `a stopped server is said to be out of reach, and the next question finds it again`()
    throws
  {
    let server = try PostgresServer()
    try PostgresFixture.with(server) { fixture in
      let store = try fixture.filled()
      try ReportStoreConformance.check(store)
      try server.stop()
      for _ in 0..<2 {
        do throws(StoreError) {
          _ = try store.reports()
          Issue.record("a stopped server answered")
        } catch {
          guard case .unconnected(fixture.name, _) = error else {
            Issue.record("\(error)")
            continue
          }
        }
      }
      #expect(throws: SaveError.self) {
        try store.save(Sample.contents[0], source: nil, replacing: true)
      }
      try server.start()
      try ReportStoreConformance.check(store)
      // Between two questions, without anyone asking meanwhile.
      try server.stop()
      try server.start()
      try store.store(Sample.contents)
      try server.stop()
      try server.start()
      try ReportStoreConformance.check(store)
      #expect(try store.counts().map(\.rows) == fixture.filledCounts)
    }
  }
}
