import ReformLocalization
import ReformModel

/// The ids of a list's rows, remembered until something other than the selection changes, so that
/// a held-down key does not word the list again and again. Derived from the rest of the state, so
/// two of them never make two states differ.
package struct RowIndex: Equatable, Sendable {
  private var list: ListID?
  private var inputs: ScreenInputs?
  private(set) var ids: [RowID] = []
  /// The row a picker starts on.
  private var current: RowID?

  init() {}

  fileprivate init(_ list: ListID, of state: DashboardState) {
    self.list = list
    inputs = ScreenInputs(state, filter: state.filters[list])
    guard let draft = ListModel.Draft(list, of: state, Wording.of(state.language)) else { return }
    ids = draft.ids
    current = draft.current
  }

  /// The wanted row if it is there, else the one a picker starts on, else the first.
  func selected(_ wanted: RowID?) -> RowID? {
    guard let row = wanted ?? current, ids.contains(row) else { return ids.first }
    return row
  }

  fileprivate func isFresh(for list: ListID, in state: DashboardState) -> Bool {
    self.list == list && inputs == ScreenInputs(state, filter: state.filters[list])
  }

  package static func == (left: RowIndex, right: RowIndex) -> Bool { true }
}

extension DashboardState {
  /// The rows of a list, remembered or found anew.
  func rows(of list: ListID) -> RowIndex {
    rowIndex.isFresh(for: list, in: self) ? rowIndex : RowIndex(list, of: self)
  }

  /// Remembers the rows of the list on top.
  mutating func indexRows() {
    if let list = activeList { rowIndex = rows(of: list) }
  }
}
