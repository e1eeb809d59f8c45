/// Why a formula's text cannot be read; `column` counts characters from 1.
package struct ExpressionFault: Error, Hashable, Sendable {
  package enum Problem: Hashable, Sendable {
    case empty
    /// The text ends where an operand or a closing bracket must follow.
    case endsEarly
    case unexpected(String)
    /// The text of a check ends without `=` or `<=`.
    case missingComparison
    case badNumber(String)
    case badReference(String)
    case nestedTooDeeply
    case tooLong
  }

  package let problem: Problem
  package let column: Int

  package init(_ problem: Problem, column: Int) {
    self.problem = problem
    self.column = column
  }
}
