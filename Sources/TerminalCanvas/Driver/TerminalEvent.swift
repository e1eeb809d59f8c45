/// What a terminal tells the program.
package enum TerminalEvent: Hashable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// The window has a new size; the driver already draws at it.
  case resize(Size)
  /// A background worker called the driver's waker.
  case wake
  /// The program shall end.
  case signal(TerminalSignal)
  /// The program is back in the foreground and must present its screen again.
  case resumed
}

/// Why the program shall end.
package enum TerminalSignal: Hashable, Sendable {
  /// Ctrl-C.
  case interrupt
  /// SIGTERM.
  case terminate
  /// SIGHUP, or the terminal is gone.
  case hangup
}
