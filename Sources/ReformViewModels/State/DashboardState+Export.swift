import ReformModel

extension DashboardState {
  /// What `e` exports: the topmost screen that is a panel.
  package var exportedScreen: Screen? {
    stack.last { screen in
      switch screen {
      case .detail, .compare: true
      case .help, .periods, .localities, .export, .problem: false
      }
    }
  }

  mutating func openExport() {
    guard let board else { return }
    let place = board.locality.id.rawValue
    export = ExportPrompt(path: "cchc-\(place)-\(board.period)-\(exportName).txt")
    push(.export)
  }

  /// The panel's word in the command line and in file names.
  package var exportName: String {
    switch exportedScreen {
    case .detail(let kpi, _): kpi.rawValue
    case .compare: "plan"
    default: tab.commandWord
    }
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

extension Tab {
  /// The panel's word in `cchc show`.
  package var commandWord: String {
    area?.rawValue ?? (self == .overview ? "overview" : "differences")
  }
}
