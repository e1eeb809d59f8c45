import ReformAnalysis
import ReformModel
import ReformStore

extension FormulaFault {
  /// The fault as the loader reports it.
  func problem(formula: String) -> DataFault.Problem {
    switch self {
    case .unknownIndicator(let id): .unknownIndicator(id: id.rawValue)
    case .returnsItsInput:
      .formulaFault(text: formula, at: 1, reason: "returns its own input")
    case .syntax(let fault):
      .formulaFault(text: formula, at: fault.column, reason: fault.problem.reason)
    }
  }
}

extension ExpressionFault.Problem {
  fileprivate var reason: String {
    switch self {
    case .empty: "empty"
    case .endsEarly: "ends early"
    case .unexpected(let text): "unexpected \(text)"
    case .badNumber(let text): "bad number \(text)"
    case .badReference(let text): "bad reference \(text)"
    case .nestedTooDeeply: "nested too deeply"
    }
  }
}
