import ReformModel

extension DashboardState {
  /// Moves the selection of the list on top; positions beyond the ends mean the end.
  mutating func moveSelection(_ next: (Int) -> Int) {
    guard let list = activeList else { return }
    let rows = rows(of: list)
    guard let row = rows.selected(selection[list]), let position = rows.ids.firstIndex(of: row)
    else { return }
    selection[list] = rows.ids[min(max(next(position), 0), rows.ids.count - 1)]
  }

  /// The selected row, the first one when the selected row is filtered out.
  package func selectedRow(of list: ListID) -> RowID? {
    rows(of: list).selected(selection[list])
  }

  /// Enter on the screen on top.
  mutating func openRow() -> [Effect] {
    if case .correcting(let figure) = stack.last { return correct(figure) }
    if isTypingFilter, stack.last != .localities {
      isTypingFilter = false
      return []
    }
    if stack.last == .export { return confirmExport() }
    guard let list = activeList, let row = selectedRow(of: list) else { return [] }
    if list == .compareWith { return compare(with: row) }
    switch row {
    case .area(let area):
      tab = Tab(area)
    case .kpi(let kpi, let report), .comparison(let kpi, let report, _):
      push(.detail(kpi, report))
    case .finding(let finding):
      push(.finding(finding))
    case .note, .plan:
      break
    case .elsewhere:
      message = .onlyThere
    case .point(let period, let locality):
      return openPoint(period, locality)
    case .ranked(let locality):
      guard let question = series.ranking?.question else { break }
      return depart(to: locality, in: question.period, for: question.kpi)
    case .figure(let figure):
      push(.assigning(figure))
    case .indicator(let indicator):
      assign(indicator)
    case .period(let period):
      stack.removeAll { $0 == .periods }
      return load(period: period)
    case .locality(let locality):
      stack.removeAll { $0 == .localities }
      filters[.localities] = nil
      return load(locality: locality)
    }
    return []
  }
}
