package import ReformModel
package import ReformStore

/// A fault of the data as `file:line: column: what; what to do`.
package enum FaultText {
  /// The whole line, without a line feed.
  package static func line(_ fault: DataFault, in language: Language) -> String {
    var text = fault.file
    if let line = fault.line { text += ":\(line)" }
    text += ": "
    if let column = fault.column { text += "\(column): " }
    return text + explanation(fault.problem, in: language)
  }

  /// `what; what to do`.
  package static func explanation(
    _ problem: DataFault.Problem, in language: Language
  ) -> String {
    switch language {
    case .vietnamese: VietnameseFaults.explanation(problem)
    case .english: EnglishFaults.explanation(problem)
    }
  }
}
