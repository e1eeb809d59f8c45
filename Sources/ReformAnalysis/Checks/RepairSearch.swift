import ReformModel

/// Looks for the one number whose misprint explains broken relations (DESIGN section 5, Repair).
///
/// A replacement counts only if it mends a broken relation and breaks none that holds. The one that
/// mends the most wins, what the text ties before what we tie; of equals, the one a slip of the hand
/// explains; still tied, none is named.
struct RepairSearch {
  private let numbers: [StatedNumber]
  private let asPrinted: Reading
  private let relations: [Relation]
  private let broken: Set<Int>
  /// Those among the broken ones that the text itself ties.
  private let inconsistent: Set<Int>
  /// The relations each number takes part in.
  private let memberships: [Int: [Int]]
  private var repairs: [Int: Repair] = [:]

  init(numbers: [StatedNumber], relations: [Relation], verdicts: [Verdict]) {
    self.numbers = numbers
    asPrinted = Reading(numbers)
    self.relations = relations
    broken = Set(verdicts.indices.filter { verdicts[$0] < .truncated })
    inconsistent = Set(verdicts.indices.filter { verdicts[$0] == .inconsistent })
    // Only numbers of broken relations are ever changed.
    let touched = Set(broken.flatMap { relations[$0].numbers })
    var memberships: [Int: [Int]] = [:]
    for (place, relation) in relations.enumerated() {
      for number in relation.numbers where touched.contains(number) {
        memberships[number, default: []].append(place)
      }
    }
    self.memberships = memberships
    repairs = agreeing()
  }

  /// The most likely repair of the broken relation at `place`; nil where another relation asks for
  /// another value of the same number.
  func repair(of place: Int) -> Repair? { repairs[place] }

  private func agreeing() -> [Int: Repair] {
    let found = Dictionary(
      uniqueKeysWithValues: broken.compactMap { place in likeliest(of: place).map { (place, $0) } })
    let values = Dictionary(grouping: found.values, by: \.number)
    return found.filter { _, repair in
      (values[repair.number] ?? []).allSatisfy {
        $0.replacement == repair.replacement || weight(of: $0) < weight(of: repair)
      }
    }
  }

  private func likeliest(of place: Int) -> Repair? {
    let relation = relations[place]
    guard relation.comparison == .equal else { return nil }
    var candidates: [(repair: Repair, isSlip: Bool)] = []
    for number in relation.numbers {
      for replacement in replacements(of: number, in: relation) {
        guard let mended = mended(by: replacement, at: number, including: place),
          // One broken ratio alone does not tell which of its two numbers is wrong.
          mended.count > 1 || relation.isLinear || number == relation.result,
          // A tie of ours does not tell that anything is wrong.
          relation.tie == .stated || mended.contains(where: inconsistent.contains)
        else { continue }
        candidates.append(
          (
            Repair(number: number, replacement: replacement, repairs: mended),
            SlipOfTheHand.explains(numbers[number].value, meant: replacement)
          ))
      }
    }
    return best(of: candidates)
  }

  private func best(of candidates: [(repair: Repair, isSlip: Bool)]) -> Repair? {
    let weights = candidates.map { weight(of: $0.repair) }
    guard let most = weights.max(by: <) else { return nil }
    var best = zip(candidates, weights).filter { $0.1 == most }.map(\.0)
    let slips = best.filter(\.isSlip)
    if !slips.isEmpty { best = slips }
    return best.count == 1 ? best[0].repair : nil
  }

  /// How much a repair mends.
  private func weight(of repair: Repair) -> (stated: Int, all: Int) {
    (repair.repairs.count { inconsistent.contains($0) }, repair.repairs.count)
  }

  /// The values of `number` under which `relation` holds: worked out where it enters a sum, else
  /// tried among the slips of the hand.
  private func replacements(of number: Int, in relation: Relation) -> [ExactDecimal] {
    if relation.result == number {
      return relation.expected(over: asPrinted).map { [$0] } ?? []
    }
    if relation.isLinear {
      return relation.solution(for: number, over: asPrinted).map { [$0] } ?? []
    }
    return relation.slips(of: number, over: asPrinted)
  }

  /// The broken relations that hold after the change; nil if `place` does not or another breaks.
  private func mended(
    by replacement: ExactDecimal, at number: Int, including place: Int
  ) -> [Int]? {
    var mended: [Int] = []
    for other in memberships[number] ?? [] {
      let holds = holds(relations[other], with: replacement, at: number)
      if broken.contains(other) {
        // A number that stays wrong in another place is not understood yet.
        guard holds || !inconsistent.contains(other) else { return nil }
        if holds { mended.append(other) }
      } else if !holds {
        return nil
      }
    }
    return mended.contains(place) ? mended : nil
  }

  private func holds(_ relation: Relation, with value: ExactDecimal, at number: Int) -> Bool {
    relation.verdict(over: asPrinted.changing(number, to: value)).map { $0 >= .truncated } ?? false
  }
}
