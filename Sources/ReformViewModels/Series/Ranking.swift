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
    var entries: [(place: Locality, value: KPISeries.Value, answer: KPISeries.Answer)] = []
    var silent: [Locality] = []
    for answer in try series.answers(in: period, among: group) {
      guard let place = places[answer.locality] else { continue }
      if let value = answer.value {
        entries.append((place, value, answer))
      } else {
        silent.append(place)
      }
    }
    let isLowBest = kpi.direction == .lower
    let order = entries.indices.sorted { left, right in
      let (left, right) = (entries[left], entries[right])
      if left.value.value == right.value.value { return left.place.isNamed(before: right.place) }
      return isLowBest
        ? left.value.value < right.value.value : left.value.value > right.value.value
    }
    var rows: [Ranking.Row] = []
    rows.reserveCapacity(entries.count)
    for (position, entry) in order.enumerated() {
      let (place, value, answer) = entries[entry]
      let isTied = rows.last.map { $0.value == value.value } ?? false
      rows.append(
        Ranking.Row(
          locality: place, value: value.value, decimals: value.decimals,
          assessment: try series.strictest(of: targets, for: answer, places),
          place: isTied ? rows[position - 1].place : position + 1,
          quarter: position * 4 / entries.count + 1,
          change: earlier[place.id].flatMap { try? value.value.minus($0) }))
    }
    return Ranking(kpi: kpi, period: period, previous: previous, rows: rows, silent: silent)
  }

  /// The period of the same kind that ended last before this one began.
  static func previous(of period: Period, in periods: [Period]) -> Period? {
    periods.filter { $0.last < period.first && $0.kind.isLike(period.kind) }.max()
  }
}

extension Locality {
  /// Namesakes by id, so that every store gives one order.
  fileprivate func isNamed(before other: Locality) -> Bool {
    (SearchKey.of(name), id) < (SearchKey.of(other.name), other.id)
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
