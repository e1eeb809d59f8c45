import Glibc
import Testing

/// A pseudo terminal of 40 by 6 cells in this process. Reading waits for nothing: what a test
/// expects has been written before it reads.
final class PseudoTerminal {
  /// The user's side.
  let user: Int32
  /// The program's side.
  let terminal: Int32

  init() throws {
    var ends: (user: Int32, terminal: Int32) = (-1, -1)
    try #require(openpty(&ends.user, &ends.terminal, nil, nil, nil) == 0)
    (user, terminal) = ends
    _ = fcntl(user, F_SETFL, O_NONBLOCK)
    resize(width: 40, height: 6)
  }

  deinit {
    close(terminal)
    close(user)
  }

  func resize(width: UInt16, height: UInt16) {
    var window = winsize(ws_row: height, ws_col: width, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(user, UInt(TIOCSWINSZ), &window)
  }

  func type(_ text: String) {
    _ = text.withCString { write(user, $0, strlen($0)) }
  }

  /// Everything the program has written since the last call.
  func output() -> String {
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = read(user, &bytes, bytes.count)
    return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
  }

  /// The terminal's modes as text that can be compared.
  var modes: [UInt32] {
    var modes = termios()
    tcgetattr(terminal, &modes)
    return [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag]
  }
}
