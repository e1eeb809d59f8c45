import ReformLocalization
import ReformStore
import ReformViewModels

extension Ending {
  /// What a store could not give: 4 where the store itself is out of reach, else 3 (DESIGN section 7).
  init(_ error: BoardError, _ wording: Wording) {
    let message = Problem.noData(BoardProblem(error)).text(wording)
    switch error {
    case .store(.unreachable), .store(.unconnected), .store(.libraryMissing), .store(.refused),
      .store(.readOnly), .store(.notInitialised), .store(.newerSchema):
      self.init(code: 4, message: message)
    default:
      self.init(code: 3, message: message)
    }
  }
}
