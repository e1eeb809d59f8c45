package import ReformViewModels
package import TerminalCanvas

/// A screen's content drawn at its full height: the terminal shows a window of it, a text export
/// shows all of it.
package struct Page {
  package private(set) var canvas: Canvas
  /// Where the part of each row that shows the selection lies: a whole line would cost a terminal
  /// twice its width in bytes at every key.
  package private(set) var rows: [RowID: Rect] = [:]
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
      for (id, place) in placed.rows { rows[id] = place }
      if placed.headerHeight > 0 {
        headers.append(
          Header(line: y, height: placed.headerHeight, serves: y + placed.headerHeight..<area.maxY))
      }
      y += height
    }
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

/// Where a part has put its rows.
struct PagePlaces {
  var rows: [RowID: Rect] = [:]
  var headerHeight = 0
}
