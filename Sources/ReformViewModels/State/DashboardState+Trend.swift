import ReformModel

extension DashboardState {
  /// The trend of the KPI in focus, for the board's place.
  mutating func openTrend() -> [Effect] {
    guard let focus, let board, stack.last != .trend else { return [] }
    stack.removeAll { $0 == .trend }
    push(.trend)
    filters[.trend] = nil
    series.trendOptions.span = .natural
    return ask(TrendQuestion(focus.kpi, of: board.locality, from: focus.period))
  }

  mutating func moveTrendSpan(by step: Int) {
    guard let loaded = series.trend?.answer else { return }
    let spans = loaded.trend.spans
    let current = loaded.trend.resolved(series.trendOptions.span, from: loaded.question.period)
    series.trendOptions.span = spans.round(from: current, by: step) ?? current
  }

  private mutating func ask(_ question: TrendQuestion) -> [Effect] {
    selection[.trend] = nil
    series.trend = TrendInquiry(question)
    return [.loadTrend(question)]
  }

  /// Takes an answer in if it is still waited for.
  mutating func receive(_ inquiry: TrendInquiry) {
    guard series.trend?.question == inquiry.question else { return }
    series.trend = inquiry
  }

  /// The trend asked anew where the board that has just been taken in is of another place.
  mutating func askTrendAgain() -> [Effect] {
    guard let board, stack.contains(.trend), let question = series.trend?.question,
      question.locality.id != board.locality.id
    else { return [] }
    return ask(TrendQuestion(question.kpi, of: board.locality, from: board.period))
  }

  /// Enter on a point: the board of its period, and of the former place that reported it.
  mutating func openPoint(_ period: Period, _ locality: Locality.ID?) -> [Effect] {
    guard let loaded = series.trend?.answer else { return [] }
    let span = loaded.trend.resolved(series.trendOptions.span, from: loaded.question.period)
    let entry = loaded.trend.entries(span).first {
      $0.point.period == period && $0.board(of: loaded.trend) == locality
    }
    guard entry?.isReported == true else {
      message = .gapHasNoBoard
      return []
    }
    guard let locality else {
      message = .combinedHasNoBoard
      return []
    }
    return depart(to: locality, in: period, for: loaded.question.kpi)
  }
}
