import Testing

/// Tests that start ncurses run one after the other: a process has one terminal, and ncurses no
/// locks.
@Suite(.serialized) enum ProcessTerminalTests {}
