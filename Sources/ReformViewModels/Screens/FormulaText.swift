import ReformAnalysis
import ReformLocalization
import ReformModel

/// A formula with its numbers in place of its references.
struct FormulaText {
  let wording: Wording
  let scope: (FigureReference) -> Figure?

  /// `100 × 1.349.692 / 1.379.219`; a missing figure is shown as one.
  func text(_ expression: Expression) -> String {
    write(expression, within: 0)
  }

  private func write(_ expression: Expression, within outer: Int) -> String {
    let symbols = wording.symbols
    switch expression {
    case .number(let number):
      return wording.numbers.decimal(number)
    case .reference(let reference):
      return scope(reference).map { wording.numbers.decimal($0.value) } ?? symbols.none
    case .predecessors(let reference):
      return "predecessors(\(reference))"
    case .sum(let left, let right):
      return bracket(left, symbols.plus, right, strength: 1, outer, tighter: 1)
    case .difference(let left, let right):
      return bracket(left, symbols.minus, right, strength: 1, outer, tighter: 2)
    case .product(let left, let right):
      return bracket(left, symbols.times, right, strength: 2, outer, tighter: 2)
    case .quotient(let left, let right):
      return bracket(left, symbols.divided, right, strength: 2, outer, tighter: 3)
    }
  }

  /// Brackets only where precedence needs them; the right side of − and / binds tighter.
  private func bracket(
    _ left: Expression, _ sign: String, _ right: Expression, strength: Int, _ outer: Int,
    tighter: Int
  ) -> String {
    let text =
      write(left, within: strength) + " \(sign) " + write(right, within: tighter)
    return strength < outer ? "(\(text))" : text
  }
}
