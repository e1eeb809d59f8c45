import ReformLocalization
import ReformModel
package import ReformViewModels
package import TerminalCanvas

/// Draws the state, and remembers what only matters to drawing: how far screens are scrolled and
/// how many lines a page has.
package struct DashboardView {
  package var look: Look
  /// The first line shown of each list and text.
  var offsets: [Place: Int] = [:]
  var pages = PageCache()
  /// The text being typed, with its cursor.
  var field = TextField()
  /// Lines of the scrolling part in the latest drawing: what a page key moves by.
  package private(set) var pageLines = 1

  /// What keeps a scroll position of its own.
  enum Place: Hashable {
    case list(ListID)
    case text(Screen)
  }

  /// Smaller screens show only a message.
  package static let smallest = Size(width: 60, height: 15)

  package init(look: Look) {
    self.look = look
  }

  /// What the terminal is given: the screen and the cursor, when text is typed.
  package struct Frame: Equatable {
    package let canvas: Canvas
    package let cursor: Point?
  }

  package mutating func draw(_ state: DashboardState, size: Size) -> Frame {
    var canvas = Canvas(size: size)
    let wording = look.wording(state.language)
    guard size.width >= Self.smallest.width, size.height >= Self.smallest.height else {
      drawTooSmall(on: &canvas, wording)
      return Frame(canvas: look.finished(canvas), cursor: nil)
    }
    var body = canvas.bounds
    let chrome = Chrome(state: state, look: look, wording: wording)
    chrome.drawHeader(on: &canvas, in: body.takeTop(1))
    chrome.drawTabs(on: &canvas, in: body.takeTop(1))
    let footer = body.takeBottom(1)
    var cursor: Point?
    if state.isTypingFilter, state.activeList != nil {
      cursor = drawFilter(state, on: &canvas, in: footer, wording)
    } else {
      chrome.drawFooter(on: &canvas, in: footer)
    }
    cursor = drawBody(state, on: &canvas, in: body, wording) ?? cursor
    return Frame(canvas: look.finished(canvas), cursor: cursor)
  }

  /// The screen on top; pickers and questions lie over the panel.
  private mutating func drawBody(
    _ state: DashboardState, on canvas: inout Canvas, in body: Rect, _ wording: Wording
  ) -> Point? {
    switch state.stack.last {
    case .compareWith, .periods, .localities, .assigning:
      drawBase(state, on: &canvas, in: body, wording)
      return drawPicker(state, on: &canvas, in: body, wording)
    case .export:
      drawBase(state, on: &canvas, in: body, wording)
      return drawExportPrompt(state, on: &canvas, in: body, wording)
    case .correcting:
      drawBase(state, on: &canvas, in: body, wording)
      return drawQuestion(
        Question(
          title: wording.importing.correctTitle, text: state.correction,
          hint: wording.importing.correctHint, hintStyle: look.theme.muted), on: &canvas, in: body)
    case .leavingReview:
      drawBase(state, on: &canvas, in: body, wording)
      return drawQuestion(
        Question(
          title: wording.importing.leaveTitle, text: nil, hint: wording.importing.leaveHint,
          hintStyle: look.theme.muted),
        on: &canvas, in: body)
    default:
      drawBase(state, on: &canvas, in: body, wording)
      return nil
    }
  }

  /// The topmost screen that fills the body.
  private mutating func drawBase(
    _ state: DashboardState, on canvas: inout Canvas, in body: Rect, _ wording: Wording
  ) {
    let screen = state.stack.last { screen in
      switch screen {
      case .compareWith, .periods, .localities, .export, .assigning, .correcting, .leavingReview:
        false
      case .detail, .finding, .compare, .ranking, .trend, .score, .help, .problem, .review:
        true
      }
    }
    switch screen {
    case .detail(let kpi, let report):
      drawText(.detail(kpi, report), of: state, on: &canvas, in: body) {
        state.board.flatMap {
          TextModel(
            detail: kpi, report: report, of: $0, audit: state.audit.loaded, wording)
        }
      }
    case .finding(let position):
      drawText(.finding(position), of: state, on: &canvas, in: body) {
        TextModel(finding: position, of: state, wording)
      }
    case .help:
      let isASCII = look.isASCII
      drawText(.help, of: state, on: &canvas, in: body) {
        .help(state.language, isASCII: isASCII)
      }
    case .problem(let problem):
      drawText(.problem(problem), of: state, on: &canvas, in: body) {
        TextModel(problem: problem, canGoBack: state.board != nil, wording)
      }
    case .review:
      drawList(.review, of: state, on: &canvas, in: body, wording)
    case .ranking:
      drawList(.ranking, of: state, on: &canvas, in: body, wording)
    case .score:
      drawText(.score, of: state, on: &canvas, in: body) {
        state.board.map { TextModel(scoreOf: $0, wording) }
      }
    case .trend:
      drawList(.trend, of: state, on: &canvas, in: body, wording)
    case .compare:
      drawList(.compare, of: state, on: &canvas, in: body, wording)
    default:
      drawList(.tab(state.tab), of: state, on: &canvas, in: body, wording)
    }
  }

  private func drawTooSmall(on canvas: inout Canvas, _ wording: Wording) {
    let lines = [
      wording.problem.tooSmall(canvas.width, canvas.height), wording.problem.neededSize,
    ]
    let top = max(0, (canvas.height - lines.count) / 2)
    for (position, line) in lines.enumerated() {
      let text = TextFit.truncated(line, to: canvas.width, ellipsis: look.glyphs.ellipsis)
      let x = max(0, (canvas.width - DisplayWidth.of(text)) / 2)
      canvas.put(text, x: x, y: top + position)
    }
  }

  /// The field for a text of the state: the one being typed, or a new one with the cursor behind.
  func field(for text: String) -> TextField {
    field.text == text ? field : TextField(text)
  }

  /// Edits the text; nil for keys that do not edit.
  package mutating func edit(_ text: String, with key: Key) -> String? {
    var edited = field(for: text)
    guard edited.handle(key) else { return nil }
    field = edited
    return edited.text
  }

  /// Sets the page height; called by the parts that scroll.
  mutating func remember(pageLines: Int) {
    self.pageLines = max(1, pageLines)
  }
}
