import ReformAnalysis
import ReformLocalization
import ReformModel

/// The sentence an aide pastes into a message: place, period, value, operands, targets, source.
struct Sentence {
  let text: String

  init(_ kpi: KPI, _ value: BoardValue, _ board: Board, _ wording: Wording) {
    let result = value.result
    let isVietnamese = wording.language == .vietnamese
    let label = kpi.label[wording.language]
    let place = wording.name(of: board.locality)
    let period =
      result.evidence.map { wording.dates(of: $0, in: result.report.id.period) }
      ?? wording.calendar.period(result.report.id.period)
    var amount =
      result.value.map { wording.amount($0, decimals: result.decimals, unit: kpi.unit) }
      ?? wording.symbols.none
    if result.isReportedOnly, let printed = result.printed {
      amount = wording.qualified(amount, printed.qualifier)
    }
    var text =
      isVietnamese
      ? "\(label), \(place), \(period.lowercased()): \(amount)"
      : "\(label), \(place), \(period): \(amount)"
    if let rate = result.rate {
      let numbers = wording.numbers
      let part = numbers.rounded(rate.numerator, to: rate.numerator.decimalsNeeded(atMost: 3))
      let whole = numbers.rounded(rate.denominator, to: rate.denominator.decimalsNeeded(atMost: 3))
      text += " (\(part)/\(whole))"
    }
    if let printed = result.printed, result.difference != nil {
      text += ", \(wording.detail.printed) \(wording.value(of: printed))"
    }
    for assessment in value.assessments where assessment.plan != nil {
      let row = KPIRow(kpi, value, against: assessment, boardPeriod: board.period, in: wording)
      let unit =
        kpi.unit.isPercent ? "" : " \(UnitNames.name(of: kpi.unit, in: wording.language))"
      text +=
        "; \(wording.screen.againstPlan) \(assessment.target.citation(wording)) "
        + "\(row.plan)\(unit): \(row.statusText)"
      if assessment.status != .met { text += " (\(row.gap))" }
    }
    if let figure = result.evidence {
      text +=
        ". \(wording.detail.evidence): \(wording.screen.report.lowercased()) "
        + "\(result.report.id), \(wording.place(figure.evidence))."
    } else {
      text += "."
    }
    self.text = text
  }
}
