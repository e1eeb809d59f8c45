import ReformAnalysis
import ReformModel
package import ReformStore

extension FormulaFault {
  /// The fault as the loader reports it.
  func problem(formula: String) -> DataFault.Problem {
    switch self {
    case .unknownIndicator(let id): .unknownIndicator(id: id.rawValue)
    case .returnsItsInput: .formulaFault(text: formula, at: 1, reason: .returnsItsInput)
    case .comparesWithItself: .formulaFault(text: formula, at: 1, reason: .comparesWithItself)
    case .syntax(let fault):
      .formulaFault(text: formula, at: fault.column, reason: fault.problem.reason)
    }
  }
}

extension ExpressionFault.Problem {
  fileprivate var reason: FormulaReason {
    switch self {
    case .empty: .empty
    case .endsEarly: .endsEarly
    case .unexpected(let text): .unexpected(text)
    case .missingComparison: .missingComparison
    case .badNumber(let text): .badNumber(text)
    case .badReference(let text): .badReference(text)
    case .nestedTooDeeply: .nestedTooDeeply
    case .tooLong: .tooLong
    }
  }
}

extension BoardBuilder {
  /// Formulas that cannot be read, as faults of `kpis.csv`.
  package var formulaFaults: [DataFault] {
    kpis.compactMap { compiled in
      compiled.fault.map { fault(of: compiled.kpi, $0.problem(formula: compiled.kpi.formula)) }
    }
  }

  /// Formulas that read well and fail over the figures of a board's reports.
  func computationFaults(of board: Board) -> [DataFault] {
    board.entries.flatMap { entry in
      entry.values.compactMap { value -> DataFault? in
        guard case .fault(let arithmetic) = value.result.computed else { return nil }
        let report = value.result.report.id.description
        let reason: FormulaReason =
          arithmetic == .divisionByZero
          ? .dividesByZero(report: report) : .overflows(report: report)
        return fault(
          of: entry.kpi, .formulaFault(text: entry.kpi.formula, at: nil, reason: reason))
      }
    }
  }

  private func fault(of kpi: KPI, _ problem: DataFault.Problem) -> DataFault {
    DataFault(
      file: "kpis.csv", line: catalogue.line(of: kpi.id), column: "formula", problem: problem)
  }
}
