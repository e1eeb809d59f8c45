import ReformViewModels
import Synchronization

/// Actions that workers post and the loop takes: the only thing threads share.
final class ActionInbox: Sendable {
  private let actions = Mutex<[DashboardAction]>([])

  func post(_ action: DashboardAction) {
    actions.withLock { $0.append(action) }
  }

  func takeAll() -> [DashboardAction] {
    actions.withLock { waiting in
      defer { waiting = [] }
      return waiting
    }
  }
}
