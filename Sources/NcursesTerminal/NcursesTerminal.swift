internal import CNcurses
internal import Glibc
package import TerminalCanvas

/// The terminal this process runs on, through ncurses. One at a time; all calls but the waker on
/// the thread that opened it. It is given back by `close`, by `deinit`, by exit(3) from anywhere
/// and by every deadly signal but SIGKILL.
package final class NcursesTerminal: TerminalDriver {
  package private(set) var size: Size
  package let colors: ColorCapability
  package let isUTF8: Bool

  let input: Int32
  let wakeDescriptor: Int32
  /// Keys are read from a pad, because reading from a window would refresh it first.
  let keypad: UnsafeMutablePointer<WINDOW>
  var isOpen = true
  var isHungUp = false

  private let screen: OpaquePointer
  private let output: Int32
  private var painter: Painter

  /// Takes the terminal over. `term` nil means $TERM; other descriptors than the standard ones
  /// are for tests. Throws without having touched the terminal.
  package static func open(
    term: String? = nil, input: Int32 = STDIN_FILENO, output: Int32 = STDOUT_FILENO
  ) throws(TerminalError) -> NcursesTerminal {
    try TerminalProbe.checkStreams(input: input, output: output)
    guard cncurses_guard_begin(output) else { throw .alreadyOpen }
    do {
      try TerminalProbe.checkType(term, output: output)
      return try start(term: term, input: input, output: output)
    } catch {
      cncurses_guard_end()
      throw error
    }
  }

  private static func start(
    term: String?, input: Int32, output: Int32
  ) throws(TerminalError) -> NcursesTerminal {
    let isUTF8 = cncurses_choose_utf8_locale()
    let wakeDescriptor = cncurses_signals_start()
    guard wakeDescriptor >= 0 else { throw .system(errno) }
    guard let screen = cncurses_new_terminal(term, output, input), let keypad = newpad(1, 1) else {
      let number = errno
      cncurses_signals_stop()
      throw .system(number)
    }
    return NcursesTerminal(
      screen: screen, keypad: keypad, input: input, output: output,
      wakeDescriptor: wakeDescriptor, isUTF8: isUTF8)
  }

  private init(
    screen: OpaquePointer, keypad: UnsafeMutablePointer<WINDOW>, input: Int32, output: Int32,
    wakeDescriptor: Int32, isUTF8: Bool
  ) {
    self.screen = screen
    self.keypad = keypad
    self.input = input
    self.output = output
    self.wakeDescriptor = wakeDescriptor
    self.isUTF8 = isUTF8
    size = .zero
    Self.setModes(keypad: keypad, input: input)
    let palette = Palette()
    colors = palette.capability
    painter = Painter(palette: palette)
    arm()
    cncurses_guard_install()
    size = Self.screenSize()
    _ = resizeIfNeeded()
  }

  deinit {
    close()
  }

  package func present(_ canvas: Canvas, cursor: Point?) {
    guard isOpen else { return }
    painter.paint(isUTF8 ? canvas : canvas.inASCII(), size: size, cursor: cursor)
  }

  package func redraw() {
    guard isOpen else { return }
    clearok(cncurses_curscr(), true)
  }

  package func makeWaker() -> @Sendable () -> Void {
    { cncurses_wake() }
  }

  package func close() {
    guard isOpen else { return }
    isOpen = false
    // Without a screen of its own the terminal would keep the last frame under the prompt.
    if !cncurses_has_own_screen() {
      werase(cncurses_stdscr())
      wrefresh(cncurses_stdscr())
    }
    endwin()
    cncurses_guard_disarm()
    cncurses_signals_stop()
    delwin(keypad)
    cncurses_delete_terminal(screen)
    cncurses_guard_end()
  }

  /// Stops the process as Ctrl-Z asks, with the terminal given back meanwhile.
  func suspend() {
    endwin()
    cncurses_guard_disarm()
    cncurses_stop_self()
    repaint()
  }

  /// Takes the terminal again after somebody else may have used it, and redraws all of it.
  func repaint() {
    // Given back twice, the terminal would put the cursor where it stood before the shell wrote.
    if !isendwin() { endwin() }
    arm()
    if !resizeIfNeeded() { clearok(cncurses_curscr(), true) }
    wrefresh(cncurses_curscr())
  }

  /// Follows the window's size; true when it changed. What the screen shows is unknown then, and
  /// the next `present` draws everything.
  func resizeIfNeeded() -> Bool {
    var window = winsize()
    guard ioctl(output, UInt(TIOCGWINSZ), &window) == 0 else { return false }
    guard window.ws_col > 0, window.ws_row > 0 else { return false }
    // Nobody has such a screen; a wrong answer must not cost gigabytes.
    let wanted = Size(width: min(Int(window.ws_col), 2000), height: min(Int(window.ws_row), 1000))
    guard wanted != size else { return false }
    resizeterm(Int32(wanted.height), Int32(wanted.width))
    size = Self.screenSize()
    painter.forget()
    arm()
    return true
  }

  /// Prepares what a crash would have to write.
  private func arm() {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 1024) { bytes in
      guard let start = bytes.baseAddress else { return }
      cncurses_guard_arm(start, cncurses_restore_bytes(start, bytes.count))
    }
  }

  private static func screenSize() -> Size {
    let window = cncurses_stdscr()
    return Size(width: Int(getmaxx(window)), height: Int(getmaxy(window)))
  }

  private static func setModes(keypad pad: UnsafeMutablePointer<WINDOW>, input: Int32) {
    cbreak()
    noecho()
    nonl()
    cncurses_disable_flow_control(input)
    CNcurses.keypad(pad, true)
    nodelay(pad, true)
    typeahead(-1)  // A frame is drawn whole; input waits for its end.
    curs_set(0)
    // A second is too long for a single Esc; over a slow line the user may ask for more.
    if getenv("ESCDELAY") == nil { set_escdelay(25) }
    // Until its screen was given back once, ncurses takes every move of the cursor for a low-level
    // program's and flushes it: a hundred small writes in a frame, each a packet over SSH. Given
    // back before anything is drawn and taken again by the first frame, every frame is one write.
    endwin()
  }
}
