import ReformLocalization
import ReformModel
import ReformViewModels
import TerminalCanvas

/// A trend's chart with axis, periods and legend.
struct ChartPart: PagePart {
  let chart: TrendChart
  let look: Look
  let wording: Wording
  let height: Int
  /// The row whose period is marked.
  var selected: RowID?

  func height(width: Int) -> Int { height }

  func draw(on canvas: inout Canvas, in area: Rect) -> PagePlaces {
    guard area.height >= TrendPlot.smallestHeight, area.width >= 24 else { return PagePlaces() }
    let plot = TrendPlot(chart, in: area)
    drawMerger(plot, on: &canvas)
    switch chart.style {
    case .bars: for index in plot.shown { drawBar(index, plot, on: &canvas) }
    case .line: drawLine(plot, on: &canvas)
    }
    drawPlan(plot, on: &canvas)
    drawAxis(plot, on: &canvas, in: area)
    drawValues(plot, on: &canvas)
    drawPeriods(plot, on: &canvas, in: area)
    drawLegend(plot, on: &canvas, in: area)
    return PagePlaces()
  }

  private func drawAxis(_ plot: TrendPlot, on canvas: inout Canvas, in area: Rect) {
    let style = look.theme.rule
    let x = plot.area.x - 1
    let glyphs = look.glyphs
    for y in plot.area.y..<plot.area.maxY { canvas.put(glyphs.vertical, x: x, y: y, style: style) }
    let base = Rect(x: x, y: plot.area.maxY, width: plot.area.width + 1, height: 1)
    canvas.fill(base, with: glyphs.horizontal, style: style)
    canvas.put(glyphs.bottomLeft, x: x, y: plot.area.maxY, style: style)
    var taken: Set<Int> = []
    for mark in chart.marks {
      let y = plot.y(of: mark.height)
      guard taken.insert(y).inserted else { continue }
      canvas.put(
        mark.text, x: x - 1 - DisplayWidth.of(mark.text), y: y, style: look.theme.muted)
    }
  }

  private func drawBar(_ index: Int, _ plot: TrendPlot, on canvas: inout Canvas) {
    let point = chart.points[index]
    guard let height = point.height else { return }
    let steps = plot.lines * 8
    let zero = plot.level(0, of: steps)
    let value = plot.level(height, of: steps)
    // Something is always seen of a value that is not nothing.
    let (bottom, top) = (min(zero, value), max(zero, value, height == 0 ? 0 : zero + 1))
    for line in 0..<plot.lines {
      let covered = min(top, line * 8 + 8) - max(bottom, line * 8)
      guard covered > 0 else { continue }
      let glyph = fill(point.source, eighths: covered, isTop: top <= line * 8 + 8)
      for x in plot.barX(index)..<plot.barX(index) + plot.barWidth {
        canvas.put(glyph, x: x, y: plot.y(line))
      }
    }
  }

  /// Shades know no eighths: they take the whole cell.
  private func fill(_ source: TrendChart.Source, eighths: Int, isTop: Bool) -> String {
    switch source {
    case .combined: look.glyphs.mediumShade
    case .former: look.glyphs.lightShade
    case .own where isTop: look.glyphs.lowerEighths[min(max(eighths, 1), 8) - 1]
    case .own: look.glyphs.lowerEighths.last ?? "#"
    }
  }

  private func drawPlan(_ plot: TrendPlot, on canvas: inout Canvas) {
    for index in plot.shown {
      guard let plan = chart.points[index].plan else { continue }
      let y = plot.y(of: plan)
      for x in plot.slotX(index)..<min(plot.slotX(index) + plot.slot, plot.area.maxX) {
        canvas.put(look.glyphs.horizontal, x: x, y: y, style: look.theme.attention)
      }
    }
  }

  private func drawMerger(_ plot: TrendPlot, on canvas: inout Canvas) {
    guard let merger = chart.merger, plot.shown.contains(merger), merger > plot.shown.lowerBound
    else { return }
    let x = plot.slotX(merger)
    for y in plot.area.y..<plot.area.maxY {
      canvas.put(look.glyphs.vertical, x: x, y: y, style: look.theme.rule)
    }
  }

  /// Each value above its bar or point, if all have room; a gap says that it is one.
  private func drawValues(_ plot: TrendPlot, on canvas: inout Canvas) {
    let widest = plot.shown.map { DisplayWidth.of(chart.points[$0].text) }.max() ?? 0
    for index in plot.shown {
      let point = chart.points[index]
      guard let height = point.height else {
        canvas.put(
          look.glyphs.dash, x: plot.centre(index), y: plot.area.maxY - 1, style: look.theme.muted)
        continue
      }
      guard widest < plot.slot else { continue }
      let top = top(of: height, plot)
      let y = isValley(index, plot) ? top + 1 : max(plot.area.y, top - 1)
      let x = plot.centre(index) - DisplayWidth.of(point.text) / 2
      canvas.put(point.text, x: max(plot.slotX(index), x), y: y, style: look.theme.headline)
    }
  }

  /// The highest line that a value's bar or point takes.
  private func top(of height: Double, _ plot: TrendPlot) -> Int {
    switch chart.style {
    case .line: plot.y(half(height, plot) / 2)
    case .bars:
      plot.y(
        (max(plot.level(height, of: plot.lines * 8), plot.level(0, of: plot.lines * 8)) - 1) / 8)
    }
  }

  /// As many periods as have room, the selected and the last one among them.
  private func drawPeriods(_ plot: TrendPlot, on canvas: inout Canvas, in area: Rect) {
    let y = plot.area.maxY + 1
    var free = Array(repeating: true, count: max(0, area.maxX))
    let selected = chart.points.firstIndex { $0.row == self.selected }
    let order = [selected, plot.shown.last].compactMap(\.self) + plot.shown
    for index in order where plot.shown.contains(index) {
      let label = chart.points[index].label
      let width = DisplayWidth.of(label)
      let x = min(max(plot.area.x, plot.centre(index) - width / 2), area.maxX - width)
      let cells = max(0, x - 1)..<min(free.count, x + width + 1)
      guard x >= 0, free[cells].allSatisfy(\.self) else { continue }
      for cell in max(0, x)..<min(free.count, x + width) { free[cell] = false }
      canvas.put(
        label, x: x, y: y, style: index == selected ? look.theme.selection : look.theme.muted)
    }
  }

  /// The fills that occur, the plan and what does not fit.
  private func drawLegend(_ plot: TrendPlot, on canvas: inout Canvas, in area: Rect) {
    let (glyphs, strings) = (look.glyphs, wording.trend)
    let sources = Set(chart.points[plot.shown].filter { $0.height != nil }.map(\.source))
    var parts: [String] = []
    if sources != [.own] {
      if sources.contains(.own) { parts.append("\(glyphs.lowerEighths[7]) \(strings.legendOwn)") }
      if sources.contains(.combined) { parts.append("\(glyphs.mediumShade) \(strings.combined)") }
      if sources.contains(.former) { parts.append("\(glyphs.lightShade) \(strings.legendFormer)") }
    }
    if chart.points[plot.shown].contains(where: { $0.plan != nil }) {
      parts.append("\(glyphs.horizontal)\(glyphs.horizontal) \(strings.legendPlan)")
    }
    if let merger = chart.merger, plot.shown.contains(merger) {
      parts.append("\(glyphs.vertical) \(chart.mergerText)")
    }
    if plot.shown.lowerBound > 0 { parts.append(strings.earlier(plot.shown.lowerBound)) }
    canvas.put(
      parts.joined(separator: "   "), x: plot.area.x, y: plot.area.maxY + 2,
      style: look.theme.muted, maxWidth: plot.area.width)
  }
}
