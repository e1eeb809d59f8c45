import ReformModel
import ReformStore

extension BoardLoader {
  /// What comes back of an effect that asks the store; nil for those that do something else. Blocks on
  /// IO.
  package func answer(_ effect: Effect) -> DashboardAction? {
    switch effect {
    case .loadBoard(let locality, let period):
      loaded { () throws(BoardError) in try load(locality: locality, period: period) }
    case .loadPlace(let locality, let preferred):
      loaded { () throws(BoardError) in try load(locality: locality, preferring: preferred) }
    case .loadAudit(let locality, let period): audited(locality, period)
    case .loadLocalities: listed()
    case .loadRanking(let question): .rankingAnswered(answer(question))
    case .loadTrend(let question): .trendAnswered(answer(question))
    case .loadComparison(let question): .comparisonAnswered(answer(question))
    case .loadSource, .writePanel, .saveReview: nil
    }
  }

  private func loaded(_ load: () throws(BoardError) -> LoadedBoard) -> DashboardAction {
    do throws(BoardError) {
      return .boardLoaded(try load())
    } catch {
      return .boardFailed(error)
    }
  }

  private func audited(_ locality: Locality.ID, _ period: Period) -> DashboardAction {
    do throws(StoreError) {
      return .auditLoaded(try AuditLoader(store: store).load(locality: locality, period: period))
    } catch {
      return .auditFailed(error)
    }
  }

  private func listed() -> DashboardAction {
    do throws(StoreError) {
      return .localitiesLoaded(try store.reportingPlaces())
    } catch {
      return .boardFailed(.store(error))
    }
  }
}
