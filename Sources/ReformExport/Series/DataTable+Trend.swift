import ReformAnalysis
import ReformModel
package import ReformViewModels

extension DataTable {
  /// A trend, one row per period and source; periods without a report have none.
  package init(_ trend: Trend, _ span: TrendSpan = .all) {
    self.init(
      columns: ["period", "locality", "origin", "kpi", "value", "unit", "target", "status"],
      rows: trend.entries(span).filter(\.isReported).map(\.point).map { point in
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
