package import ReformLocalization
import ReformModel

extension LoadedTrend {
  /// What the trend rests on, and the command that tells where a period's figures stand.
  package func sources(_ options: TrendOptions, _ wording: Wording) -> [String] {
    let entries = trend.entries(trend.resolved(options.span, from: question.period))
    let periods = Set(entries.map(\.point).filter { $0.value != nil }.map(\.period))
    guard !periods.isEmpty else { return [] }
    let command =
      "cchc show kpi:\(trend.kpi.id) --locality \(trend.locality.id) --period "
      + wording.trend.periodName
    return [wording.trend.sources(periods.count, command)]
  }
}
