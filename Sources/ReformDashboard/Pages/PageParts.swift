import ReformViewModels
import TerminalCanvas

/// Wrapped text.
struct TextPart: PagePart {
  var text: StyledText
  var indent = 1
  var style = Style.plain
  /// The row the text is, when it can be selected.
  var row: RowID?
  /// Columns that continued lines are further indented.
  var hang = 0

  private var paragraph: Paragraph { Paragraph(text, indent: hang) }

  func height(width: Int) -> Int {
    max(1, paragraph.height(width: width - indent - 1))
  }

  func draw(on canvas: inout Canvas, in area: Rect) -> PagePlaces {
    canvas.fill(area, style: style)
    _ = paragraph.draw(
      on: &canvas, in: area.inset(left: indent, right: 1), style: style)
    guard let row else { return PagePlaces() }
    return PagePlaces(rows: [RowPlace(row: row, area: area)])
  }
}

/// An empty line.
struct SpacePart: PagePart {
  func height(width: Int) -> Int { 1 }
  func draw(on canvas: inout Canvas, in area: Rect) -> PagePlaces { PagePlaces() }
}

/// A title within a rule: `── Title ─────`.
struct RulePart: PagePart {
  var title: String
  var look: Look

  func height(width: Int) -> Int { 1 }

  func draw(on canvas: inout Canvas, in area: Rect) -> PagePlaces {
    RuleLine(title: title, look: look).draw(on: &canvas, in: area)
    return PagePlaces()
  }
}

/// A table whose rows can be selected.
struct TablePart: PagePart {
  private let table: Table.Arrangement
  /// One id for each row, nil for headings; none for a table that is only read.
  private let ids: [RowID?]
  /// Rules drawn over heading rows, from edge to edge.
  private let headings: [Int: RuleLine]

  init(table: Table, width: Int, ids: [RowID?] = [], headings: [Int: RuleLine] = [:]) {
    self.table = table.arranged(width: width)
    self.ids = ids
    self.headings = headings
  }

  func height(width: Int) -> Int { table.height }

  func draw(on canvas: inout Canvas, in area: Rect) -> PagePlaces {
    let places = table.draw(on: &canvas, in: area)
    var rows: [RowPlace] = []
    let label = table.labelWidth
    for place in places where ids.indices.contains(place.row) {
      guard let id = ids[place.row] else { continue }
      rows.append(RowPlace(row: id, area: place.area.left(label)))
    }
    for place in places { headings[place.row]?.draw(on: &canvas, in: place.area) }
    let header = (places.first?.area.y ?? area.maxY) - area.y
    return PagePlaces(rows: rows, headerHeight: header)
  }
}
