internal import CNcurses
internal import TerminalCanvas

/// Brings canvases onto the screen. Rows that are as before are not handed to ncurses at all, and
/// ncurses sends only the cells that changed in the others.
struct Painter {
  private var palette: Palette
  private var shown: Canvas?
  private var isCursorShown = false
  private var cells: [cchar_t] = []

  init(palette: Palette) {
    self.palette = palette
  }

  /// Draws everything next time.
  mutating func forget() {
    shown = nil
  }

  /// Draws `canvas` on a screen of `size`.
  mutating func paint(_ canvas: Canvas, size: Size, cursor: Point?) {
    var frame = canvas
    if frame.size != size {
      frame = Canvas(size: size)
      frame.blit(canvas)
    }
    for y in frame.changedRows(since: shown) { draw(frame.row(y), y) }
    shown = frame
    place(cursor, size)
    wnoutrefresh(cncurses_stdscr())
    doupdate()
  }

  private mutating func draw(_ row: ArraySlice<Cell>, _ y: Int) {
    cells.removeAll(keepingCapacity: true)
    var style = Style.plain
    var rendition = palette.rendition(of: style)
    // What is blank to the end of the row is cleared, which is cheaper than so many cells.
    let end = row.lastIndex { $0 != .blank }.map { $0 + 1 } ?? row.startIndex
    for cell in row[..<end] where !cell.isContinuation {
      if cell.style != style {
        style = cell.style
        rendition = palette.rendition(of: style)
      }
      append(cell, rendition)
    }
    // Unlike waddnwstr this neither moves the cursor nor wraps, so the last column of the last
    // row is a cell like any other.
    mvwadd_wchnstr(cncurses_stdscr(), Int32(y), 0, cells, Int32(cells.count))
    if end < row.endIndex {
      wmove(cncurses_stdscr(), Int32(y), Int32(end - row.startIndex))
      wclrtoeol(cncurses_stdscr())
    }
  }

  private mutating func append(_ cell: Cell, _ rendition: Palette.Rendition) {
    // Where the C library disagrees about the width, the rest of the row would shift.
    guard
      cell.scalar.value < 0x300 || cncurses_width(cell.scalar.value) == Int32(cell.width)
    else {
      append(0xFFFD, rendition)
      for _ in 1..<max(1, Int(cell.width)) { append(0x20, rendition) }
      return
    }
    guard !cell.isSingleScalar else {
      append(cell.scalar.value, rendition)
      return
    }
    let scalars = [cell.scalar.value] + cell.rest.unicodeScalars.map(\.value)
    var made = cchar_t()
    cncurses_set_cell(
      &made, scalars, Int32(scalars.count), rendition.attributes, rendition.pair)
    cells.append(made)
  }

  private mutating func append(_ scalar: UInt32, _ rendition: Palette.Rendition) {
    var made = cchar_t()
    cncurses_set_scalar(&made, scalar, rendition.attributes, rendition.pair)
    cells.append(made)
  }

  private mutating func place(_ cursor: Point?, _ size: Size) {
    let window = cncurses_stdscr()
    let isShown = cursor.map { Rect(size: size).contains($0) } ?? false
    if let cursor, isShown { wmove(window, Int32(cursor.y), Int32(cursor.x)) }
    // A hidden cursor need not be moved back, which saves bytes in every frame.
    leaveok(window, !isShown)
    if isShown != isCursorShown {
      isCursorShown = isShown
      curs_set(isShown ? 1 : 0)
    }
  }
}
