package import ReformModel

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
  case sortChanged
  case missedOnlyChanged
  case exportOpened
  /// The file name of the export prompt was edited.
  case exportPathChanged(String)
  case filterChanged(String)
  case languageChanged
  case helpOpened
  case quitRequested

  case boardLoaded(LoadedBoard)
  case boardFailed(BoardError)
  case localitiesLoaded([Locality])
  case exportWritten(path: String)
  case exportFound(path: String)
  case exportFailed(path: String, reason: String)
}

/// What the dashboard wants done outside itself; results come back as actions.
package enum Effect: Equatable, Sendable {
  case loadBoard(locality: Locality.ID, period: Period)
  case loadLocalities
  /// Write the panel under the export prompt as text; without `replacing` an existing file is left
  /// alone and reported by `exportFound`.
  case writePanel(path: String, replacing: Bool)
}
