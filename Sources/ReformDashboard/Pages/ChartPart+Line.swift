import ReformViewModels
import TerminalCanvas

extension ChartPart {
  /// Points, and a line of half cells between those that belong together: never over a gap.
  func drawLine(_ plot: TrendPlot, on canvas: inout Canvas) {
    var halves: [Int: Set<Int>] = [:]
    for index in plot.shown.dropFirst() where chart.points[index].followsPrevious {
      guard let from = chart.points[index - 1].height, let to = chart.points[index].height else {
        continue
      }
      let (start, end) = (plot.centre(index - 1), plot.centre(index))
      var previous = half(from, plot)
      for x in start...end {
        let share = Double(x - start) / Double(max(1, end - start))
        let level = half(from + (to - from) * share, plot)
        halves[x, default: []].formUnion(min(previous, level)...max(previous, level))
        previous = level
      }
    }
    for (x, levels) in halves {
      for line in 0..<plot.lines {
        let (low, high) = (levels.contains(line * 2), levels.contains(line * 2 + 1))
        guard low || high else { continue }
        let glyph =
          low && high
          ? look.glyphs.lowerEighths[7] : low ? look.glyphs.lowerHalf : look.glyphs.upperHalf
        canvas.put(glyph, x: x, y: plot.y(line), style: look.theme.heading)
      }
    }
    for index in plot.shown { drawPoint(index, plot, on: &canvas) }
  }

  private func drawPoint(_ index: Int, _ plot: TrendPlot, on canvas: inout Canvas) {
    let point = chart.points[index]
    guard let height = point.height else { return }
    let glyph =
      switch point.source {
      case .own: look.glyphs.lowerEighths[7]
      case .combined: look.glyphs.mediumShade
      case .former: look.glyphs.lightShade
      }
    canvas.put(glyph, x: plot.centre(index), y: plot.y(half(height, plot) / 2))
  }

  /// Whether the line comes down to a point and goes up again: its value stands below it.
  func isValley(_ index: Int, _ plot: TrendPlot) -> Bool {
    let point = chart.points[index]
    guard chart.style == .line, let height = point.height, point.followsPrevious,
      chart.points.indices.contains(index + 1), chart.points[index + 1].followsPrevious,
      let before = chart.points[index - 1].height, let after = chart.points[index + 1].height
    else { return false }
    return before > height && after > height && plot.y(half(height, plot) / 2) + 1 < plot.area.maxY
  }

  /// Half lines above the lowest one.
  func half(_ height: Double, _ plot: TrendPlot) -> Int {
    plot.level(height, of: plot.lines * 2 - 1)
  }
}
