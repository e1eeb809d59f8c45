import Testing

@testable import TerminalCanvas

struct MemoryTerminalTests {
  @Test func `hands out its script batch by batch and then hangs up`() {
    let terminal = MemoryTerminal(
      size: Size(width: 2, height: 1), script: [[.key(.down), .key(.up)], []])
    terminal.send(.wake)
    #expect(terminal.waitEvents() == [.key(.down), .key(.up)])
    #expect(terminal.waitEvents() == [.wake])
    #expect(terminal.waitEvents() == [.signal(.hangup)])
    #expect(terminal.waits == 2)
  }

  @Test func `takes the size of a resize event`() {
    let terminal = MemoryTerminal(size: Size(width: 2, height: 1))
    terminal.send(.resize(Size(width: 80, height: 24)))
    _ = terminal.waitEvents()
    #expect(terminal.size == Size(width: 80, height: 24))
  }

  @Test func `keeps what was presented`() {
    let terminal = MemoryTerminal(size: Size(width: 2, height: 1))
    var canvas = Canvas(size: terminal.size)
    terminal.present(canvas, cursor: nil)
    canvas.put("ok", x: 0, y: 0)
    terminal.present(canvas, cursor: Point(x: 1, y: 0))
    terminal.makeWaker()()
    terminal.close()
    terminal.close()
    #expect(terminal.presented.map(\.text) == ["", "ok"])
    #expect(terminal.lastCanvas == canvas)
    #expect(terminal.lastCursor == Point(x: 1, y: 0))
    #expect(terminal.isClosed)
  }
}
