import Testing

/// The real binary in a real terminal. One after the other: each test has a terminal of its own, but
/// they share two processors.
@Suite(
  .serialized,
  .enabled(if: Terminal.isInstalled, "tmux is not installed; `make test` installs it"))
struct TerminalTests {}
