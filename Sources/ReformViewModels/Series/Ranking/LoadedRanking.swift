package import ReformModel
import ReformStore

/// Which ranking is wanted.
package struct RankingQuestion: Hashable, Sendable {
  package let kpi: KPI
  package let period: Period
  package let group: PeerGroup
  /// The place that is marked; it need not be of the group.
  package let own: Locality
  /// Which way to go on when nobody of the group reported: 1 to the next group, −1 to the one
  /// before, 0 to stay.
  package let turn: Int

  package init(_ kpi: KPI, in period: Period, among group: PeerGroup, own: Locality, turn: Int = 0)
  {
    self.kpi = kpi
    self.period = period
    self.group = group
    self.own = own
    self.turn = turn
  }
}

package typealias RankingInquiry = Inquiry<RankingQuestion, LoadedRanking>

/// A ranking with what it takes to show it. A class: it may have thousands of rows, never changes,
/// and is handed around with every state.
package final class LoadedRanking: Equatable, Sendable {
  package let question: RankingQuestion
  package let ranking: Ranking
  /// The places that communes of the ranking, or its group, belong to.
  package let parents: [Locality.ID: Locality]

  package init(
    _ question: RankingQuestion, _ ranking: Ranking, parents: [Locality.ID: Locality] = [:]
  ) {
    self.question = question
    self.ranking = ranking
    self.parents = parents
  }

  package static func == (left: LoadedRanking, right: LoadedRanking) -> Bool { left === right }

  /// Whether no place of the group has a report of the period.
  var isEmpty: Bool { ranking.rows.isEmpty && ranking.silent.isEmpty }
}

extension BoardLoader {
  /// The ranking a question asks for, or why there is none. Blocks on IO.
  package func answer(_ question: RankingQuestion) -> RankingInquiry {
    Inquiry(question) { () throws(BoardError) in
      let ranking = try ranking(of: question.kpi, in: question.period, among: question.group)
      let places = ranking.rows.map(\.locality) + ranking.silent + [question.own]
      let known: LocalityTable
      do throws(StoreError) {
        known = LocalityTable(try store.localities().value)
      } catch {
        throw .store(error)
      }
      var parents: [Locality.ID: Locality] = [:]
      for id in places.compactMap(\.parent) + [question.group.parent].compactMap(\.self) {
        parents[id] = known[id]
      }
      return LoadedRanking(question, ranking, parents: parents)
    }
  }
}
