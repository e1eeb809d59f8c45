import Glibc
import Testing

/// A pseudo terminal of 40 by 6 cells in this process. The kernel passes bytes on in its own time;
/// what is read and typed here is waited for by content, never by the clock.
final class PseudoTerminal {
  /// The user's side.
  let user: Int32
  /// The program's side.
  let terminal: Int32

  private static let end = Array("\u{1}end\u{2}".utf8)

  init() throws {
    var ends: (user: Int32, terminal: Int32) = (-1, -1)
    try #require(openpty(&ends.user, &ends.terminal, nil, nil, nil) == 0)
    (user, terminal) = ends
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

  /// Types text that the terminal passes on as it is, and returns when all of it has arrived.
  func type(_ text: String) {
    _ = text.withCString { write(user, $0, strlen($0)) }
    var waiting: Int32 = 0
    while ioctl(terminal, UInt(FIONREAD), &waiting) == 0, waiting < text.utf8.count {
      sched_yield()
    }
  }

  /// Everything the program has written since the last call.
  func output() -> String {
    _ = write(terminal, Self.end, Self.end.count)
    var output: [UInt8] = []
    var bytes = [UInt8](repeating: 0, count: 4096)
    while !output.ends(with: Self.end) {
      let count = read(user, &bytes, bytes.count)
      if count <= 0 { break }
      output += bytes.prefix(count)
    }
    return String(decoding: output.dropLast(Self.end.count), as: UTF8.self)
  }

  /// The terminal's modes as numbers that can be compared.
  var modes: [UInt32] {
    var modes = termios()
    tcgetattr(terminal, &modes)
    return [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag]
  }
}

extension [UInt8] {
  fileprivate func ends(with suffix: [UInt8]) -> Bool {
    count >= suffix.count && self[(count - suffix.count)...].elementsEqual(suffix)
  }
}
