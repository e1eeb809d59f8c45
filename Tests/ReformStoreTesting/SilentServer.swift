import Glibc
import Synchronization

/// A port on loopback that takes connections and never says a word.
final class SilentServer: Sendable {
  let port: Int
  private let socket: Int32
  private let callers = Mutex<[Int32]>([])

  init() throws {
    let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let code = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(socket, $0, length) == 0 && listen(socket, 4) == 0
          ? getsockname(socket, $0, &length) : -1
      }
    }
    (self.socket, port) = (socket, Int(UInt16(bigEndian: address.sin_port)))
    guard code == 0 else { throw Tool.Failure(description: "bind: \(errno)") }
  }

  /// Until somebody is connected.
  func waitForCaller() {
    let caller = accept(socket, nil, nil)
    callers.withLock { $0.append(caller) }
  }

  deinit {
    for caller in callers.withLock({ $0 }) { close(caller) }
    close(socket)
  }
}
