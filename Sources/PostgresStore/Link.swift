import ReformStore
import Synchronization

/// The way to one database: connects when first asked, once more when the connection was lost, and
/// lets one thread at a time ask.
final class Link: Sendable {
  let address: PostgresAddress
  private let libraryName: String
  let open = Mutex<Connection?>(nil)

  init(_ address: PostgresAddress, library: String) {
    self.address = address
    libraryName = library
  }

  /// Asks a question. Where the connection is lost it is asked once more over a new one: reading
  /// changes nothing.
  func reading<Value: Sendable>(
    _ body: (Connection) throws(PostgresFailure) -> Value
  ) throws(StoreError) -> Value {
    try open.withLock { open throws(StoreError) in
      var isSecond = false
      while true {
        let connection = try usable(&open)
        do throws(PostgresFailure) {
          return try body(connection)
        } catch {
          if error.isCut { open = nil }
          guard error.isCut, !isSecond else { throw refusal(error) }
          isSecond = true
        }
      }
    }
  }

  var name: String { address.description }

  func unconnected(_ failure: PostgresFailure) -> StoreError {
    .unconnected(store: name, reason: failure.message)
  }

  func refusal(_ failure: PostgresFailure) -> StoreError {
    failure.isCut ? unconnected(failure) : .refused(store: name, reason: failure.message)
  }

  /// The connection that is open, or a new one over tables of this version.
  func usable(_ open: inout Connection?) throws(StoreError) -> Connection {
    if let open, open.isAlive { return open }
    let connection = try connect()
    try Schema.check(connection, of: self)
    open = connection
    return connection
  }

  /// A new connection.
  func connect() throws(StoreError) -> Connection {
    let library: PostgresLibrary
    do throws(PostgresLibrary.Missing) {
      library = try PostgresLibrary.loaded(libraryName)
    } catch {
      throw .libraryMissing(store: name, library: error.library, reason: error.reason)
    }
    do throws(PostgresFailure) {
      return try Connection(address, library)
    } catch {
      throw unconnected(error)
    }
  }
}
