package import ReformAnalysis
package import ReformModel
import ReformStore

/// One KPI of one locality over periods of one kind, oldest first, across the merger of 1 July 2025.
package struct Trend: Sendable {
  /// Where a value comes from.
  package enum Origin: Hashable, Sendable {
    case own
    /// The former localities' figures added up, where all of them reported; rates are computed anew
    /// from the sums.
    case combined
    /// One former locality alone.
    case former(Locality)
  }

  package struct Point: Sendable {
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
    let index: [Report]
    let places: [Locality]
    let former: [Locality.ID]
    do throws(StoreError) {
      index = try store.reports().value
      places = try store.localities().value
      former = try store.lineage().value.filter { $0.successor == locality }.map(\.predecessor)
    } catch {
      throw .store(error)
    }
    guard let place = places.first(where: { $0.id == locality }) else {
      throw .noReport(locality: locality, period: nil)
    }
    func periods(of id: Locality.ID) -> [Period] {
      index.filter { $0.id.locality == id && (kind?.isLike($0.id.period.kind) ?? true) }
        .map(\.id.period)
    }
    var points: [Trend.Point] = []
    var seen: Set<Period> = []
    for period in periods(of: locality) where seen.insert(period).inserted {
      let value = try value(of: kpi, locality, period)
      points.append(
        Trend.Point(
          period: period, origin: .own, value: value?.result.value, assessment: value?.strictest))
    }
    let own = seen
    for period in former.flatMap(periods)
    where seen.insert(period).inserted && !own.contains(period) {
      points += try formerPoints(of: kpi, former, places, period, index)
    }
    // A publication of the press that is silent is no gap; an official report is.
    points.removeAll { point in
      point.value == nil
        && !index.contains { report in
          report.kind == .official && report.id.period == point.period
            && (report.id.locality == locality || former.contains(report.id.locality))
        }
    }
    points.sort { $0.period < $1.period }
    return Trend(kpi: kpi, locality: place, points: points, merged: place.validFrom)
  }

  /// The former localities together where each has a report, else each that has one.
  private func formerPoints(
    of kpi: KPI, _ former: [Locality.ID], _ places: [Locality], _ period: Period, _ index: [Report]
  ) throws(BoardError) -> [Trend.Point] {
    let reporting = former.filter { id in
      index.contains { $0.id.locality == id && $0.id.period == period }
    }
    if reporting.count == former.count, former.count > 1,
      let sum = try combined(kpi, former, period, index)
    {
      return [Trend.Point(period: period, origin: .combined, value: sum, assessment: nil)]
    }
    var points: [Trend.Point] = []
    for id in reporting {
      guard let place = places.first(where: { $0.id == id }) else { continue }
      let value = try value(of: kpi, id, period)
      points.append(
        Trend.Point(
          period: period, origin: .former(place), value: value?.result.value,
          assessment: value?.strictest))
    }
    return points
  }

  /// The KPI over the sums of the former localities' counts and amounts; nil where any is missing.
  private func combined(
    _ kpi: KPI, _ former: [Locality.ID], _ period: Period, _ index: [Report]
  ) throws(BoardError) -> ExactRatio? {
    do throws(StoreError) {
      let catalogue = try store.catalogue().value
      var tables: [FigureTable] = []
      for id in former {
        let reports = index.filter { $0.id.locality == id && $0.id.period == period }
          .sorted { $0.precedes($1) }
        guard let report = reports.first else { return nil }
        tables.append(try store.contents(of: report.id).value.table)
      }
      guard let first = index.first(where: { $0.id.period == period }) else { return nil }
      let scope = FigureScope(report: first, figures: .sum(of: tables, catalogue))
      let compiled = CompiledKPI(kpi) { catalogue.hasIndicator($0) }
      return KPIResult(compiled, in: scope, unitOf: catalogue.unit).value
    } catch {
      throw .store(error)
    }
  }
}

extension FigureTable {
  /// Counts and amounts that every table has, added up in the indicator's unit; ratios are left out,
  /// for a rate of a whole is no sum or mean of its parts'.
  static func sum(of tables: [FigureTable], _ catalogue: Catalogue) -> FigureTable {
    guard let first = tables.first else { return FigureTable() }
    let figures = first.figures.compactMap { figure -> Figure? in
      guard let indicator = catalogue.indicator(figure.indicator), indicator.nature != .ratio
      else { return nil }
      var sum = ExactRatio(0)
      for table in tables {
        guard let part = table[figure.key], let value = try? part.value(in: indicator.unit),
          let next = try? sum.plus(value)
        else { return nil }
        sum = next
      }
      guard let value = sum.exactDecimal else { return nil }
      return Figure(
        indicator: figure.indicator, level: figure.level, nth: figure.nth,
        printed: value.description, value: value, unit: indicator.unit, evidence: figure.evidence,
        origin: .derived)
    }
    return FigureTable(figures)
  }
}

extension ExactRatio {
  /// The number in as few decimals as hold it exactly; nil where nine do not.
  fileprivate var exactDecimal: ExactDecimal? {
    for decimals in 0...9 {
      if let rounded = try? rounded(to: decimals), rounded.ratio == self { return rounded }
    }
    return nil
  }
}
