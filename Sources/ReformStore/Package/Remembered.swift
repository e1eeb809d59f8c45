package import ReformModel
import Synchronization

/// A value that is made once, when it is first asked for, and then kept. Safe from any thread; a
/// second caller waits for the first instead of reading the same file again.
///
/// Not a class of its own: those of a generic kind are put together at every start.
package struct Remembered<Value: Sendable>: ~Copyable, Sendable {
  private let stored = Mutex<Value?>(nil)

  package init() {}

  /// What `make` throws is not kept, so that the next call tries again.
  package func value(_ make: () throws(StoreError) -> Value) throws(StoreError) -> Value {
    try stored.withLock { stored throws(StoreError) in
      if let stored { return stored }
      let made = try make()
      stored = made
      return made
    }
  }

  /// The next call makes it anew.
  package func forget() {
    stored.withLock { $0 = nil }
  }
}

/// What a store over a database keeps of the tables that every question needs.
package final class RememberedTables: Sendable {
  package let catalogue = Remembered<Loaded<Catalogue>>()
  package let localities = Remembered<Loaded<[Locality]>>()

  package init() {}

  /// After something was written.
  package func forget() {
    catalogue.forget()
    localities.forget()
  }
}

/// The values of many keys, each made when first asked for; all are dropped when `limit` is
/// reached, so that a walk over a large package does not keep every report in memory.
///
/// By text: the runtime looks up what each new type of key can do, at every start.
struct RememberedByKey<Value: Sendable>: ~Copyable, Sendable {
  private let stored = Mutex<[String: Value]>([:])
  private let limit: Int

  init(limit: Int) {
    self.limit = limit
  }

  /// Two threads may make the same value at once; different ones do not wait for each other.
  func value(
    _ key: String, _ make: () throws(StoreError) -> Value
  ) throws(StoreError) -> Value {
    if let known = stored.withLock({ $0[key] }) { return known }
    let made = try make()
    stored.withLock { stored in
      if stored.count >= limit { stored.removeAll() }
      stored[key] = made
    }
    return made
  }
}
