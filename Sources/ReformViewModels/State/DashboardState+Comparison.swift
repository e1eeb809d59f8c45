import ReformModel

extension DashboardState {
  /// The comparison as it was last left, over the board of now.
  mutating func openComparison() -> [Effect] {
    push(.compare)
    return askComparison()
  }

  mutating func openComparePicker() -> [Effect] {
    guard stack.last == .compare else { return [] }
    push(.compareWith)
    return localities == nil ? [.loadLocalities] : []
  }

  /// Enter in the picker of what to compare with.
  mutating func compare(with row: RowID) -> [Effect] {
    stack.removeAll { $0 == .compareWith }
    filters[.compareWith] = nil
    selection[.compare] = nil
    switch row {
    case .period(let period): compare.with = .period(period)
    case .locality(let locality): compare.with = .locality(locality)
    default: compare.with = .plan
    }
    return askComparison()
  }

  /// All areas, then one after the other.
  mutating func moveComparedArea(by step: Int) {
    let areas = [nil] + ReformArea.allCases.map(Optional.some)
    compare.area = areas.round(from: compare.area, by: step) ?? nil
  }

  /// The other side for the board of now; against itself a board says nothing, so plan it is.
  mutating func askComparison() -> [Effect] {
    guard let board else { return [] }
    let question: ComparisonQuestion
    switch compare.with {
    case .plan: return []
    case .period(board.period), .locality(board.locality.id):
      compare.with = .plan
      return []
    case .period(let period): question = ComparisonQuestion(board.locality.id, in: period)
    case .locality(let locality): question = ComparisonQuestion(locality, in: board.period)
    }
    if let inquiry = series.comparison, inquiry.question == question, inquiry.answer != nil {
      return []
    }
    series.comparison = ComparisonInquiry(question)
    return [.loadComparison(question)]
  }

  /// Takes an answer in if it is still waited for.
  mutating func receive(_ inquiry: ComparisonInquiry) {
    guard series.comparison?.question == inquiry.question else { return }
    series.comparison = inquiry
  }
}
