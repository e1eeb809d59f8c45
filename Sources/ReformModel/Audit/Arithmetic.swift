/// A computation over the numbers of an audit, each named by its place among them.
///
/// An `Expression` of the catalogue names figures; this is what remains once they have been found.
package indirect enum Arithmetic: Hashable, Sendable {
  case number(Int)
  case constant(ExactDecimal)
  case sum([Arithmetic])
  case difference(Arithmetic, Arithmetic)
  case product(Arithmetic, Arithmetic)
  case quotient(Arithmetic, Arithmetic)

  /// The sum of the numbers at these places.
  package static func sum(of numbers: [Int]) -> Arithmetic { .sum(numbers.map { .number($0) }) }

  /// `part` as a percentage of `whole`.
  package static func percentage(_ part: Arithmetic, of whole: Arithmetic) -> Arithmetic {
    .quotient(.product(.constant(ExactDecimal(mantissa: 100)), part), whole)
  }

  /// The numbers it is computed from in reading order, repeats included.
  package var numbers: [Int] {
    switch self {
    case .number(let number): [number]
    case .constant: []
    case .sum(let parts): parts.flatMap(\.numbers)
    case .difference(let left, let right), .product(let left, let right),
      .quotient(let left, let right):
      left.numbers + right.numbers
    }
  }
}
