package import ReformModel

/// A point of a trend as it is shown, or a period between two of them that has no report.
package struct TrendEntry: Equatable, Sendable {
  package let point: Trend.Point
  package let isReported: Bool
  /// Against the point before of the same kind and place; nil over a gap.
  package let change: ExactRatio?
  /// Whether a line may lead to it from the entry before.
  package let followsPrevious: Bool

  /// The place whose board it can open; nil for a sum of several.
  func board(of trend: Trend) -> Locality.ID? {
    switch point.origin {
    case .own: trend.locality.id
    case .former(let place): place.id
    case .combined: nil
    }
  }
}

extension Trend {
  /// The points of a span, oldest first, with the periods that are missing between them.
  package func entries(_ span: TrendSpan) -> [TrendEntry] {
    // Among periods of all lengths a silent report leaves no gap.
    var shown = points.filter { $0.value != nil }
    var reported = Set(points.map(\.period))
    if case .only(let kind) = span {
      shown = points.filter { kind.isLike($0.period.kind) }
      reported = Set(shown.map(\.period))
      if let first = shown.first?.period, let last = shown.last?.period {
        for period in first.successors(before: last) where !reported.contains(period) {
          shown.append(Point(period: period, origin: .own, value: nil, assessment: nil))
        }
      }
      shown = shown.enumerated().sorted {
        ($0.element.period, $0.offset) < ($1.element.period, $1.offset)
      }.map(\.element)
    }
    return shown.enumerated().map { position, point in
      let before = shown[..<position].last { $0.period.kind.isLike(point.period.kind) }
      let continues = before.map { $0.continues(into: point) } ?? false
      var change: ExactRatio?
      if continues, let value = point.value, let earlier = before?.value {
        change = try? value.minus(earlier)
      }
      return TrendEntry(
        point: point, isReported: reported.contains(point.period), change: change,
        followsPrevious: change != nil && before?.period == shown[position - 1].period)
    }
  }

  /// The entry the merger comes before; nil where all lie on one side of it.
  package func mergerPosition(in entries: [TrendEntry]) -> Int? {
    guard let merged, let position = entries.firstIndex(where: { $0.point.period.last >= merged }),
      position > 0
    else { return nil }
    return position
  }
}

extension Trend.Point {
  /// Whether the two are of one place: the sum of the former ones goes on in the new one.
  fileprivate func continues(into next: Trend.Point) -> Bool {
    switch (origin, next.origin) {
    case (.former(let place), .former(let other)): place == other
    case (.former, _), (_, .former): false
    default: true
    }
  }
}

extension Period {
  /// The periods of the same kind between this one and a later one.
  fileprivate func successors(before end: Period) -> [Period] {
    var periods: [Period] = []
    var next = successor
    // Two centuries of months are more than any store has.
    while let period = next, period < end, periods.count < 2_400 {
      periods.append(period)
      next = period.successor
    }
    return periods
  }

  /// The next period of the same kind; nil for spans that do not follow one another.
  private var successor: Period? {
    let year = last.year
    func numbered(_ number: Int, of count: Int, _ name: (Int) -> String) -> Period? {
      number < count ? Period("\(year)-\(name(number + 1))") : Period("\(year + 1)-\(name(1))")
    }
    return switch kind {
    case .year: Period(year: year + 1)
    case .half(let number): numbered(number, of: 2) { "H\($0)" }
    case .quarter(let number): numbered(number, of: 4) { "Q\($0)" }
    case .month(let number): numbered(number, of: 12) { $0 < 10 ? "0\($0)" : "\($0)" }
    case .firstMonths(let count): Period("\(year + 1)-\(count)M")
    case .years, .days: nil
    }
  }
}
