/// A terminal: shows canvases, reports events. Used from one thread; only wakers may be called
/// from others.
package protocol TerminalDriver: AnyObject {
  /// Columns and rows of the screen now.
  var size: Size { get }

  /// How many colours it shows.
  var colors: ColorCapability { get }

  /// Whether it shows Unicode; when not, the app draws with `Glyphs.ascii` and the driver takes
  /// the accents off what is left.
  var isUTF8: Bool { get }

  /// Shows `canvas` from the top left, with the cursor at `cursor` or hidden. Whatever of the
  /// screen the canvas does not cover is blank.
  func present(_ canvas: Canvas, cursor: Point?)

  /// Makes the next `present` draw everything, because somebody else may have written to the screen.
  func redraw()

  /// Blocks until there is an event, then returns it with everything else that is queued, so
  /// that a burst of keys costs one drawing. Never empty.
  func waitEvents() -> [TerminalEvent]

  /// A function that makes `waitEvents` return `.wake`. It may be called from any thread, at any
  /// time, also after `close`.
  func makeWaker() -> @Sendable () -> Void

  /// Gives the terminal back. Calling it again does nothing.
  func close()
}
