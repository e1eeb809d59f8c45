package import ReformModel

/// Which trend is wanted.
package struct TrendQuestion: Hashable, Sendable {
  package let kpi: KPI
  package let locality: Locality
  /// The period the question was asked in; its kind is looked at first.
  package let period: Period

  package init(_ kpi: KPI, of locality: Locality, from period: Period) {
    self.kpi = kpi
    self.locality = locality
    self.period = period
  }
}

package typealias TrendInquiry = Inquiry<TrendQuestion, LoadedTrend>

/// A KPI over every period that has a report; kinds of period are chosen among them without asking
/// again. A class, as is `LoadedRanking`.
package final class LoadedTrend: Equatable, Sendable {
  package let question: TrendQuestion
  package let trend: Trend

  package init(_ question: TrendQuestion, _ trend: Trend) {
    self.question = question
    self.trend = trend
  }

  package static func == (left: LoadedTrend, right: LoadedTrend) -> Bool { left === right }
}

extension BoardLoader {
  /// The trend a question asks for, or why there is none. Blocks on IO.
  package func answer(_ question: TrendQuestion) -> TrendInquiry {
    Inquiry(question) { () throws(BoardError) in
      LoadedTrend(question, try trend(of: question.kpi, for: question.locality.id, like: nil))
    }
  }
}
