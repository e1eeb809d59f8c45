import ReformLocalization
import ReformModel
import ReformViewModels
import TerminalCanvas

extension DashboardView {
  /// The filter's line: what has been typed and how to end.
  func drawFilter(
    _ state: DashboardState, on canvas: inout Canvas, in row: Rect, _ wording: Wording
  ) -> Point? {
    guard let list = state.activeList else { return nil }
    var place = row
    let hints = KeyHints(
      ActionTable.available(in: state).filter { $0.name == .open || $0.name == .back }.map {
        KeyHints.Hint(
          key: look.isASCII ? $0.hintKeys.inASCII : $0.hintKeys,
          label: $0.hint?[state.language] ?? "")
      }, keyStyle: look.theme.key)
    hints.draw(on: &canvas, in: place.takeRight(min(30, row.width / 2)))
    return field(for: state.filters[list] ?? "").draw(
      on: &canvas, in: place, prompt: " \(wording.screen.filter): ",
      promptStyle: look.theme.key)
  }

  /// Periods or localities in a box over the panel.
  mutating func drawPicker(
    _ state: DashboardState, on canvas: inout Canvas, in body: Rect, _ wording: Wording
  ) -> Point? {
    let width = max(0, min(64, body.width - 8))
    guard let id = state.activeList,
      let (list, page) = pages.list(id, of: state, look: look, wording: wording, width: width)
    else { return nil }
    let isFiltered =
      id == .localities || id == .compareWith || id == .indicators || !(list.filter ?? "").isEmpty
    let height = min(page.height + (isFiltered ? 2 : 0), body.height - 4)
    var inside = Overlay(
      title: list.title, content: Size(width: width, height: max(1, height)), glyphs: look.glyphs
    ).draw(on: &canvas, in: body)
    var cursor: Point?
    if isFiltered {
      cursor = field(for: list.filter ?? "").draw(
        on: &canvas, in: inside.takeTop(1).inset(left: 1),
        prompt: "\(wording.screen.filter): ", promptStyle: look.theme.key)
      if list.filter?.isEmpty ?? true, let cursor {
        canvas.put(
          wording.picker.typeToFilter, x: cursor.x + 1, y: cursor.y, style: look.theme.muted,
          maxWidth: inside.maxX - cursor.x - 2)
      }
      _ = inside.takeTop(1)
    }
    drawRows(
      page, at: id, selected: list.selected.flatMap(page.place), on: &canvas, in: inside)
    return cursor
  }

  private mutating func drawRows(
    _ page: Page, at id: ListID, selected: Rect?, on canvas: inout Canvas, in area: Rect
  ) {
    let window = ScrollWindow(
      offset: offsets[.list(id)] ?? 0, selection: selected?.y, count: page.height,
      height: area.height)
    keep(window.offset, of: .list(id))
    remember(pageLines: area.height)
    show(page, window, selected: selected, on: &canvas, in: area)
  }

  /// Where to write the panel, and whether to replace what is there.
  func drawExportPrompt(
    _ state: DashboardState, on canvas: inout Canvas, in body: Rect, _ wording: Wording
  ) -> Point? {
    guard let prompt = state.export else { return nil }
    let hint = prompt.asksToReplace ? wording.picker.replaceQuestion : wording.picker.exportHint
    return drawQuestion(
      Question(
        title: wording.picker.exportTo, text: prompt.path,
        hint: prompt.asksToReplace ? "\(wording.picker.fileWord) \(hint)" : hint,
        hintStyle: prompt.asksToReplace ? look.theme.attention : look.theme.muted, width: 72),
      on: &canvas, in: body)
  }

  /// A question over the screen: a text to edit, or only keys to answer with.
  struct Question {
    let title: String
    let text: String?
    let hint: String
    let hintStyle: Style
    var width = 60
  }

  func drawQuestion(_ question: Question, on canvas: inout Canvas, in body: Rect) -> Point? {
    let width = min(question.width, body.width - 6)
    var inside = Overlay(
      title: question.title, content: Size(width: width, height: question.text == nil ? 1 : 3),
      glyphs: look.glyphs
    ).draw(on: &canvas, in: body)
    var cursor: Point?
    if let text = question.text {
      let place = inside.takeTop(1).inset(left: 1, right: 1)
      cursor = field(for: text).draw(on: &canvas, in: place)
      _ = inside.takeTop(1)
    }
    canvas.put(
      question.hint, x: inside.x + 1, y: inside.y, style: question.hintStyle,
      maxWidth: inside.width - 2)
    return cursor
  }
}
