import ReformAnalysis
package import ReformLocalization
import ReformModel
package import ReformViewModels

extension Trend {
  /// The series as text: a bar per value, the plan beside it, a line where places were merged.
  package func text(_ wording: Wording) -> String {
    let strings = wording.series
    let title = [kpi.label[wording.language], wording.name(of: locality)]
      .joined(separator: " \(wording.symbols.separator) ")
    guard !points.isEmpty else { return "\(title)\n\(strings.noPeriods)\n" }
    let largest = points.compactMap(\.value).max()
    let columns = ColumnText(
      header: [
        strings.period, wording.screen.value, "", wording.screen.plan, wording.screen.status,
        strings.source,
      ], numbers: [1, 3])
    var lines = columns.lines(
      of: points.map { point in
        [
          wording.calendar.period(point.period),
          point.value.map {
            wording.numbers.quantity($0, decimals: kpi.decimals, unit: kpi.unit)
          } ?? wording.symbols.none,
          bar(point.value, largest, wording),
          KPIRow.plan(point.assessment, kpi, wording),
          wording.catalogue.status(
            point.assessment?.status ?? (point.value == nil ? .noValue : .noTarget)),
          origin(point.origin, wording),
        ]
      })
    if let merged, let place = points.firstIndex(where: { $0.period.last >= merged }), place > 0 {
      lines.insert(strings.merged(wording.calendar.day(merged)), at: place + 1)
    }
    return ([title] + lines).joined(separator: "\n") + "\n"
  }

  /// At most twenty signs for the largest value.
  private func bar(_ value: ExactRatio?, _ largest: ExactRatio?, _ wording: Wording) -> String {
    guard let value, let largest, ExactRatio(0) < largest,
      let share = try? value.times(ExactRatio(20)).divided(by: largest),
      let length = try? share.rounded(to: 0).mantissa
    else { return "" }
    let sign = wording.symbols == .ascii ? "#" : "\u{2588}"
    return String(repeating: sign, count: Int(min(20, max(0, length))))
  }

  private func origin(_ origin: Origin, _ wording: Wording) -> String {
    switch origin {
    case .own: ""
    case .combined: wording.series.combined
    case .former(let place): wording.name(of: place)
    }
  }
}

extension DataTable {
  /// A trend, one row per period and source.
  package init(_ trend: Trend) {
    self.init(
      columns: ["period", "locality", "origin", "kpi", "value", "unit", "target", "status"],
      rows: trend.points.map { point in
        let (place, origin) =
          switch point.origin {
          case .own: (trend.locality.id, "own")
          case .combined: (trend.locality.id, "combined")
          case .former(let place): (place.id, "former")
          }
        return [
          .text(point.period.description), .text(place.rawValue), .text(origin),
          .text(trend.kpi.id.rawValue), .optional(point.value?.exported),
          .text(trend.kpi.unit.text), .optional(point.assessment?.plan?.value.exported),
          .text(
            (point.assessment?.status ?? (point.value == nil ? .noValue : .noTarget)).rawValue),
        ]
      })
  }
}
