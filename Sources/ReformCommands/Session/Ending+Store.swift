import ReformLocalization
import ReformViewModels

extension Ending {
  /// What a store could not give: 4 where the store itself is out of reach, else 3 (DESIGN section 7).
  init(_ error: BoardError, _ wording: Wording) {
    self.init(BoardProblem(error), wording)
  }

  init(_ problem: BoardProblem, _ wording: Wording) {
    let message = Problem.noData(problem).text(wording)
    switch problem {
    case .storeUnreachable, .storeUnconnected, .storeLibraryMissing, .storeRefused, .storeReadOnly,
      .storeNotInitialised, .storeNewer:
      self.init(code: 4, message: message)
    default:
      self.init(code: 3, message: message)
    }
  }
}
