package import ReformLocalization
import ReformModel

extension ListModel {
  /// A trend as a list under its chart; the same on the screen and as text.
  package init(_ inquiry: TrendInquiry, _ options: TrendOptions, _ wording: Wording) {
    self.init(Draft(inquiry, options, wording))
  }
}

extension ListModel.Draft {
  /// One KPI over the periods of a span, oldest first, with its chart.
  init(_ inquiry: TrendInquiry, _ options: TrendOptions, _ wording: Wording) {
    let question = inquiry.question
    let strings = wording.trend
    let place = wording.name(of: question.locality)
    guard let trend = inquiry.answer?.trend else {
      self.init(
        title: "\(strings.title): \(place)", lead: [Self.subject(question.kpi, wording)],
        sections: [Section(layout: .trend, rows: [], empty: inquiry.outcome.explanation(wording))])
      return
    }
    let span = trend.resolved(options.span, from: question.period)
    let entries = trend.entries(span)
    let ids = entries.map { RowID.point($0.point.period, $0.board(of: trend)) }
    let hasTargets = entries.contains { $0.point.assessment != nil }
    let rows = zip(ids, entries).map { id, entry in
      RowDraft(id) { .point(TrendRow(entry, of: trend.kpi, hasTargets: hasTargets, wording)) }
    }
    let current =
      entries.lastIndex { $0.point.period == question.period }
      ?? entries.lastIndex { $0.point.value != nil }
    let latest = Self.latest(trend, entries, wording)
    var footnotes = [place]
    if let merged = trend.merged, trend.mergerPosition(in: entries) != nil {
      footnotes.append(strings.merged(wording.calendar.day(merged)))
    }
    self.init(
      title: "\(strings.title) \(span.name(wording))",
      lead: [Self.subject(trend.kpi, wording)] + (latest.isEmpty ? [] : [latest]),
      sections: Self.sections(rows, trend, entries, wording),
      footnotes: footnotes,
      current: current.map { ids[$0] },
      chart: TrendChart(trend, entries, style: options.style, rows: ids, wording))
  }

  /// The rows in one table, with a line where places were merged.
  private static func sections(
    _ rows: [RowDraft], _ trend: Trend, _ entries: [TrendEntry], _ wording: Wording
  ) -> [Section] {
    let strings = wording.trend
    guard !rows.isEmpty else {
      return [
        Section(
          layout: .trend, rows: [],
          empty: trend.points.isEmpty ? strings.nothing : strings.nothingOfKind)
      ]
    }
    guard let merged = trend.merged, let position = trend.mergerPosition(in: entries) else {
      return [Section(layout: .trend, rows: rows)]
    }
    return [
      Section(layout: .trend, rows: Array(rows[..<position])),
      Section(
        title: strings.merged(wording.calendar.day(merged)), layout: .trend,
        rows: Array(rows[position...])),
    ]
  }

  /// The latest value with its change, the highest and the lowest.
  private static func latest(
    _ trend: Trend, _ entries: [TrendEntry], _ wording: Wording
  ) -> String {
    let strings = wording.trend
    guard let last = entries.last(where: { $0.point.value != nil }), let value = last.point.value
    else { return "" }
    func text(_ value: ExactRatio) -> String {
      wording.numbers.quantity(value, decimals: trend.kpi.decimals, unit: trend.kpi.unit)
    }
    var parts = [strings.latest(wording.calendar.period(last.point.period), text(value))]
    if let change = last.change {
      parts.append(strings.changed(wording.numbers.signed(change, to: trend.kpi.decimals)))
    }
    let values = entries.compactMap(\.point.value)
    if values.count > 2, let highest = values.max(), let lowest = values.min(), highest != lowest {
      parts += [strings.highest(text(highest)), strings.lowest(text(lowest))]
    }
    return parts.joined(separator: "; ")
  }
}
