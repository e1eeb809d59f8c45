import ReformLocalization
import ReformModel
import ReformStore
import ReformViewModels

extension Session {
  /// - Throws: bad usage that names KPIs spelled alike.
  func kpi(named id: String) throws(Ending) -> KPI {
    let catalogue: Catalogue
    do throws(StoreError) {
      catalogue = try store.catalogue().value
    } catch {
      throw Ending(BoardError.store(error), wording)
    }
    if let kpi = catalogue.kpi(KPI.ID(id)) { return kpi }
    let near = catalogue.kpis.filter { SearchKey.matches("\($0.id)", query: id) }
      .prefix(3).map(\.id.rawValue)
    throw .badUsage(wording.series.kpiNeeded(id, near.joined(separator: ", ")))
  }

  /// The locality of the options, else the one the store opens on.
  func ownLocality() throws(Ending) -> Locality {
    let wanted = try locality()
    let place: Locality?
    do throws(StoreError) {
      var id = wanted
      if id == nil { id = try store.defaultLocality() }
      if let id {
        place =
          try store.locality(id).value ?? Locality(id: id, name: id.rawValue, kind: .province)
      } else {
        place = nil
      }
    } catch {
      throw Ending(BoardError.store(error), wording)
    }
    guard let place else { throw .nothingToShow(Problem.noData(.noReports).text(wording)) }
    return place
  }

  /// Whether any locality may be meant by a name or id.
  func knows(locality name: String) throws(Ending) -> Bool {
    do throws(StoreError) {
      return !LocalityQuery(name).matches(in: try store.localities().value).isEmpty
    } catch {
      throw Ending(BoardError.store(error), wording)
    }
  }

  /// The period of the options, else the one that is shown of a locality without being asked for, else
  /// the newest of anybody.
  private func period(of locality: Locality) throws(Ending) -> Period {
    if let wanted = try period() { return wanted }
    var period: Period?
    do throws(StoreError) {
      period = BoardLoader.period(in: try store.reports(of: locality.id).value)
      if period == nil { period = try store.periods().max { $0.yields(to: $1) } }
    } catch {
      throw Ending(BoardError.store(error), wording)
    }
    guard let period else {
      throw .nothingToShow(
        Problem.noData(.noReport(locality: locality.id.rawValue, period: nil)).text(wording))
    }
    return period
  }

  /// The ranking of a KPI for the period of the options, else the newest of the place.
  func ranking(
    of kpi: KPI, for own: Locality, among group: PeerGroup? = nil
  ) throws(Ending) -> LoadedRanking {
    let question = RankingQuestion(
      kpi, in: try period(of: own), among: group ?? PeerGroup(of: own), own: own)
    return try answer(BoardLoader(store: store).answer(question))
  }

  /// The trend of a KPI, seen from the period of the options, else the newest of the place.
  func trend(of kpi: KPI, for own: Locality) throws(Ending) -> LoadedTrend {
    let question = TrendQuestion(kpi, of: own, from: try period(of: own))
    return try answer(BoardLoader(store: store).answer(question))
  }

  /// - Throws: the ending that says why there is no answer.
  private func answer<Question, Answer>(
    _ inquiry: Inquiry<Question, Answer>
  ) throws(Ending) -> Answer {
    switch inquiry.outcome {
    case .done(let answer): return answer
    case .failed(let problem): throw Ending(problem, wording)
    case .underway: throw .silentlyNothing
    }
  }

  func reading<Value>(_ body: () throws(BoardError) -> Value) throws(Ending) -> Value {
    do throws(BoardError) {
      return try body()
    } catch {
      throw Ending(error, wording)
    }
  }
}
