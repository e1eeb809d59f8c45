import Dispatch
import Synchronization

/// A value that another thread computes while this one does something else.
final class Background<Value: Sendable>: Sendable {
  private let box = Mutex<Value?>(nil)
  private let done = DispatchSemaphore(value: 0)

  init(_ compute: @escaping @Sendable () -> Value) {
    DispatchQueue.global(qos: .userInteractive).async { [self] in
      let value = compute()
      box.withLock { $0 = value }
      done.signal()
    }
  }

  /// Waits for the value; to be called once.
  func value() -> Value? {
    done.wait()
    return box.withLock { $0 }
  }
}
