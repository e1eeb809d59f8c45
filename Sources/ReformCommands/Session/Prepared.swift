import Dispatch
import Synchronization

/// A value that is made on another thread from the moment it is asked for, and waited for where it is
/// needed.
final class Prepared<Value: Sendable>: Sendable {
  private let made = Mutex<Value?>(nil)
  private let isDone = DispatchSemaphore(value: 0)

  init(_ make: @escaping @Sendable () -> Value) {
    DispatchQueue.global(qos: .userInitiated).async {
      let value = make()
      self.made.withLock { $0 = value }
      self.isDone.signal()
    }
  }

  var value: Value {
    while true {
      if let value = made.withLock({ $0 }) { return value }
      isDone.wait()
      // Whoever else waits is to wake too.
      isDone.signal()
    }
  }
}
