import ReformStore
import Synchronization

extension Link {
  /// Writes in one transaction that waits for other writers: all of it or, when it throws, nothing.
  ///
  /// - Parameter checking: Whether the tables must be of this version already.
  func writing<Value: Sendable>(
    checking: Bool = true, _ body: (Connection) throws(PostgresFailure) -> Value
  ) throws(StoreError) -> Value {
    try open.withLock { open throws(StoreError) in
      let (connection, transaction) = try begun(&open, checking)
      let value: Value
      do throws(PostgresFailure) {
        value = try body(connection)
      } catch {
        if error.isCut { open = nil } else { _ = try? connection.run("ROLLBACK") }
        throw writingRefusal(error)
      }
      do throws(PostgresFailure) {
        try connection.run("COMMIT")
      } catch {
        guard error.isCut else { throw writingRefusal(error) }
        open = nil
        guard try isCommitted(transaction, &open) else { throw unconnected(error) }
      }
      return value
    }
  }

  /// Begins a transaction that no other writer's runs beside; gives its number. One connection that was
  /// lost since it was last used is replaced: nothing had been sent over it.
  private func begun(
    _ open: inout Connection?, _ checking: Bool
  ) throws(StoreError) -> (Connection, transaction: String) {
    var isSecond = false
    while true {
      let connection = checking || open != nil ? try usable(&open) : try connect()
      open = connection
      do throws(PostgresFailure) {
        return (connection, try connection.run(Self.beginning).first?.last ?? "")
      } catch {
        if error.isCut { open = nil } else { _ = try? connection.run("ROLLBACK") }
        guard error.isCut, !isSecond else { throw writingRefusal(error) }
        isSecond = true
      }
    }
  }

  /// Writers wait for each other, at most a minute. The lock is let go with the transaction, however
  /// that ends.
  private static let beginning = """
    BEGIN; SET LOCAL lock_timeout = '60s'; \
    SELECT pg_advisory_xact_lock(\(Schema.lock)), txid_current()
    """

  /// Whether a transaction was carried out although its answer was lost. Whoever holds the writers'
  /// lock knows that it has ended.
  private func isCommitted(
    _ transaction: String, _ open: inout Connection?
  ) throws(StoreError) -> Bool {
    let (connection, _) = try begun(&open, true)
    do throws(PostgresFailure) {
      let status = try connection.rows("SELECT txid_status($1::bigint)", [transaction])
      try connection.run("ROLLBACK")
      return status == [["committed"]]
    } catch {
      open = nil
      throw unconnected(error)
    }
  }

  private func writingRefusal(_ failure: PostgresFailure) -> StoreError {
    failure.isReadOnly ? .readOnly(store: name, reason: failure.message) : refusal(failure)
  }
}
