import ReformLocalization
import ReformModel

/// The ids of a list's rows, remembered until something other than the selection changes, so that
/// a held-down key does not word the list again and again. Derived from the rest of the state, so
/// two of them never make two states differ.
package struct RowIndex: Equatable, Sendable {
  fileprivate struct Inputs: Equatable {
    let list: ListID
    let language: Language
    let board: Board?
    let reports: [Report]
    let localities: [Locality]?
    let filter: String?
    let compare: CompareOptions
  }

  private var inputs: Inputs?
  private(set) var ids: [RowID] = []
  /// The row a picker starts on.
  private var current: RowID?

  init() {}

  fileprivate init(_ list: ListID, of state: DashboardState) {
    inputs = Inputs(list, state)
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
    inputs == Inputs(list, state)
  }

  package static func == (left: RowIndex, right: RowIndex) -> Bool { true }
}

extension RowIndex.Inputs {
  /// Boards and lists compare fast while they are the same ones.
  init(_ list: ListID, _ state: DashboardState) {
    self.init(
      list: list, language: state.language, board: state.board, reports: state.reports,
      localities: state.localities, filter: state.filters[list], compare: state.compare)
  }
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
