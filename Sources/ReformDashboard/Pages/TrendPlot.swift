import ReformViewModels
import TerminalCanvas

/// Where everything of a chart lies: columns of its points, lines of its heights.
struct TrendPlot {
  let chart: TrendChart
  /// The lines and columns that bars and lines may use.
  let area: Rect
  /// The points that have room: the latest.
  let shown: Range<Int>
  /// Columns of one point with the gap before it.
  let slot: Int
  let barWidth: Int

  /// - Parameter area: The whole chart with its axis and labels, at least `smallestHeight` lines.
  init(_ chart: TrendChart, in area: Rect) {
    self.chart = chart
    let labels = chart.marks.map { DisplayWidth.of($0.text) }.max() ?? 0
    let left = min(labels + 3, max(0, area.width - 8))
    // Below: the axis, the periods, the legend.
    self.area = Rect(
      x: area.x + left, y: area.y, width: max(0, area.width - left - 1),
      height: max(0, area.height - 3))
    let count = min(chart.points.count, max(1, self.area.width / 2))
    shown = chart.points.count - count..<chart.points.count
    slot = min(16, max(2, self.area.width / max(1, count)))
    barWidth = max(1, slot * 2 / 3)
  }

  /// The fewest lines a chart says anything in.
  static let smallestHeight = 6

  /// The first column of a point's bar.
  func barX(_ index: Int) -> Int { slotX(index) + (slot - barWidth + 1) / 2 }

  func slotX(_ index: Int) -> Int { area.x + (index - shown.lowerBound) * slot }

  func centre(_ index: Int) -> Int { barX(index) + barWidth / 2 }

  /// How many of `steps` a height lies above the lowest line, at most all.
  func level(_ height: Double, of steps: Int) -> Int {
    let share = (height - chart.low) / (chart.high - chart.low)
    guard share.isFinite else { return 0 }
    return Int((min(max(share, 0), 1) * Double(steps)).rounded())
  }

  /// The lines that heights are drawn in: the first one is kept for the value above the highest.
  var lines: Int { max(1, area.height - 1) }

  /// The line of a level that counts whole lines from below.
  func y(_ line: Int) -> Int { area.maxY - 1 - min(max(line, 0), lines - 1) }

  /// The line a height falls on.
  func y(of height: Double) -> Int { y(level(height, of: lines * 8 - 1) / 8) }
}
