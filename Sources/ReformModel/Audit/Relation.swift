/// A relation between numbers that a report states, or a check of the catalogue demands.
package struct Relation: Hashable, Sendable {
  package enum Comparison: String, CaseIterable, Sendable {
    case equal = "="
    case atMost = "<="
  }

  /// Who says that the numbers belong together.
  package enum Tie: Hashable, Sendable {
    /// The text does.
    case stated
    /// We do: a broken relation is only suspect.
    case ours
  }

  package let rule: CheckRule
  /// What is recomputed.
  package let left: Arithmetic
  package let comparison: Comparison
  /// What is printed; one number wherever one is the result.
  package let right: Arithmetic
  package let tie: Tie
  /// The check of the catalogue that asks for it; nil for what a text states itself.
  package let check: String?

  package init(
    _ rule: CheckRule, _ left: Arithmetic, _ comparison: Comparison = .equal,
    _ right: Arithmetic, tie: Tie = .stated, check: String? = nil
  ) {
    self.rule = rule
    self.left = left
    self.comparison = comparison
    self.right = right
    self.tie = tie
    self.check = check
  }

  /// Every number it uses in reading order of the relation, each once.
  package var numbers: [Int] {
    var seen: Set<Int> = []
    return (left.numbers + right.numbers).filter { seen.insert($0).inserted }
  }

  /// The printed result, where the right side is one number.
  package var result: Int? {
    if case .number(let number) = right { number } else { nil }
  }
}
