/// Why a formula's text cannot be read; `column` counts characters from 1.
package struct ExpressionFault: Error, Hashable, Sendable {
  package enum Problem: Hashable, Sendable {
    case empty
    /// The text ends where an operand or a closing bracket must follow.
    case endsEarly
    case unexpected(String)
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
