package import ReformModel
package import ReformStore

/// What happened: a key's meaning or the result of an effect.
package enum DashboardAction: Equatable, Sendable {
  case tabChosen(Tab)
  case tabMoved(Int)
  case selectionMoved(Int)
  case selectionMovedToFirst
  case selectionMovedToLast
  case rowOpened
  case screenClosed
  case periodMoved(Int)
  case periodWidened
  case periodNarrowed
  case periodPickerOpened
  case localityPickerOpened
  case filterOpened
  case compareOpened
  /// The ranking of the KPI in focus.
  case rankingOpened
  /// Another peer group of the ranking, so many further.
  case peerGroupMoved(Int)
  /// The trend of the KPI in focus.
  case trendOpened
  /// Another kind of period of the trend, so many further.
  case periodKindMoved(Int)
  /// Bars or a line.
  case chartStyleChanged
  case comparePickerOpened
  case scoreOpened
  case sortChanged
  case missedOnlyChanged
  /// The next verdict of the audit panel, then all again.
  case auditVerdictChanged
  case auditAreaChanged
  case exportOpened
  /// The file name of the export prompt was edited.
  case exportPathChanged(String)
  case filterChanged(String)
  case languageChanged
  case helpOpened
  case quitRequested
  /// Accept the selected figure of the review as it is.
  case figureAccepted
  /// Leave the selected figure out, or take it back.
  case figureDropped
  /// The level of the selected figure: all, provincial, commune.
  case figureLevelChanged
  /// Keep the words around the selected figure for later imports, or no longer.
  case wordingKept
  case correctionOpened
  case correctionChanged(String)
  case reviewSaveRequested
  case reviewDiscarded

  case boardLoaded(LoadedBoard)
  case boardFailed(BoardError)
  case auditLoaded(LoadedAudit)
  case auditFailed(StoreError)
  case sourceLoaded(SourceAnswer)
  case localitiesLoaded([ReportingPlace])
  case rankingAnswered(RankingInquiry)
  case trendAnswered(TrendInquiry)
  case comparisonAnswered(ComparisonInquiry)
  case exportWritten(path: String)
  case exportFound(path: String)
  case exportFailed(path: String, reason: String)
  case reviewSaved(Report.ID, figures: Int)
  case reviewFailed(path: String, reason: String)
}

/// What the dashboard wants done outside itself; results come back as actions.
package enum Effect: Equatable, Sendable {
  /// Without a locality or period those that the program opens on.
  case loadBoard(locality: Locality.ID?, period: Period?)
  /// The board of another place; of its newest period where it has no report of the preferred one.
  case loadPlace(Locality.ID, preferred: Period)
  /// Check the documents behind the board; comes back after the board has been shown.
  case loadAudit(locality: Locality.ID, period: Period)
  /// Look for the text that these reports came from.
  case loadSource([Report])
  case loadLocalities
  /// Comes back as `rankingAnswered`.
  case loadRanking(RankingQuestion)
  /// Comes back as `trendAnswered`.
  case loadTrend(TrendQuestion)
  /// Comes back as `comparisonAnswered`.
  case loadComparison(ComparisonQuestion)
  /// Write the panel under the export prompt as text; without `replacing` an existing file is left
  /// alone and reported by `exportFound`.
  case writePanel(path: String, replacing: Bool)
  /// Store what was reviewed; comes back as `reviewSaved` or `reviewFailed`.
  case saveReview(Review)
}
