import ReformAnalysis
package import ReformLocalization
package import ReformModel
import ReformStore

extension TextModel {
  /// A KPI's detail: formula with its numbers, what the audit says, evidence and edition, every target,
  /// the sentence to paste. Nil when the board does not hold the KPI.
  package init?(
    detail id: KPI.ID, report: Report.ID?, of board: Board, audit: LoadedAudit? = nil,
    _ wording: Wording
  ) {
    guard let entry = board.entries.first(where: { $0.kpi.id == id }) else { return nil }
    let chosen = entry.values.filter { report == nil || $0.result.report.id == report }
    var blocks: [Block] = []
    for value in chosen {
      if chosen.count > 1 {
        // Parts of the panel's period, one after the other.
        blocks.append(
          .heading(wording.calendar.period(value.result.report.id.period)))
      }
      blocks += Self.blocks(entry, value, board, audit, wording)
      if value != chosen.last { blocks.append(.space) }
    }
    if chosen.isEmpty { blocks = Self.blocks(entry, entry.values.first, board, audit, wording) }
    self.init(title: entry.kpi.label[wording.language], blocks: blocks)
  }

  private static func blocks(
    _ entry: BoardEntry, _ value: BoardValue?, _ board: Board, _ audit: LoadedAudit?,
    _ wording: Wording
  ) -> [Block] {
    let explanation = Explanation(entry, value, in: wording)
    let kpi = entry.kpi
    let detail = wording.detail
    let row = KPIRow(
      kpi, value, against: value?.strictest ?? entry.unanswered.first, boardPeriod: board.period,
      in: wording)
    var blocks: [Block] = [.headline(headline(row, kpi, wording))]
    if let value, let audit {
      blocks += proposals(for: entry, value, in: audit, board, wording)
    }
    blocks += [.space, .heading(detail.formula), .paragraph(explanation.formula)]
    if let comparison = explanation.comparison { blocks.append(.paragraph(comparison)) }
    if let value, let audit { blocks += findings(about: entry, value, in: audit, board, wording) }
    let definition = kpi.note[wording.language]
    if !definition.isEmpty {
      blocks += [.space, .heading(detail.definition), .paragraph(definition)]
    }
    if let value {
      blocks += [.space, .heading(detail.figures), .table(figures(value, board, wording))]
      let report = value.result.report
      let edition = report.edition(ids: report.id.description, wording)
      blocks.append(.paragraph("\(detail.edition): \(edition)"))
    }
    blocks += [.space, .heading(detail.targets)]
    let assessments = value?.assessments ?? entry.unanswered
    blocks.append(
      assessments.isEmpty
        ? .paragraph(detail.noTargets)
        : .table(targets(assessments, of: value, kpi, board, wording)))
    if let value {
      blocks += [
        .space, .heading(detail.sentence), .paragraph(Sentence(kpi, value, board, wording).text),
      ]
    }
    return blocks
  }

  private static func headline(_ row: KPIRow, _ kpi: KPI, _ wording: Wording) -> String {
    let unit = kpi.unit.isPercent ? "" : " \(UnitNames.name(of: kpi.unit, in: wording.language))"
    var text = row.qualifier.map { "\($0) " } ?? ""
    text += "\(row.value)\(unit)"
    if row.status != .noTarget, row.status != .noValue {
      text += "  \(row.statusText): \(row.plan), \(wording.screen.gap.lowercased()) \(row.gap)"
    } else {
      text += "  \(row.statusText)"
    }
    if let period = row.period { text += "  (\(period))" }
    return text
  }

  private static func figures(
    _ value: BoardValue, _ board: Board, _ wording: Wording
  ) -> TextTable {
    let detail = wording.detail
    let result = value.result
    let figures = result.operands + (result.printed.map { [$0] } ?? [])
    return TextTable(
      header: [detail.figure, detail.printedForm, detail.place, detail.dates],
      rows: figures.map { figure in
        let indicator = board.catalogue.indicator(figure.indicator)
        var label = indicator?.label[wording.language] ?? figure.indicator.rawValue
        if figure.level != .all { label += " (\(wording.catalogue.level(figure.level)))" }
        return [
          label,
          wording.printedForm(of: figure),
          wording.shortPlace(figure.evidence),
          wording.dates(of: figure, in: result.report.id.period),
        ]
      },
      numbers: [1], optional: [3])
  }

  private static func targets(
    _ assessments: [Assessment], of value: BoardValue?, _ kpi: KPI, _ board: Board,
    _ wording: Wording
  ) -> TextTable {
    let strings = wording.screen
    return TextTable(
      header: [wording.detail.target, strings.plan, strings.gap, strings.status],
      rows: assessments.map { assessment in
        let row = KPIRow(
          kpi, value, against: assessment, boardPeriod: board.period, in: wording)
        var name = assessment.target.citation(wording)
        if assessment.target.scope == .below { name += ", \(wording.detail.national)" }
        if case .range(let low, _, let high, let percent) = assessment.plan {
          let numbers = wording.numbers
          name +=
            ": \(numbers.rounded(low, to: 0))\(wording.symbols.rangeDash)"
            + "\(numbers.rounded(high, to: 0)), \(wording.detail.derivedPlan) "
            + "(\(wording.value(of: percent)))"
        }
        return [
          name, row.plan, row.gap, row.statusText,
        ]
      },
      numbers: [1, 2])
  }
}
