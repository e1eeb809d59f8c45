package import ReformModel

extension DashboardState {
  /// Periods that have a report of this locality, newest last.
  package var periods: [Period] {
    Set(reports.map(\.id.period)).sorted()
  }

  /// The previous or next period of the same kind that has a report.
  mutating func movePeriod(by step: Int) -> [Effect] {
    guard let current = board?.period else { return [] }
    let alike = periods.filter { $0.kind.isAlike(current.kind) }
    let next =
      step < 0
      ? alike.last { $0.last < current.last } : alike.first { $0.first > current.first }
    guard let next else {
      message = .noOtherPeriod
      return []
    }
    return load(period: next)
  }

  /// The nearest wider period around this one, or the latest part of it.
  mutating func nestPeriod(wider: Bool) -> [Effect] {
    guard let current = board?.period else { return [] }
    let next =
      wider
      ? periods.first { $0.contains(current) } : periods.last { current.contains($0) }
    guard let next else {
      message = wider ? .noWiderPeriod : .noNarrowerPeriod
      return []
    }
    return load(period: next)
  }

  mutating func load(period: Period) -> [Effect] {
    guard let board, board.period != period else { return [] }
    isLoading = true
    return [.loadBoard(locality: board.locality.id, period: period)]
  }

  /// Another place for the same period or, without a report of it, for its newest.
  mutating func load(locality: Locality.ID) -> [Effect] {
    guard let board, board.locality.id != locality else { return [] }
    isLoading = true
    return [.loadPlace(locality, preferred: board.period)]
  }
}

extension Period.Kind {
  /// Whether stepping goes from one to the other: halves follow halves, whichever they are.
  fileprivate func isAlike(_ other: Period.Kind) -> Bool {
    switch (self, other) {
    case (.half, .half), (.quarter, .quarter), (.month, .month): true
    default: self == other
    }
  }
}
