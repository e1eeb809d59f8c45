/// What the screens over several reports have asked for and been told.
package struct SeriesState: Equatable, Sendable {
  package var ranking: RankingInquiry?
  package var trend: TrendInquiry?
  package var comparison: ComparisonInquiry?
  package var trendOptions = TrendOptions()

  package init() {}
}
