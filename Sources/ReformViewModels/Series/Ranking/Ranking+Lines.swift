package import ReformAnalysis
package import ReformModel

/// The lines drawn between the rows of a ranking.
extension Ranking {
  /// Quarters of three places say nothing.
  package var showsQuarters: Bool { rows.count >= 4 }

  /// The middle value, or the mean of the two in the middle; nil for fewer than three places.
  package var median: ExactRatio? {
    guard rows.count >= 3 else { return nil }
    let middle = rows.count / 2
    guard rows.count.isMultiple(of: 2) else { return rows[middle].value }
    return try? rows[middle - 1].value.plus(rows[middle].value).divided(by: ExactRatio(2))
  }

  /// The one plan that binds every place that has any; nil where they differ.
  package var plan: Assessment? {
    let assessments = rows.compactMap(\.assessment).filter { $0.plan != nil }
    guard let first = assessments.first,
      assessments.allSatisfy({
        $0.plan?.value == first.plan?.value && $0.target.comparator == first.target.comparator
      })
    else { return nil }
    return first
  }

  /// The row above which the plan's value lies; nil where all rows are on one side of it.
  package var planLine: Int? {
    guard let goal = plan?.plan?.value else { return nil }
    let isRising = kpi.direction == .lower
    let position = rows.firstIndex { isRising ? goal < $0.value : $0.value < goal }
    return position == 0 ? nil : position
  }
}
