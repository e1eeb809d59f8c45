package import ReformModel

/// A check with its expression read.
package struct CompiledCheck: Hashable, Sendable {
  package let check: Check
  /// What must hold, or why the check's text cannot be read or means nothing.
  package let expression: Result<CheckExpression, FormulaFault>

  /// Reads the expression and checks that every indicator it names is in the catalogue.
  package init(_ check: Check, knows: (Indicator.ID) -> Bool) {
    self.check = check
    expression = Result { () throws(FormulaFault) in
      try Self.read(check.expression, knows: knows)
    }
  }

  package var fault: FormulaFault? {
    if case .failure(let fault) = expression { fault } else { nil }
  }

  private static func read(
    _ text: String, knows: (Indicator.ID) -> Bool
  ) throws(FormulaFault) -> CheckExpression {
    let expression: CheckExpression
    do throws(ExpressionFault) {
      expression = try ExpressionParser.parseCheck(text)
    } catch {
      throw .syntax(error)
    }
    if let unknown = expression.references.first(where: { !knows($0.key.indicator) }) {
      throw .unknownIndicator(unknown.key.indicator)
    }
    guard expression.left != expression.right else { throw .comparesWithItself }
    return expression
  }
}
