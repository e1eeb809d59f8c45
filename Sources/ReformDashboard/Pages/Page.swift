import ReformViewModels
package import TerminalCanvas

/// A screen's content drawn at its full height: the terminal shows a window of it, a text export
/// shows all of it.
package struct Page {
  package private(set) var canvas: Canvas
  /// Where the part of each row that shows the selection lies: a whole line would cost a terminal
  /// twice its width in bytes at every key. A list, because one row is looked for in a drawing, and
  /// for a table the runtime would look up what its keys can do, at every start.
  private var rows: [RowPlace] = []
  /// Column titles and the lines they serve, so that they can stay on top while rows scroll.
  package private(set) var headers: [Header] = []

  package struct Header {
    package let line: Int
    package let height: Int
    package let serves: Range<Int>
  }

  package var height: Int { canvas.height }

  /// Draws the parts one below the other.
  init(width: Int, parts: [any PagePart]) {
    let heights = parts.map { max(0, $0.height(width: width)) }
    canvas = Canvas(size: Size(width: width, height: heights.reduce(0, +)))
    var y = 0
    for (part, height) in zip(parts, heights) {
      let area = Rect(x: 0, y: y, width: width, height: height)
      let placed = part.draw(on: &canvas, in: area)
      rows += placed.rows
      if placed.headerHeight > 0 {
        headers.append(
          Header(line: y, height: placed.headerHeight, serves: y + placed.headerHeight..<area.maxY))
      }
      y += height
    }
  }

  /// Where the row lies that shows the selection; nil when the page does not have it.
  func place(of row: RowID) -> Rect? {
    rows.last { $0.row == row }?.area
  }

  /// The column titles that belong above `line` when it is the first one shown.
  func header(above line: Int) -> Header? {
    headers.first { $0.serves.contains(line) }
  }
}

/// A part of a page: a table, a heading, a paragraph.
protocol PagePart {
  func height(width: Int) -> Int
  func draw(on canvas: inout Canvas, in area: Rect) -> PagePlaces
}

/// A row and the area that shows whether it is selected.
struct RowPlace {
  let row: RowID
  let area: Rect
}

/// Where a part has put its rows.
struct PagePlaces {
  var rows: [RowPlace] = []
  var headerHeight = 0
}
