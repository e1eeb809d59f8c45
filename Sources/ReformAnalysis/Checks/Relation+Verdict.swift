package import ReformModel

extension Relation {
  /// The unit amounts are compared in: the printed result's, or the first amount of money's.
  package func unit(among numbers: Reading) -> MeasureUnit {
    if let result, !numbers[result].unit.isPercent { return numbers[result].unit }
    let amount = self.numbers.first { numbers[$0].unit.magnitude > 0 }
    return amount.map { numbers[$0].unit } ?? MeasureUnit("")
  }

  /// The verdict of DESIGN section 5, or nil when it cannot be computed (a zero divisor, overflow).
  package func verdict(over numbers: Reading) -> Verdict? {
    do throws(ArithmeticFault) {
      if try holds(over: numbers, .rounded) { return .consistent }
      if try holds(over: numbers, .cutOff) { return .truncated }
    } catch {
      return nil
    }
    let isApproximate = self.numbers.contains { numbers[$0].isApproximate }
    return tie == .ours || isApproximate ? .suspect : .inconsistent
  }

  /// Whether both sides can be the same, or the left one not more.
  func holds(
    over numbers: Reading, _ shortening: Shortening
  ) throws(ArithmeticFault) -> Bool {
    let unit = unit(among: numbers)
    let left = try self.left.range(over: numbers, in: unit, shortening)
    var right = try self.right.range(over: numbers, in: unit, shortening)
    if rule == .mean || rule == .implied, let result, numbers[result].isExact {
      // What follows from a division is rounded even where it counts people.
      right = try right.widened(by: numbers[result].value.halfUnit)
    }
    switch comparison {
    case .equal: return left.meets(right)
    case .atMost: return left.lower <= right.upper
    }
  }

  /// The left side as the result would be printed, or nil when no one number is the result.
  package func expected(over numbers: Reading) -> ExactDecimal? {
    guard comparison == .equal, let result else { return nil }
    let value = try? left.value(over: numbers, in: unit(among: numbers))
    return try? value?.rounded(to: numbers[result].value.scale)
  }
}
