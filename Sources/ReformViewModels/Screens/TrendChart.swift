import ReformAnalysis
import ReformLocalization
import ReformModel

/// A trend as a picture: heights are geometry and may be `Double`, everything that is read is text.
package struct TrendChart: Equatable, Sendable {
  package enum Style: Hashable, Sendable {
    case bars
    case line
  }

  /// Whose value it is; each has a fill of its own.
  package enum Source: Hashable, Sendable {
    case own
    case combined
    case former
  }

  package struct Point: Equatable, Sendable {
    package let row: RowID
    package let label: String
    /// Nil where there is a gap.
    package let height: Double?
    package let text: String
    package let source: Source
    package let plan: Double?
    /// Whether a line leads to it from the point before.
    package let followsPrevious: Bool
  }

  /// A height with its words at the axis.
  package struct Mark: Equatable, Sendable {
    package let height: Double
    package let text: String
  }

  package let style: Style
  package let points: [Point]
  /// The highest, the lowest and the plan, in the order in which they claim a line.
  package let marks: [Mark]
  /// What the lowest line of the plot stands for, and the highest.
  package let low: Double
  package let high: Double
  /// The point the merger comes before.
  package let merger: Int?
  package let mergerText: String
}

extension TrendChart {
  /// Nil without two values.
  init?(
    _ trend: Trend, _ entries: [TrendEntry], style: Style, rows: [RowID], _ wording: Wording
  ) {
    let values = entries.compactMap(\.point.value)
    guard values.count > 1, let largest = values.max(), let smallest = values.min() else {
      return nil
    }
    let plans = entries.compactMap { $0.point.assessment?.plan?.value }
    let zero = ExactRatio.zero
    // Bars begin at zero, or their lengths would lie; a line may begin at the lowest value.
    var low = min(smallest, plans.min() ?? smallest, style == .bars ? zero : smallest)
    let high = max(largest, plans.max() ?? largest, style == .bars ? zero : largest)
    if low == high { low = min(zero, low) }
    func text(_ value: ExactRatio) -> String {
      wording.numbers.quantity(value, decimals: trend.kpi.decimals, unit: trend.kpi.unit)
    }
    var marks = [high, low].map { Mark(height: $0.approximate, text: text($0)) }
    if let plan = plans.first, plans.allSatisfy({ $0 == plan }),
      let assessment = entries.compactMap(\.point.assessment).first
    {
      marks.append(
        Mark(height: plan.approximate, text: KPIRow.plan(assessment, trend.kpi, wording)))
    }
    self.style = style
    self.marks = marks
    self.low = low.approximate
    self.high = high == low ? low.approximate + 1 : high.approximate
    merger = trend.mergerPosition(in: entries)
    mergerText = wording.trend.mergedShort
    points = zip(entries, rows).map { entry, row in
      Point(
        row: row, label: wording.calendar.tick(entry.point.period),
        height: entry.point.value?.approximate,
        text: entry.point.value.map(text) ?? wording.symbols.none,
        source: entry.point.origin.source, plan: entry.point.assessment?.plan?.value.approximate,
        followsPrevious: entry.followsPrevious)
    }
  }
}

extension Trend.Origin {
  fileprivate var source: TrendChart.Source {
    switch self {
    case .own: .own
    case .combined: .combined
    case .former: .former
    }
  }
}

extension ExactRatio {
  /// For geometry only.
  fileprivate var approximate: Double { Double(numerator) / Double(denominator) }
}
