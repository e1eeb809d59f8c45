import ReformAnalysis
package import ReformLocalization
import ReformModel

extension ListModel {
  /// A ranking as a list; the same on the screen and as text.
  package init(_ inquiry: RankingInquiry, _ wording: Wording) {
    self.init(Draft(inquiry, wording))
  }
}

extension ListModel.Draft {
  /// One KPI over a group of places, best first: quarters and the plan's line between the rows, then
  /// those who reported without saying it.
  init(_ inquiry: RankingInquiry, _ wording: Wording) {
    let question = inquiry.question
    let strings = wording.ranking
    let parents = inquiry.answer?.parents ?? [:]
    let title = "\(strings.title): \(question.group.name(parents, wording))"
    var footnotes = [wording.calendar.period(question.period)]
    guard let loaded = inquiry.answer else {
      self.init(
        title: title, lead: [Self.subject(question.kpi, wording)],
        sections: [
          Section(layout: .ranking, rows: [], empty: inquiry.outcome.explanation(wording))
        ], footnotes: footnotes)
      return
    }
    let context = RankingContext(loaded)
    if context.hasChanges, let previous = loaded.ranking.previous {
      footnotes.append(strings.since(wording.calendar.period(previous)))
    }
    let standing = Self.standing(loaded, wording)
    self.init(
      title: title,
      lead: [Self.subject(question.kpi, wording)] + (standing.isEmpty ? [] : [standing]),
      sections: Self.sections(loaded, context, wording), footnotes: footnotes,
      current: .ranked(question.own.id))
  }

  /// The KPI with its unit where its values do not carry it.
  static func subject(_ kpi: KPI, _ wording: Wording) -> String {
    let label = kpi.label[wording.language]
    return kpi.unit.isPercent
      ? label : "\(label) (\(UnitNames.name(of: kpi.unit, in: wording.language)))"
  }

  /// Where the own place stands, the median, how many meet the plan.
  private static func standing(_ loaded: LoadedRanking, _ wording: Wording) -> String {
    let (ranking, own) = (loaded.ranking, loaded.question.own)
    let strings = wording.ranking
    let unit = ranking.kpi.unit
    guard !ranking.rows.isEmpty else { return "" }
    var parts: [String] = []
    if let row = ranking.rows.first(where: { $0.locality.id == own.id }) {
      let value = wording.numbers.quantity(row.value, decimals: row.decimals, unit: unit)
      parts.append(strings.standing(wording.name(of: own), value, row.place, ranking.rows.count))
    } else if ranking.silent.contains(where: { $0.id == own.id }) {
      parts.append(strings.ownSilent(wording.name(of: own)))
    }
    if let median = ranking.median {
      let value = wording.numbers.quantity(median, decimals: ranking.kpi.decimals, unit: unit)
      parts.append(strings.median(value))
    }
    if let plan = ranking.plan {
      let met = ranking.rows.count { $0.assessment?.status == .met }
      parts.append(
        strings.meeting(met, ranking.rows.count, KPIRow.plan(plan, ranking.kpi, wording)))
    }
    return parts.joined(separator: "; ").sentenceCase
  }

  private static func sections(
    _ loaded: LoadedRanking, _ context: RankingContext, _ wording: Wording
  ) -> [Section] {
    let ranking = loaded.ranking
    let strings = wording.ranking
    var sections: [Section] = []
    let planLine = ranking.planLine
    for (position, row) in ranking.rows.enumerated() {
      var boundary: [String] = []
      if ranking.showsQuarters,
        position == 0 || ranking.rows[position - 1].quarter != row.quarter
      {
        boundary.append(strings.quarters[min(max(row.quarter, 1), 4) - 1])
      }
      if position == planLine, let plan = ranking.plan {
        boundary.insert(strings.plan(KPIRow.plan(plan, ranking.kpi, wording)), at: 0)
      }
      if sections.isEmpty || !boundary.isEmpty {
        let title = boundary.joined(separator: " \(wording.symbols.separator) ").sentenceCase
        sections.append(
          Section(title: title.isEmpty ? nil : title, layout: .ranking, rows: []))
      }
      sections[sections.count - 1].rows.append(
        RowDraft(.ranked(row.locality.id), searchText: Self.search(row.locality, context, wording))
        { .ranked(RankedRow(row, of: context, wording)) })
    }
    if sections.isEmpty {
      sections.append(Section(layout: .ranking, rows: [], empty: strings.nobody))
    }
    guard !ranking.silent.isEmpty else { return sections }
    sections.append(
      Section(
        title: strings.silent(ranking.silent.count), layout: .ranking,
        rows: ranking.silent.map { place in
          RowDraft(.ranked(place.id), searchText: Self.search(place, context, wording)) {
            .ranked(RankedRow(silent: place, of: context, wording))
          }
        }))
    return sections
  }

  private static func search(
    _ place: Locality, _ context: RankingContext, _ wording: Wording
  ) -> String {
    [place.name, context.parent(of: place, wording)].compactMap(\.self).joined(separator: " ")
  }
}

extension Inquiry.Outcome {
  /// What is said while there is no answer.
  func explanation(_ wording: Wording) -> String? {
    switch self {
    case .underway: wording.screen.loading
    case .failed(let problem): Problem.noData(problem).text(wording)
    case .done: nil
    }
  }
}
