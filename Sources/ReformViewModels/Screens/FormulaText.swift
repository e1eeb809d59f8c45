import ReformAnalysis
import ReformLocalization

/// A formula with its numbers in place of its references.
struct FormulaText {
  let wording: Wording
  let terms: [FormulaTerm]

  /// `100 × 1.349.692 / 1.379.219`; a missing figure is shown as one.
  func text(_ expression: Expression) -> String {
    write(expression, within: 0)
  }

  private func write(_ expression: Expression, within outer: Int) -> String {
    let symbols = wording.symbols
    switch expression {
    case .number(let number):
      return wording.numbers.decimal(number)
    case .reference, .predecessors:
      guard let term = terms.first(where: { $0.part == expression }) else { return symbols.none }
      return wording.numbers.rounded(term.value, to: term.value.decimalsNeeded(atMost: 9))
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
