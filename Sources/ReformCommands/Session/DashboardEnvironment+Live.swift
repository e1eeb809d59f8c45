import Dispatch
import ReformDashboard
import ReformModel
import ReformStore
import ReformViewModels

extension DashboardEnvironment {
  /// Effects on the store and the file system, one after the other on a queue of their own, so that
  /// no key waits for IO.
  static func live(loader: BoardLoader, source: SourceFile) -> DashboardEnvironment {
    let queue = DispatchQueue(label: "cchc.effects")
    return DashboardEnvironment(
      loadBoard: { locality, period in
        do throws(BoardError) {
          return .boardLoaded(try loader.load(locality: locality, period: period))
        } catch {
          return .boardFailed(error)
        }
      },
      loadPlace: { locality, preferred in
        do throws(BoardError) {
          return .boardLoaded(try loader.load(locality: locality, preferring: preferred))
        } catch {
          return .boardFailed(error)
        }
      },
      loadAudit: { locality, period in
        do throws(StoreError) {
          let audits = AuditLoader(store: loader.store)
          return .auditLoaded(try audits.load(locality: locality, period: period))
        } catch {
          return .auditFailed(error)
        }
      },
      loadSource: { .sourceLoaded(source.answer(for: $0)) },
      loadLocalities: {
        do throws(StoreError) {
          return .localitiesLoaded(try loader.store.reportingPlaces())
        } catch {
          return .boardFailed(.store(error))
        }
      },
      loadRanking: { .rankingAnswered(loader.answer($0)) },
      loadTrend: { .trendAnswered(loader.answer($0)) },
      loadComparison: { .comparisonAnswered(loader.answer($0)) },
      writeFile: { path, text, replacing in
        do throws(FileOutput.Failure) {
          try FileOutput.write(text, to: path, replacing: replacing)
          return .exportWritten(path: path)
        } catch {
          if case .exists = error { return .exportFound(path: path) }
          return .exportFailed(path: path, reason: error.reason)
        }
      },
      perform: { work, deliver in queue.async { deliver(work()) } })
  }
}
