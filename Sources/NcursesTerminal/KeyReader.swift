internal import CNcurses
internal import TerminalCanvas

/// Reads all keys that are queued.
enum KeyReader {
  /// What one call of get_wch brings.
  private enum Input {
    case code(Int32)
    case scalar(UInt32)
  }

  /// Empties the queue of a window in no-delay mode. KEY_RESIZE is left out: the size is followed
  /// elsewhere, and the key comes late or twice.
  static func drain(_ window: UnsafeMutablePointer<WINDOW>) -> [TerminalEvent] {
    var scalars: [UInt32] = []
    var events: [TerminalEvent] = []
    func flush() {
      if !scalars.isEmpty { events += EscapeSequence.keys(in: scalars).map(event) }
      scalars.removeAll()
    }
    while let input = next(window) {
      switch input {
      case .scalar(let value): scalars.append(value)
      case .code(let code):
        flush()
        if code != KEY_RESIZE { events.append(.key(KeyCode.key(for: code))) }
      }
    }
    flush()
    return events
  }

  private static func next(_ window: UnsafeMutablePointer<WINDOW>) -> Input? {
    var value: wint_t = 0
    switch wget_wch(window, &value) {
    case OK: return .scalar(UInt32(value))
    case KEY_CODE_YES: return .code(Int32(bitPattern: UInt32(value)))
    default: return nil
    }
  }

  /// Ctrl-C arrives as a character where the terminal's interrupt character was changed.
  private static func event(_ key: Key) -> TerminalEvent {
    key == .control("c") ? .signal(.interrupt) : .key(key)
  }
}
