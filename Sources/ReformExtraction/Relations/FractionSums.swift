import ReformModel

/// Fractions that divide what was told before them: `tổ chức 31/33 nhiệm vụ, các cục 22/24, đơn vị sự
/// nghiệp 6/7`: their numerators add up to what was done, their wholes to what there was to do.
///
/// Where one side adds up to a number told before, so must the other.
struct FractionSums {
  let numbers: [StatedNumber]

  /// The fractions at the end of a paragraph, by the numbers before the first of them.
  func claims(in passage: Passage) -> [Claim] {
    let fractions = passage.fractions
    guard let first = fractions.first else { return [] }
    return claims(of: fractions, after: Array(passage.mentions(before: first.tokens.lowerBound)))
  }

  func claims(of fractions: [Mention], after told: [Mention]) -> [Claim] {
    let wholes = fractions.compactMap(\.whole)
    guard fractions.count >= 3, wholes.count == fractions.count, Set(wholes).count > 1,
      !told.isEmpty
    else { return [] }
    let parts = fractions.map(\.number)
    let known = told.filter { !$0.isPercent && isExact($0.number) }
      .flatMap { [$0.number, $0.whole].compactMap(\.self) }
      .filter { numbers[$0].countsSame(as: numbers[wholes[0]]) }
    let doneFound = known.contains { sum(of: parts) == numbers[$0].value.mantissa }
    let dueFound = known.contains { sum(of: wholes) == numbers[$0].value.mantissa }
    guard doneFound || dueFound, (parts + wholes).allSatisfy(isExact) else { return [] }
    return claim(parts, among: known, besides: wholes) + claim(wholes, among: known, besides: parts)
  }

  private func claim(_ parts: [Int], among known: [Int], besides others: [Int]) -> [Claim] {
    let near = known.filter {
      numbers.areNear(parts, $0, 0.05) && numbers[$0].value.mantissa != sum(of: others)
    }
    guard !near.isEmpty else { return [] }
    return [
      Claim(
        near.map { Relation(.sum, .sum(of: parts), .equal, .number($0)) },
        near.count == 1 ? .certain : .likely)
    ]
  }

  private func isExact(_ number: Int) -> Bool {
    numbers[number].isExact && !numbers[number].isApproximate
  }

  private func sum(of parts: [Int]) -> Int64 {
    parts.reduce(0) { $0 &+ numbers[$1].value.mantissa }
  }
}
