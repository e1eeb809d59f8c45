package import ReformModel
import ReformStore

extension DashboardState {
  /// The KPI a key about one KPI means, and the period its value belongs to: that of the detail on
  /// top or of the selected row.
  package var focus: (kpi: KPI, period: Period)? {
    guard let board else { return nil }
    func focus(_ id: KPI.ID, _ report: Report.ID?) -> (KPI, Period)? {
      board.catalogue.kpi(id).map { ($0, report?.period ?? board.period) }
    }
    switch stack.last {
    case .detail(let kpi, let report): return focus(kpi, report)
    case .ranking: return series.ranking.map { ($0.question.kpi, $0.question.period) }
    case .trend:
      return series.trend.map { inquiry in
        // The ranking of the selected point's period.
        guard case .point(let period, _) = selectedRow(of: .trend) else {
          return (inquiry.question.kpi, inquiry.question.period)
        }
        return (inquiry.question.kpi, period)
      }
    case nil, .compare: break
    default: return nil
    }
    switch activeList.flatMap(selectedRow) {
    case .kpi(let kpi, let report), .comparison(let kpi, let report, _):
      return focus(kpi, report)
    default: return nil
    }
  }

  /// The ranking of the KPI in focus among the natural peers of the board's place.
  mutating func openRanking() -> [Effect] {
    guard let focus, let board, stack.last != .ranking else { return [] }
    stack.removeAll { $0 == .ranking }
    push(.ranking)
    filters[.ranking] = nil
    return ask(
      RankingQuestion(
        focus.kpi, in: focus.period, among: PeerGroup(of: board.locality), own: board.locality))
  }

  mutating func movePeerGroup(by step: Int) -> [Effect] {
    guard stack.contains(.ranking), let question = series.ranking?.question else { return [] }
    let choices = PeerGroup.choices(for: question.own)
    guard let next = choices.round(from: question.group, by: step) else { return [] }
    filters[.ranking] = nil
    isTypingFilter = false
    // The natural peers end a search for a group that reported.
    return ask(
      RankingQuestion(
        question.kpi, in: question.period, among: next, own: question.own,
        turn: next == choices[0] ? 0 : step))
  }

  private mutating func ask(_ question: RankingQuestion) -> [Effect] {
    selection[.ranking] = nil
    series.ranking = RankingInquiry(question)
    return [.loadRanking(question)]
  }

  /// Takes an answer in if it is still waited for; a group that nobody reported of is passed over.
  mutating func receive(_ inquiry: RankingInquiry) -> [Effect] {
    guard series.ranking?.question == inquiry.question else { return [] }
    series.ranking = inquiry
    guard let loaded = inquiry.answer, loaded.isEmpty, inquiry.question.turn != 0 else { return [] }
    return movePeerGroup(by: inquiry.question.turn)
  }

  /// The ranking asked anew for the board that has just been taken in.
  mutating func askRankingAgain() -> [Effect] {
    guard let board, stack.contains(.ranking), let question = series.ranking?.question else {
      return []
    }
    guard question.own.id != board.locality.id || question.period != board.period else { return [] }
    let group =
      question.own.id == board.locality.id ? question.group : PeerGroup(of: board.locality)
    return ask(
      RankingQuestion(question.kpi, in: board.period, among: group, own: board.locality))
  }
}
