import ReformAnalysis
import ReformLocalization
import ReformModel
import ReformViewModels
import TerminalCanvas

/// The lines around a screen: header and tabs above, hints below.
struct Chrome {
  let state: DashboardState
  let look: Look
  let wording: Wording

  /// Program, locality, period; the language and help keys at the right.
  func drawHeader(on canvas: inout Canvas, in row: Rect) {
    let style = look.theme.header
    let keys = "\(state.language.rawValue.uppercased())  ? "
    let keysWidth = DisplayWidth.of(keys)
    var text = StyledText(" CCHC  ", style: style)
    if let review = state.review {
      text.append(TextFit.sanitized(review.file), style: style)
    } else if let board = state.board {
      let mark = look.glyphs.menuMark
      text.append("\(wording.name(of: board.locality)) \(mark)", style: style)
      text.append("  ")
      text.append("\(wording.calendar.period(board.period)) \(mark)", style: style)
      text.append("  \(wording.screen.againstPlan)", style: look.theme.muted)
    }
    if state.isLoading { text.append("  \(wording.screen.loading)", style: look.theme.message) }
    let room = max(0, row.width - keysWidth - 1)
    canvas.put(
      text.truncated(to: room, ellipsis: look.glyphs.ellipsis), x: row.x, y: row.y, maxWidth: room)
    if row.width > keysWidth + 8 {
      canvas.put(keys, x: row.maxX - keysWidth, y: row.y, style: look.theme.muted)
    }
  }

  func drawTabs(on canvas: inout Canvas, in row: Rect) {
    // The longest titles that all fit; the bar itself falls back to the short ones.
    let full = Tab.allCases.map { "\($0.rawValue) \(title($0))" }
    let isWide = full.reduce(0) { $0 + DisplayWidth.of($1) + 1 } <= row.width
    let tabs = Tab.allCases.map { tab in
      TabBar.Tab(
        number: "\(tab.rawValue)", short: shortTitle(tab),
        long: isWide ? title(tab) : mediumTitle(tab))
    }
    let bar = TabBar(
      tabs, active: state.tab.rawValue - 1, style: look.theme.tab,
      activeStyle: look.theme.activeTab)
    bar.draw(on: &canvas, in: row)
  }

  private func title(_ tab: Tab) -> String {
    switch tab {
    case .overview: wording.screen.overview
    case .audit: concerns.map { "\(wording.audit.title) \($0)" } ?? wording.audit.title
    default: tab.area.map(wording.catalogue.area) ?? ""
    }
  }

  private func mediumTitle(_ tab: Tab) -> String {
    tab.area.map(wording.catalogue.mediumArea) ?? title(tab)
  }

  private func shortTitle(_ tab: Tab) -> String {
    switch tab {
    case .overview: wording.screen.overviewShort
    case .audit: wording.auditScreen.tabShort + (concerns.map(String.init) ?? "")
    default: tab.area.map(wording.catalogue.shortArea) ?? ""
    }
  }

  /// How many findings ask for a second look; nil until the audit is done.
  private var concerns: Int? { state.audit.loaded?.concerns }

  /// What can be done now, or what just happened.
  func drawFooter(on canvas: inout Canvas, in row: Rect) {
    if let message = state.message {
      canvas.put(
        " \(message.text(wording))", x: row.x, y: row.y, style: look.theme.message,
        maxWidth: row.width)
      return
    }
    let hints = ActionTable.available(in: state).map { entry in
      KeyHints.Hint(
        key: look.isASCII ? entry.hintKeys.inASCII : entry.hintKeys,
        label: entry.hint?[state.language] ?? "")
    }
    KeyHints(hints, style: .plain, keyStyle: look.theme.key)
      .draw(on: &canvas, in: row.inset(left: 1))
  }
}
