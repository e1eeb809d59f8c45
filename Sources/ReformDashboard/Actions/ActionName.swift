package import ReformViewModels

/// What a person can do, whatever the key.
package enum ActionName: Hashable, Sendable {
  case moveUp, moveDown, pageUp, pageDown, first, last
  case previousTab, nextTab
  case tab(Tab)
  case open, back
  case previousPeriod, nextPeriod, widerPeriod, narrowerPeriod
  case periods, localities
  case filter, compare, compareWith, sort, missedOnly
  case ranking, nextGroup, previousGroup
  case score
  case trend, nextKind, previousKind, chartStyle
  case auditVerdict, auditArea
  case export, language, help, redraw, quit
  case acceptFigure, dropFigure, figureLevel, keepWording, correctFigure, saveReview, discardReview

  /// What it means to the state; nil where only the view is concerned.
  var action: DashboardAction? {
    switch self {
    case .moveUp: .selectionMoved(-1)
    case .moveDown: .selectionMoved(1)
    case .pageUp, .pageDown, .redraw: nil
    case .first: .selectionMovedToFirst
    case .last: .selectionMovedToLast
    case .previousTab: .tabMoved(-1)
    case .nextTab: .tabMoved(1)
    case .tab(let tab): .tabChosen(tab)
    case .open: .rowOpened
    case .back: .screenClosed
    case .previousPeriod: .periodMoved(-1)
    case .nextPeriod: .periodMoved(1)
    case .widerPeriod: .periodWidened
    case .narrowerPeriod: .periodNarrowed
    case .periods: .periodPickerOpened
    case .localities: .localityPickerOpened
    case .filter: .filterOpened
    case .compare: .compareOpened
    case .compareWith: .comparePickerOpened
    case .ranking: .rankingOpened
    case .trend: .trendOpened
    case .score: .scoreOpened
    case .nextKind: .periodKindMoved(1)
    case .previousKind: .periodKindMoved(-1)
    case .chartStyle: .chartStyleChanged
    case .nextGroup: .peerGroupMoved(1)
    case .previousGroup: .peerGroupMoved(-1)
    case .sort: .sortChanged
    case .missedOnly: .missedOnlyChanged
    case .auditVerdict: .auditVerdictChanged
    case .auditArea: .auditAreaChanged
    case .export: .exportOpened
    case .language: .languageChanged
    case .help: .helpOpened
    case .quit: .quitRequested
    case .acceptFigure: .figureAccepted
    case .dropFigure: .figureDropped
    case .figureLevel: .figureLevelChanged
    case .keepWording: .wordingKept
    case .correctFigure: .correctionOpened
    case .saveReview: .reviewSaveRequested
    case .discardReview: .reviewDiscarded
    }
  }
}
