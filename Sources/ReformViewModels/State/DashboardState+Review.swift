import ReformModel

/// What happens in the review of an import.
extension DashboardState {
  mutating func review(_ action: DashboardAction) -> [Effect] {
    switch action {
    case .figureAccepted:
      decide { $0.isAccepted.toggle() }
      moveSelection { $0 + 1 }
    case .figureDropped:
      decide { $0.isDropped.toggle() }
      moveSelection { $0 + 1 }
    case .figureLevelChanged:
      decide { decision in
        decision.level =
          switch decision.level {
          case .all: .province
          case .province: .commune
          case .commune: .all
          }
      }
    case .wordingKept:
      decide { $0.isLearned.toggle() }
    case .correctionOpened:
      guard let figure = selectedFigure, let review else { break }
      correction =
        review.decision(on: figure).corrected ?? review.draft.figures[figure].number.printed
      push(.correcting(figure))
    case .correctionChanged(let text):
      correction = text
    case .reviewSaveRequested:
      guard let review, !review.isSaving else { break }
      self.review?.isSaving = true
      return [.saveReview(review)]
    case .reviewDiscarded:
      let quits = stack.last == .leavingReview(quits: true)
      closeReview()
      if quits || board == nil { hasQuit = true }
    case .reviewSaved(let report, let figures):
      let quits = stack.last == .leavingReview(quits: true)
      closeReview()
      if quits {
        hasQuit = true
        break
      }
      message = .saved(report: report.description, figures: figures)
      return [.loadBoard(locality: report.locality, period: report.period)]
    case .reviewFailed(let path, let reason):
      review?.isSaving = false
      push(.problem(.cannotWrite(path: path, reason: reason)))
    default:
      break
    }
    return []
  }

  /// Quitting asks first while a review is not saved; asked again, it quits.
  mutating func quit() {
    if review != nil, stack.last != .leavingReview(quits: true) {
      stack.removeAll { $0 == .leavingReview(quits: false) }
      push(.leavingReview(quits: true))
    } else {
      hasQuit = true
    }
  }

  /// Esc in the review: whether it has been dealt with.
  mutating func leaveReviewScreen() -> Bool {
    switch stack.last {
    case .review where !isTypingFilter && filters[.review]?.isEmpty ?? true:
      push(.leavingReview(quits: false))
      return true
    case .assigning:
      filters[.indicators] = nil
      _ = stack.popLast()
      return true
    case .leavingReview, .correcting:
      _ = stack.popLast()
      return true
    default:
      return false
    }
  }

  mutating func assign(_ indicator: Indicator.ID) {
    guard case .assigning(let figure) = stack.last else { return }
    review?.assign(figure, to: indicator)
    filters[.indicators] = nil
    selection[.indicators] = nil
    _ = stack.popLast()
    moveSelection { $0 + 1 }
  }

  /// Enter behind a corrected number; what is no number stays open.
  mutating func correct(_ figure: Int) -> [Effect] {
    guard VietnameseNumber.value(of: correction) != nil else {
      message = .notANumber
      return []
    }
    let text = correction
    review?.decide(figure) { decision in
      decision.corrected = text
      decision.isAccepted = true
    }
    if review?.draft.figures[figure].number.printed == text {
      review?.decide(figure) { $0.corrected = nil }
    }
    _ = stack.popLast()
    return []
  }

  private mutating func decide(_ change: (inout Review.Decision) -> Void) {
    guard let figure = selectedFigure else { return }
    review?.decide(figure, change)
  }

  private var selectedFigure: Int? {
    guard stack.last == .review, case .figure(let figure) = selectedRow(of: .review) else {
      return nil
    }
    return figure
  }

  private mutating func closeReview() {
    review = nil
    filters[.review] = nil
    stack.removeAll { screen in
      switch screen {
      case .review, .assigning, .correcting, .leavingReview: true
      default: false
      }
    }
  }
}
