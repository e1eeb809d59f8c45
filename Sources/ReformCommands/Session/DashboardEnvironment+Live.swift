import Dispatch
import ReformDashboard
import ReformViewModels

extension DashboardEnvironment {
  /// Effects on the store and the file system, one after the other on a queue of their own, so that
  /// no key waits for IO.
  static func live(
    source: SourceFile, loader: @escaping @Sendable () -> BoardLoader
  ) -> DashboardEnvironment {
    let queue = DispatchQueue(label: "cchc.effects")
    return DashboardEnvironment(
      loader: loader,
      loadSource: { .sourceLoaded(source.answer(for: $0)) },
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
