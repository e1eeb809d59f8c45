package import ReformAnalysis
package import ReformModel
import ReformStore

/// One KPI over the localities of a peer group in one period, best first.
package struct Ranking: Sendable {
  package struct Row: Sendable {
    package let locality: Locality
    package let value: ExactRatio
    package let result: KPIResult
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

/// Which localities are ranked together.
package struct PeerGroup: Hashable, Sendable {
  package let kinds: Set<Locality.Kind>?
  package let parent: Locality.ID?

  /// - Parameters:
  ///   - kinds: Nil for every kind.
  ///   - parent: Nil for everywhere.
  package init(kinds: Set<Locality.Kind>? = nil, parent: Locality.ID? = nil) {
    self.kinds = kinds
    self.parent = parent
  }

  /// Those a locality is naturally held against: provinces and cities of today with each other,
  /// communes with those of their province.
  package init(of locality: Locality) {
    switch locality.kind {
    case .commune, .ward, .specialZone: self.init(parent: locality.parent)
    case .province, .city: self.init(kinds: [.province, .city])
    case .country: self.init(kinds: [.country])
    }
  }

  package func contains(_ locality: Locality) -> Bool {
    (kinds.map { $0.contains(locality.kind) } ?? true)
      && (parent.map { locality.parent == $0 } ?? true)
  }
}

extension BoardLoader {
  /// Ranks the localities of `group` that have a report of the period.
  ///
  /// - Throws: `BoardError` when the store has nothing to read.
  package func ranking(
    of kpi: KPI, in period: Period, among group: PeerGroup
  ) throws(BoardError) -> Ranking {
    let places: [Locality]
    let index: [Report]
    do throws(StoreError) {
      places = try store.localities().value
      index = try store.reports().value
    } catch {
      throw .store(error)
    }
    let reporting = Set(index.filter { $0.id.period == period }.map(\.id.locality))
    let previous = Self.previous(of: period, in: index)
    let earlier = Set(index.filter { $0.id.period == previous }.map(\.id.locality))
    var entries: [(Locality, BoardValue, ExactRatio, ExactRatio?)] = []
    var silent: [Locality] = []
    for place in places where reporting.contains(place.id) && group.contains(place) {
      guard let value = try value(of: kpi, place.id, period), let number = value.result.value else {
        silent.append(place)
        continue
      }
      var change: ExactRatio?
      if let previous, earlier.contains(place.id),
        let before = try self.value(of: kpi, place.id, previous)?.result.value
      {
        change = try? number.minus(before)
      }
      entries.append((place, value, number, change))
    }
    let isLowBest = kpi.direction == .lower
    entries.sort { left, right in
      if left.2 == right.2 { return SearchKey.of(left.0.name) < SearchKey.of(right.0.name) }
      return isLowBest ? left.2 < right.2 : left.2 > right.2
    }
    var rows: [Ranking.Row] = []
    for (position, (place, value, number, change)) in entries.enumerated() {
      let isTied = rows.last.map { $0.value == number } ?? false
      rows.append(
        Ranking.Row(
          locality: place, value: number, result: value.result, assessment: value.strictest,
          place: isTied ? rows[position - 1].place : position + 1,
          quarter: position * 4 / entries.count + 1, change: change))
    }
    return Ranking(kpi: kpi, period: period, previous: previous, rows: rows, silent: silent)
  }

  /// One KPI of one place in exactly this period; nil where its reports say nothing.
  func value(
    of kpi: KPI, _ place: Locality.ID, _ period: Period
  ) throws(BoardError) -> BoardValue? {
    do throws(BoardError) {
      let board = try load(locality: place, period: period, only: kpi.id).board
      return board.entries.first { $0.kpi.id == kpi.id }?.values.first {
        $0.result.report.id.period == period
      }
    } catch {
      if case .noReport = error { return nil }
      throw error
    }
  }

  /// The period of the same kind that ended last before this one began.
  static func previous(of period: Period, in index: [Report]) -> Period? {
    index.map(\.id.period).filter {
      $0.last < period.first && $0.kind.isLike(period.kind)
    }.max()
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
