import ReformLocalization
import ReformModel
package import ReformViewModels
import TerminalCanvas

extension DashboardView {
  /// A list with a rule above, its rows, and the strip that explains the selected one.
  mutating func drawList(
    _ id: ListID, of state: DashboardState, on canvas: inout Canvas, in body: Rect,
    _ wording: Wording
  ) {
    guard
      let (list, page) = pages.list(
        id, of: state, look: look, wording: wording, width: body.width)
    else { return }
    var rest = body
    let rule = rest.takeTop(1)
    let row = list.selectedRow
    let strip = Strip(row, of: state, look: look, wording: wording)
    // The rows of a trend say everything themselves.
    let stripHeight = id == .trend ? 0 : body.height >= 26 ? 3 : 2
    let stripArea = rest.takeBottom(stripHeight)
    let stripRule = rest.takeBottom(min(1, stripHeight))
    drawHead(of: list, rows: page.height, on: &canvas, in: &rest, wording)
    let window = drawWindow(
      page, at: .list(id), selected: list.selected.flatMap(page.place), on: &canvas, in: rest)
    RuleLine(
      title: list.heading(wording), trailing: trailing(list, window), look: look
    ).draw(on: &canvas, in: rule)
    guard stripHeight > 0 else { return }
    RuleLine(
      title: strip == nil ? "" : row?.stripTitle(wording) ?? "",
      trailing: list.footnotes.dropFirst().first ?? "", look: look
    ).draw(on: &canvas, in: stripRule)
    strip?.draw(on: &canvas, in: stripArea)
  }

  /// A chart stays in sight while its rows scroll.
  private func drawHead(
    of list: ListModel, rows: Int, on canvas: inout Canvas, in rest: inout Rect, _ wording: Wording
  ) {
    guard list.chart != nil else { return }
    let lead = Page(headOf: list, chartHeight: 0, look: look, in: wording, width: rest.width).height
    // Six lines of rows at least; a chart of two dozen lines says all it can.
    let room = min(24, rest.height - lead - min(rows, max(7, rest.height / 3)))
    let head = Page(
      headOf: list, chartHeight: room < TrendPlot.smallestHeight ? 0 : room, look: look,
      in: wording, width: rest.width)
    canvas.blit(head.canvas, at: rest.takeTop(head.height).origin)
    if rest.height > rows { _ = rest.takeTop(1) }
  }

  /// Dates covered and, when not everything is visible, where the list is.
  private func trailing(_ list: ListModel, _ window: ScrollWindow) -> String {
    let mark = ScrollMark(window, glyphs: look.glyphs).text
    return [list.footnotes.first ?? "", mark].filter { !$0.isEmpty }.joined(separator: "  ")
  }

  mutating func drawText(
    _ screen: Screen, of state: DashboardState, on canvas: inout Canvas, in body: Rect,
    make: () -> TextModel?
  ) {
    guard
      let (text, page) = pages.text(
        screen, of: state, look: look, width: body.width, make: make)
    else { return }
    var rest = body
    let rule = rest.takeTop(1)
    let window = drawWindow(page, at: .text(screen), selected: nil, on: &canvas, in: rest)
    RuleLine(
      title: text.title, trailing: ScrollMark(window, glyphs: look.glyphs).text, look: look
    ).draw(on: &canvas, in: rule)
  }

  /// Shows the part of a page around the selection, with column titles kept on top.
  private mutating func drawWindow(
    _ page: Page, at place: Place, selected: Rect?, on canvas: inout Canvas, in area: Rect
  ) -> ScrollWindow {
    let offset = offsets[place] ?? 0
    var window = ScrollWindow(offset: offset, count: page.height, height: area.height)
    if let selected {
      // The last line first, then the first: a row higher than the screen shows its beginning.
      for line in [selected.maxY - 1, selected.y] {
        window = ScrollWindow(
          offset: window.offset, selection: line, count: page.height, height: area.height,
          margin: 2)
      }
      if selected.y <= (page.headers.first?.serves.lowerBound ?? 0) {
        window = ScrollWindow(offset: 0, count: page.height, height: area.height)
      }
    }
    keep(window.offset, of: place)
    remember(pageLines: area.height - 2)
    show(page, window, selected: selected, on: &canvas, in: area)
    if let header = page.header(above: window.offset) {
      let titles = Rect(x: 0, y: header.line, width: area.width, height: header.height)
      canvas.fill(Rect(x: area.x, y: area.y, width: area.width, height: header.height))
      canvas.blit(page.canvas, at: area.origin, source: titles)
    }
    return window
  }

  /// Every place starts at its top, so that is not kept: the first frame does without the table.
  mutating func keep(_ offset: Int, of place: Place) {
    offsets[place] = offset == 0 ? nil : offset
  }

  /// Copies the lines of a page that the window shows, with the selection over them.
  func show(
    _ page: Page, _ window: ScrollWindow, selected: Rect?, on canvas: inout Canvas, in area: Rect
  ) {
    let lines = Rect(x: 0, y: window.offset, width: area.width, height: window.visible)
    canvas.blit(page.canvas, at: area.origin, source: lines)
    if let selected { highlight(selected, scrolledBy: window.offset, on: &canvas, in: area) }
  }

  /// Shows the selection over a part of a page: in reverse, with the cursor mark at its left.
  private func highlight(
    _ place: Rect, scrolledBy offset: Int, on canvas: inout Canvas, in area: Rect
  ) {
    let visible = place.offset(x: area.x, y: area.y - offset).intersection(area)
    guard !visible.isEmpty else { return }
    canvas.overlay(visible, with: look.theme.selection)
    canvas.put(look.glyphs.cursorMark, x: visible.x, y: visible.y, style: look.theme.selection)
  }

  /// Scrolls a screen of text; the next drawing holds the offset within the page.
  package mutating func scroll(_ screen: Screen, to next: (Int) -> Int) {
    offsets[.text(screen)] = min(max(0, next(offsets[.text(screen)] ?? 0)), 1_000_000)
  }
}

extension ListRow {
  /// What the strip under the list says about the row.
  fileprivate func stripTitle(_ wording: Wording) -> String {
    switch content {
    case .kpi, .pair: wording.screen.formulaAndSource
    case .ranked: wording.ranking.standingTitle
    case .note: wording.detail.evidence
    case .finding: wording.auditScreen.what
    case .area: wording.screen.notes
    case .figure: wording.importing.sentenceTitle
    case .choice, .point: ""
    }
  }
}

extension ListModel {
  /// The title; with a filter, what is filtered for and how much is left.
  fileprivate func heading(_ wording: Wording) -> String {
    guard let filter, !filter.isEmpty else { return title }
    return
      "\(title) \(wording.symbols.separator) \(wording.screen.filter): \(filter) (\(rows.count))"
  }
}
