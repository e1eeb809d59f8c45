import Glibc
import ReformDashboard
import ReformExport
import ReformLocalization
import ReformModel
import ReformViewModels

/// A panel in any format, for standard output or a file.
struct PanelOutput {
  let session: Session
  let format: OutputFormat
  let width: Int?

  /// - Throws: an ending when the panel or KPI does not exist or the width cannot be used.
  func text(of panel: PanelName, in state: DashboardState) throws(Ending) -> String {
    guard let board = state.board else { return "" }
    if case .kpi(let kpi, _) = panel, !board.entries.contains(where: { $0.kpi.id == kpi }) {
      throw .badUsage(session.wording.problem.noSuchKPI(kpi.rawValue))
    }
    return try written(
      board.locality, board.period, named: panel, table: { table(panel, board, state) },
      text: { $0.text(of: panel, in: state) },
      markdown: { $0.text(of: panel, in: state) ?? "" })
  }

  /// A panel of the session's options.
  func text(of panel: PanelName) throws(Ending) -> String {
    switch panel {
    case .ranking(let kpi):
      let own = try session.ownLocality()
      return try text(of: session.ranking(of: session.kpi(named: kpi.rawValue), for: own))
    case .trend(let kpi):
      let own = try session.ownLocality()
      return try text(
        of: session.trend(of: session.kpi(named: kpi.rawValue), for: own), TrendOptions())
    default:
      return try text(of: panel, in: session.state())
    }
  }

  /// - Parameter isPanel: Whether JSON names the panel; without that it is a list of rows.
  func text(
    of loaded: LoadedTrend, _ options: TrendOptions, asPanel isPanel: Bool = true
  ) throws(Ending) -> String {
    let question = loaded.question
    let inquiry = TrendInquiry(question, .done(loaded))
    let span = loaded.trend.resolved(options.span, from: question.period)
    return try written(
      question.locality, question.period, named: isPanel ? .trend(question.kpi.id) : nil,
      table: { DataTable(loaded.trend, span) },
      text: { $0.text(of: inquiry, options, session.language) },
      markdown: { $0.text(of: inquiry, options) })
  }

  /// - Parameter isPanel: Whether JSON names the panel; without that it is a list of rows.
  func text(of loaded: LoadedRanking, asPanel isPanel: Bool = true) throws(Ending) -> String {
    let question = loaded.question
    let inquiry = RankingInquiry(question, .done(loaded))
    return try written(
      question.own, question.period, named: isPanel ? .ranking(question.kpi.id) : nil,
      table: { DataTable(loaded.ranking) }, text: { $0.text(of: inquiry, session.language) },
      markdown: { $0.text(of: inquiry) })
  }

  /// The board of a state beside the one it is compared with.
  func comparison(in state: DashboardState) throws(Ending) -> String {
    guard let left = state.board, let right = state.series.comparison?.answer else { return "" }
    let panel = PanelName.comparison(right.locality.id.rawValue)
    let compared = BoardComparison(left, with: right, area: state.compare.area)
    return try written(
      left.locality, left.period, named: panel,
      table: {
        DataTable(compared, byChange: state.compare.isSortedByGap, language: session.language)
      },
      text: { $0.text(of: panel, in: state) }, markdown: { $0.comparison(in: state) })
  }

  /// Something in the format that is wanted; only that one is made.
  ///
  /// - Parameter panel: What JSON names the panel; nil for a plain list of rows.
  private func written(
    _ locality: Locality, _ period: Period, named panel: PanelName?, table: () -> DataTable,
    text: (PanelText) -> String, markdown: (MarkdownExport) -> String
  ) throws(Ending) -> String {
    switch format {
    case .text: return text(PanelText(look: session.look, width: try lineWidth()))
    case .markdown: return markdown(MarkdownExport(session.wording))
    case .csv: return CSVExport.text(of: table())
    case .json:
      guard let panel else { return JSONExport.array(of: table()) }
      return JSONExport.panel(
        panel.word, locality: locality.id.rawValue, period: period.description, table: table())
    }
  }

  private func table(
    _ panel: PanelName, _ board: Board, _ state: DashboardState
  ) -> DataTable {
    switch panel {
    case .score: DataTable(ServiceScore(board))
    case .notes: DataTable(board.notes, language: state.language)
    case .tab(.audit):
      DataTable(state.audit.loaded?.rows(on: board, session.wording) ?? [])
    default: DataTable(PanelRecord.records(of: panel, in: state))
    }
  }

  /// `--width`, else the terminal's, else 100 (DESIGN section 3).
  func lineWidth() throws(Ending) -> Int {
    if let width {
      guard (40...1000).contains(width) else {
        throw .badUsage(session.wording.problem.badWidth("\(width)"))
      }
      return width
    }
    var size = winsize()
    guard isatty(STDOUT_FILENO) == 1, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0,
      size.ws_col >= 40
    else { return 100 }
    return Int(size.ws_col)
  }
}
