package import ReformAnalysis
package import ReformModel
import ReformStore

/// One KPI over the localities of a peer group in one period, best first.
package struct Ranking: Equatable, Sendable {
  package struct Row: Equatable, Sendable {
    package let locality: Locality
    package let value: ExactRatio
    /// Decimals to show; see `KPIResult.decimals`.
    package let decimals: Int
    package let assessment: Assessment?
    /// Localities with the same value share a place; the next one's counts them.
    package let place: Int
    /// 1 is the best quarter of those that have a value.
    package let quarter: Int
    /// Against the previous period of the same kind; nil where there is none.
    package let change: ExactRatio?
  }

  package let kpi: KPI
  package let period: Period
  package let previous: Period?
  package let rows: [Row]
  /// Peers with a report of the period that says nothing about the KPI.
  package let silent: [Locality]
}

extension BoardLoader {
  /// Ranks the localities of `group` that have a report of the period.
  ///
  /// - Throws: `BoardError` when the store has nothing to read.
  package func ranking(
    of kpi: KPI, in period: Period, among group: PeerGroup
  ) throws(BoardError) -> Ranking {
    let previous: Period?
    let series: KPISeries
    let places: LocalityTable
    do throws(StoreError) {
      previous = Self.previous(of: period, in: try store.periods())
      series = KPISeries(kpi, try store.catalogue().value, loader: self)
      places = LocalityTable(try store.localities().value)
    } catch {
      throw .store(error)
    }
    var earlier: [Locality.ID: ExactRatio] = [:]
    if let previous {
      for answer in try series.answers(in: previous, among: group) {
        earlier[answer.locality] = answer.value?.value
      }
    }
    let targets = series.targets(in: period)
    let answers = try series.answers(in: period, among: group)
    var contenders: [Contender] = []
    contenders.reserveCapacity(answers.count)
    var silent: [Locality] = []
    for (position, answer) in answers.enumerated() where places[answer.locality] != nil {
      if let value = answer.value?.value {
        contenders.append(Contender(value: value, answer: position))
      } else if let place = places[answer.locality] {
        silent.append(place)
      }
    }
    let isLowBest = kpi.direction == .lower
    contenders.sort { left, right in
      if left.value == right.value {
        return places.isNamed(answers[left.answer].locality, before: answers[right.answer].locality)
      }
      return isLowBest ? left.value < right.value : left.value > right.value
    }
    var rows: [Ranking.Row] = []
    rows.reserveCapacity(contenders.count)
    var place = 1
    for (position, contender) in contenders.enumerated() {
      let answer = answers[contender.answer]
      guard let locality = places[answer.locality] else { continue }
      if position > 0, contenders[position - 1].value != contender.value { place = position + 1 }
      rows.append(
        Ranking.Row(
          locality: locality, value: contender.value,
          decimals: answer.value?.decimals ?? kpi.decimals,
          assessment: try series.strictest(of: targets, for: answer, places),
          place: place, quarter: position * 4 / contenders.count + 1,
          change: earlier[answer.locality].flatMap { try? contender.value.minus($0) }))
    }
    return Ranking(kpi: kpi, period: period, previous: previous, rows: rows, silent: silent)
  }

  /// The period of the same kind that ended last before this one began.
  static func previous(of period: Period, in periods: [Period]) -> Period? {
    periods.filter { $0.last < period.first && $0.kind.isLike(period.kind) }.max()
  }
}

/// What is sorted: small, for a country of communes is moved about many times.
private struct Contender {
  let value: ExactRatio
  /// The answer it came from.
  let answer: Int
}

extension LocalityTable {
  /// Namesakes by id, so that every store gives one order.
  fileprivate func isNamed(_ id: Locality.ID, before other: Locality.ID) -> Bool {
    let names = [id, other].map { SearchKey.of(self[$0]?.name ?? "") }
    return (names[0], id) < (names[1], other)
  }
}

extension Period.Kind {
  /// Whether periods of both kinds are of one length: any month and any other.
  package func isLike(_ other: Period.Kind) -> Bool {
    switch (self, other) {
    case (.year, .year), (.half, .half), (.quarter, .quarter), (.month, .month): true
    case (.firstMonths(let mine), .firstMonths(let others)): mine == others
    default: false
    }
  }
}
