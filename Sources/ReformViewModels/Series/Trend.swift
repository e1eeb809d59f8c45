package import ReformAnalysis
package import ReformModel
import ReformStore

/// One KPI of one locality over periods of one kind, oldest first, across the merger of 1 July 2025.
package struct Trend: Equatable, Sendable {
  /// Where a value comes from.
  package enum Origin: Hashable, Sendable {
    case own
    /// The former localities' figures added up, where all of them reported; rates are computed anew
    /// from the sums.
    case combined
    /// One former locality alone.
    case former(Locality)
  }

  package struct Point: Equatable, Sendable {
    package let period: Period
    package let origin: Origin
    /// Nil where the place reported and says nothing of the KPI.
    package let value: ExactRatio?
    package let assessment: Assessment?
  }

  package let kpi: KPI
  package let locality: Locality
  package let points: [Point]
  /// The day from which the locality exists as it is today.
  package let merged: Day?
}

extension BoardLoader {
  /// - Parameter kind: The kind of the periods; nil takes all that reports have.
  /// - Throws: `BoardError` when the store has nothing to read.
  package func trend(
    of kpi: KPI, for locality: Locality.ID, like kind: Period.Kind?
  ) throws(BoardError) -> Trend {
    let history = try KPIHistory(kpi, of: locality, loader: self)
    guard let place = history.places[locality] else {
      throw .noReport(locality: locality, period: nil)
    }
    var points: [Trend.Point] = []
    for period in history.periods where kind?.isLike(period.kind) ?? true {
      let targets = history.series.targets(in: period)
      func point(_ place: Locality.ID, _ origin: Trend.Origin) throws(BoardError) -> Trend.Point? {
        guard let answer = history.answer(of: place, in: period), history.places[place] != nil
        else { return nil }
        return Trend.Point(
          period: period, origin: origin, value: answer.value?.value,
          assessment: answer.value == nil
            ? nil : try history.series.strictest(of: targets, for: answer, history.places))
      }
      if let own = try point(locality, .own) {
        points.append(own)
      } else if let sum = try combined(history, period) {
        points.append(
          Trend.Point(period: period, origin: .combined, value: sum, assessment: nil))
      } else {
        for id in history.former {
          guard let former = history.places[id] else { continue }
          if let point = try point(id, .former(former)) { points.append(point) }
        }
      }
    }
    // A publication of the press that is silent is no gap; an official report is.
    points.removeAll { $0.value == nil && !history.official.contains($0.period) }
    return Trend(kpi: kpi, locality: place, points: points, merged: place.validFrom)
  }

  private func combined(
    _ history: KPIHistory, _ period: Period
  ) throws(BoardError) -> ExactRatio? {
    do throws(StoreError) {
      return try history.combined(in: period, store: store)
    } catch {
      throw .store(error)
    }
  }
}
