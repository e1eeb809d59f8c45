internal import CNcurses
internal import Glibc
package import TerminalCanvas

extension NcursesTerminal {
  package func waitEvents() -> [TerminalEvent] {
    while isOpen {
      let isReadable = poll()
      let events = collect(isReadable: isReadable)
      if !events.isEmpty { return events }
    }
    return [.signal(.hangup)]
  }

  /// Blocks until there is input, a signal or a wake; true when there is input to read.
  private func poll() -> Bool {
    var descriptors = [pollfd(fd: wakeDescriptor, events: Int16(POLLIN), revents: 0)]
    // A terminal that is gone would be ready for ever.
    if !isHungUp { descriptors.append(pollfd(fd: input, events: Int16(POLLIN), revents: 0)) }
    // EINTR means a handler ran; its byte is in the pipe.
    guard Glibc.poll(&descriptors, nfds_t(descriptors.count), -1) > 0 else { return false }
    return descriptors.count > 1 && descriptors[1].revents != 0
  }

  private func collect(isReadable: Bool) -> [TerminalEvent] {
    let flags = cncurses_take_events()
    func has(_ event: cncurses_event) -> Bool { flags & event.rawValue != 0 }
    var events: [TerminalEvent] = []
    let oldSize = size
    if has(CNCURSES_SUSPEND) {
      suspend()
      events.append(.resumed)
    } else if has(CNCURSES_CONTINUE) {
      repaint()
      events.append(.resumed)
    } else if has(CNCURSES_RESIZE) {
      _ = resizeIfNeeded()
    }
    if size != oldSize { events.append(.resize(size)) }
    if isReadable {
      let keys = KeyReader.drain(keypad)
      events += keys
      if keys.isEmpty, isGone() {
        isHungUp = true
        events.append(.signal(.hangup))
      }
    }
    if has(CNCURSES_WAKE) { events.append(.wake) }
    if has(CNCURSES_INTERRUPT) { events.append(.signal(.interrupt)) }
    if has(CNCURSES_TERMINATE) { events.append(.signal(.terminate)) }
    if has(CNCURSES_HANGUP) { events.append(.signal(.hangup)) }
    return events
  }

  /// Whether input is ready but has nothing to read: the end, since the input is a terminal.
  private func isGone() -> Bool {
    var descriptor = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
    guard Glibc.poll(&descriptor, 1, 0) > 0 else { return false }
    if Int32(descriptor.revents) & (POLLHUP | POLLERR | POLLNVAL) != 0 { return true }
    var waiting: Int32 = 0
    return ioctl(input, UInt(FIONREAD), &waiting) != 0 || waiting == 0
  }
}
