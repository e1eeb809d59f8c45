import ReformModel

extension DashboardState {
  /// What `e` exports: the topmost screen that is a panel.
  package var exportedPanel: PanelName {
    for screen in stack.reversed() {
      switch screen {
      case .detail(let kpi, let report): return .kpi(kpi, report)
      case .compare:
        switch compare.with {
        case .plan: return .plan
        case .period(let period): return .comparison(period.description)
        case .locality(let locality): return .comparison(locality.rawValue)
        }
      case .ranking:
        guard let question = series.ranking?.question else { continue }
        return .ranking(question.kpi.id)
      case .trend:
        guard let question = series.trend?.question else { continue }
        return .trend(question.kpi.id)
      case .score: return .score
      case .finding: return .tab(.audit)
      case .help, .compareWith, .periods, .localities, .export, .problem, .review, .assigning,
        .correcting,
        .leavingReview:
        continue
      }
    }
    return .tab(tab)
  }

  mutating func openExport() {
    guard let board else { return }
    var period = board.period
    // A KPI of a part of the period is named after that part.
    if case .kpi(_, let report?) = exportedPanel { period = report.period }
    if case .ranking = exportedPanel { period = series.ranking?.question.period ?? period }
    let name = "\(board.locality.id)-\(period)-\(exportedPanel.fileWord)"
    export = ExportPrompt(path: "cchc-\(name).txt")
    push(.export)
  }

  /// Enter in the export prompt: write, asking first before replacing a file.
  mutating func confirmExport() -> [Effect] {
    guard let prompt = export else { return [] }
    let isBlank = prompt.path.allSatisfy(\.isWhitespace)
    guard !isBlank else {
      message = .emptyName
      return []
    }
    return [.writePanel(path: prompt.path, replacing: prompt.asksToReplace)]
  }
}
