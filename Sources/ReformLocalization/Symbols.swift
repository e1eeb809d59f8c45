package import ReformModel

/// The characters around numbers, in a Unicode and an ASCII set of equal meaning.
package struct Symbols: Hashable, Sendable {
  package let atLeast: String
  package let atMost: String
  package let minus: String
  package let plus: String
  package let none: String
  package let about: String
  package let separator: String
  package let rangeDash: String
  package let times: String
  package let divided: String
  package let unequal: String
  package let underline: String
  package let ellipsis: String
  package let arrow: String

  package static let unicode = Symbols(
    atLeast: "≥", atMost: "≤", minus: "−", plus: "+", none: "–", about: "≈", separator: "·",
    rangeDash: "–", times: "×", divided: "/", unequal: "≠", underline: "^",
    ellipsis: "…", arrow: "→")

  package static let ascii = Symbols(
    atLeast: ">=", atMost: "<=", minus: "-", plus: "+", none: "-", about: "=~", separator: "-",
    rangeDash: "-", times: "*", divided: "/", unequal: "!=", underline: "^",
    ellipsis: "...", arrow: "->")

  package func comparator(_ comparator: Target.Comparator) -> String {
    switch comparator {
    case .atLeast: atLeast
    case .atMost: atMost
    case .equal: "="
    }
  }
}
