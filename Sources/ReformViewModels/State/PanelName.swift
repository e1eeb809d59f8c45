package import ReformLocalization
package import ReformModel

/// A panel as the command line and file names call it: `procedures`, `plan`, `kpi:ID`.
package enum PanelName: Hashable, Sendable {
  case tab(Tab)
  case plan
  case notes
  /// The service score of Decision 766.
  case score
  case kpi(KPI.ID, Report.ID?)
  /// One KPI over localities.
  case ranking(KPI.ID)
  /// One KPI over periods.
  case trend(KPI.ID)
  /// The board beside that of another period or place, named by its word.
  case comparison(String)

  /// Reads the word of the command line; nil when there is no such panel.
  package init?(_ word: String) {
    if word.hasPrefix("kpi:") {
      self = .kpi(KPI.ID(String(word.dropFirst(4))), nil)
    } else if word.hasPrefix("rank:") {
      self = .ranking(KPI.ID(String(word.dropFirst(5))))
    } else if word.hasPrefix("trend:") {
      self = .trend(KPI.ID(String(word.dropFirst(6))))
    } else if word == "plan" {
      self = .plan
    } else if word == "notes" {
      self = .notes
    } else if word == "score" {
      self = .score
    } else if let tab = Tab.allCases.first(where: { $0.commandWord == word }) {
      self = .tab(tab)
    } else {
      return nil
    }
  }

  /// Every word but those of single KPIs, for messages and help.
  package static let words =
    Tab.allCases.map(\.commandWord) + ["plan", "notes", "score", "kpi:ID", "rank:ID", "trend:ID"]

  /// The word of the command line.
  package var word: String {
    switch self {
    case .tab(let tab): tab.commandWord
    case .plan: "plan"
    case .notes: "notes"
    case .score: "score"
    case .kpi(let kpi, _): "kpi:\(kpi)"
    case .ranking(let kpi): "rank:\(kpi)"
    case .trend(let kpi): "trend:\(kpi)"
    case .comparison: "compare"
    }
  }

  /// The part of an export's file name: a word without a colon.
  package var fileWord: String {
    switch self {
    case .kpi(let kpi, _): kpi.rawValue
    case .ranking(let kpi): "rank-\(kpi)"
    case .trend(let kpi): "trend-\(kpi)"
    case .comparison(let other): "compare-\(other)"
    case .tab, .plan, .notes, .score: word
    }
  }
}

extension PanelName {
  /// The panel's heading.
  package func title(_ board: Board, _ wording: Wording) -> String {
    switch self {
    case .tab(.overview): wording.screen.overview
    case .tab(.audit): wording.audit.title
    case .tab(let tab): tab.area.map(wording.catalogue.area) ?? ""
    case .plan: wording.screen.compareWithPlan
    case .notes: wording.screen.notes
    case .score: wording.score.title
    case .comparison(let other): wording.comparison.title(other)
    case .kpi(let kpi, _), .ranking(let kpi), .trend(let kpi):
      board.entries.first { $0.kpi.id == kpi }?.kpi.label[wording.language] ?? kpi.rawValue
    }
  }
}

extension Tab {
  /// The tab's word in the command line.
  package var commandWord: String {
    switch self {
    case .overview: "overview"
    case .audit: "audit"
    default: area?.rawValue ?? ""
    }
  }
}
