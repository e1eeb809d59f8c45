/// A terminal without a screen: plays scripted events and keeps what was presented.
///
///     let terminal = MemoryTerminal(size: Size(width: 80, height: 24), script: [[.key(.down)]])
///     run(dashboard, on: terminal)
///     #expect(terminal.lastCanvas?.lines[0] == "…")
///
/// When the script is over it reports a hangup, so that every loop ends.
package final class MemoryTerminal: TerminalDriver {
  /// Changed by `.resize` events of the script.
  package private(set) var size: Size
  package let colors: ColorCapability
  package let isUTF8: Bool
  /// Everything presented so far, oldest first.
  package private(set) var presented: [Canvas] = []
  /// The cursors that came with `presented`.
  package private(set) var cursors: [Point?] = []
  /// How many batches were taken from the script.
  package private(set) var waits = 0
  /// Whether `close` was called.
  package private(set) var isClosed = false

  private var script: [[TerminalEvent]]

  /// Creates a terminal that hands out `script` batch by batch; empty batches are skipped.
  package init(
    size: Size, script: [[TerminalEvent]] = [], colors: ColorCapability = .twoHundredFiftySix,
    isUTF8: Bool = true
  ) {
    self.size = size
    self.script = Array(script.reversed())
    self.colors = colors
    self.isUTF8 = isUTF8
  }

  /// What the screen shows.
  package var lastCanvas: Canvas? { presented.last }

  /// Where the cursor is; nil when it is hidden.
  package var lastCursor: Point? { cursors.last ?? nil }

  /// Appends a batch to the script.
  package func send(_ events: TerminalEvent...) {
    script.insert(events, at: 0)
  }

  package func present(_ canvas: Canvas, cursor: Point?) {
    presented.append(canvas)
    cursors.append(cursor)
  }

  package func redraw() {}

  package func waitEvents() -> [TerminalEvent] {
    while let batch = script.popLast() {
      if batch.isEmpty { continue }
      waits += 1
      for case .resize(let newSize) in batch { size = newSize }
      return batch
    }
    return [.signal(.hangup)]
  }

  /// Does nothing: a script that expects a worker holds `.wake` itself.
  package func makeWaker() -> @Sendable () -> Void { {} }

  package func close() {
    isClosed = true
  }
}
