import ReformLocalization
package import ReformModel
package import ReformViewModels
import TerminalCanvas

/// A panel as text: the same page on a canvas as tall as its content, without tabs, footer and
/// cursor, with title, locality, period and sources (DESIGN section 3).
package struct PanelText {
  package let look: Look
  package let width: Int

  package init(look: Look, width: Int) {
    self.look = look
    self.width = width
  }

  /// The panel under every picker and prompt.
  package func text(of state: DashboardState) -> String {
    text(of: state.exportedPanel, in: state)
  }

  /// A panel of the state's board, as lines ending in a line feed; empty without a board or when
  /// the board does not hold the KPI.
  package func text(of panel: PanelName, in state: DashboardState) -> String {
    let wording = look.wording(state.language)
    if case .ranking = panel {
      return state.series.ranking.map { text(of: $0, state.language) } ?? ""
    }
    if case .trend = panel {
      return state.series.trend.map {
        text(of: $0, state.series.trendOptions, state.language)
      } ?? ""
    }
    if case .comparison = panel { return comparison(in: state) ?? "" }
    guard let board = state.board, let page = page(panel, state, board, wording) else { return "" }
    var parts = title(panel, board, wording)
    parts.append(CanvasPart(canvas: page.canvas))
    let sources = board.sources(of: panel, audit: state.audit.loaded, wording)
    parts += self.sources(sources, of: panel, board, wording)
    let canvas = Page(width: width, parts: parts).canvas
    // Addresses are not broken, so that they can be clicked.
    let addresses = sources.instruments.flatMap { line(" \($0)") }
    return (look.finished(canvas).lines + addresses).map { $0 + "\n" }.joined()
  }

  /// A line as long as it needs.
  private func line(_ text: String) -> [String] {
    var canvas = Canvas(size: Size(width: DisplayWidth.of(text), height: 1))
    canvas.put(text, x: 0, y: 0)
    return look.finished(canvas).lines
  }

  private func page(
    _ panel: PanelName, _ state: DashboardState, _ board: Board, _ wording: Wording
  ) -> Page? {
    let list: ListID
    switch panel {
    case .kpi(let kpi, let report):
      return TextModel(
        detail: kpi, report: report, of: board, audit: state.audit.loaded, wording
      ).map {
        Page($0, look: look, width: width)
      }
    case .score: return Page(TextModel(scoreOf: board, wording), look: look, width: width)
    case .plan: list = .compare
    case .notes: list = .notes
    case .tab(let tab): list = .tab(tab)
    case .ranking, .trend, .comparison: return nil
    }
    return ListModel(list, of: state, symbols: look.symbols).map {
      Page($0, look: look, in: wording, width: width)
    }
  }

  private func title(
    _ panel: PanelName, _ board: Board, _ wording: Wording
  ) -> [any PagePart] {
    let place = wording.name(of: board.locality)
    let period = wording.calendar.period(board.period)
    let dot = " \(wording.symbols.separator) "
    let title = panel.title(board, wording)
    return heading([title, place, period].joined(separator: dot))
  }

  private func heading(_ title: String) -> [any PagePart] {
    [TextPart(text: StyledText(title)), RulePart(title: "", look: look)]
  }

  /// The dates covered, the reports the panel rests on, every mark's meaning.
  private func sources(
    _ sources: PanelSources, of panel: PanelName, _ board: Board, _ wording: Wording
  ) -> [any PagePart] {
    var lines = ["\(sources.covers)."] + sources.editions
    if board.silentCount > 0, panel == .tab(.overview) {
      lines.append(wording.screen.withoutValue(board.silentCount))
    }
    if panel != .tab(.audit) { lines.append(wording.screen.marks) }
    return [SpacePart(), RulePart(title: wording.detail.evidence, look: look)]
      + lines.map { TextPart(text: StyledText($0), hang: 2) }
  }
}

extension PanelText {
  /// A ranking as text, without a board: the place it marks need not have a report of the period.
  package func text(of inquiry: RankingInquiry, _ language: Language) -> String {
    let wording = look.wording(language)
    let list = ListModel(inquiry, wording)
    let sources = inquiry.answer.map { $0.sources(wording) } ?? []
    return text(
      of: list, titled: [list.title] + list.footnotes, sources: sources, wording)
  }

  /// A trend as text, without a board.
  package func text(
    of inquiry: TrendInquiry, _ options: TrendOptions, _ language: Language
  ) -> String {
    let wording = look.wording(language)
    let list = ListModel(inquiry, options, wording)
    let sources = inquiry.answer.map { $0.sources(options, wording) } ?? []
    return text(
      of: list, titled: [list.title] + list.footnotes.prefix(1), sources: sources, wording)
  }

  /// Two boards side by side as text, with the editions of both.
  private func comparison(in state: DashboardState) -> String? {
    let wording = look.wording(state.language)
    guard let board = state.board,
      let list = ListModel(.compare, of: state, symbols: look.symbols)
    else { return nil }
    return text(
      of: list,
      titled: [
        list.title, wording.name(of: board.locality), wording.calendar.period(board.period),
      ], sources: state.comparedEditions(wording), wording)
  }

  private static let chartHeight = 12

  /// A list over several reports.
  private func text(
    of list: ListModel, titled title: [String], sources: [String], _ wording: Wording
  ) -> String {
    var parts = heading(title.joined(separator: " \(wording.symbols.separator) "))
    if list.chart != nil {
      let head = Page(
        headOf: list, chartHeight: Self.chartHeight, look: look, in: wording, width: width)
      parts += [CanvasPart(canvas: head.canvas), SpacePart()]
    }
    parts.append(CanvasPart(canvas: Page(list, look: look, in: wording, width: width).canvas))
    if !sources.isEmpty {
      parts += [SpacePart(), RulePart(title: wording.detail.evidence, look: look)]
      parts += sources.map { TextPart(text: StyledText($0), hang: 2) }
    }
    let canvas = Page(width: width, parts: parts).canvas
    return look.finished(canvas).lines.map { $0 + "\n" }.joined()
  }
}

/// A finished canvas as a part of a page.
struct CanvasPart: PagePart {
  var canvas: Canvas

  func height(width: Int) -> Int { canvas.height }

  func draw(on target: inout Canvas, in area: Rect) -> PagePlaces {
    target.blit(canvas, at: area.origin)
    return PagePlaces()
  }
}
