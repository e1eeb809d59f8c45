import ReformAnalysis
package import ReformLocalization
package import ReformModel

/// How a KPI's value came about, in a line: the strip under a panel and the head of the detail.
package struct Explanation: Equatable, Sendable {
  /// The formula with its numbers, or that the report prints only the result.
  package let formula: String
  /// Section and line, dates, target.
  package let source: String
  /// The printed value beside the computed one, where both exist.
  package let comparison: String?
}

extension Explanation {
  /// - Parameter target: The place of the target to name among the KPI's; the strictest without it.
  package init(
    _ entry: BoardEntry, _ value: BoardValue?, target: Int? = nil, in wording: Wording
  ) {
    formula = Self.formula(entry, value?.result, wording)
    let assessments = value?.assessments ?? entry.unanswered
    let chosen = target.flatMap { assessments.indices.contains($0) ? assessments[$0] : nil }
    let shown = chosen ?? value?.strictest ?? entry.unanswered.first
    source = Self.source(value, target: shown?.target, wording)
    comparison = value.flatMap { Self.comparison(entry.kpi, $0.result, wording) }
  }

  private static func formula(
    _ entry: BoardEntry, _ result: KPIResult?, _ wording: Wording
  ) -> String {
    let detail = wording.detail
    if let fault = entry.formulaFault {
      return FaultText.explanation(
        fault.problem(formula: entry.kpi.formula), in: wording.language)
    }
    guard let result else { return wording.screen.reportSilent }
    switch result.computed {
    case .value(let value):
      guard let expression = entry.formula else { return "" }
      let numbers = FormulaText(wording: wording, terms: result.terms)
      let amount = wording.amount(value, decimals: entry.kpi.decimals, unit: entry.kpi.unit)
      return "\(numbers.text(expression)) = \(amount)"
    case .missing(let references) where result.printed == nil:
      return "\(detail.cannotCompute) \(references.map(\.description).joined(separator: ", "))"
    case .fault(.divisionByZero):
      return detail.divisionByZero
    case .fault(.overflow):
      return detail.tooLarge
    case .missing, nil:
      guard let printed = result.printed else { return "" }
      guard printed.unit.isPercent else {
        let unit = UnitNames.name(of: printed.unit, in: wording.language)
        return "\(wording.value(of: printed)) \(unit): \(detail.asPrinted)"
      }
      return "\(wording.value(of: printed)) \(detail.reportedOnly)"
    }
  }

  private static func source(
    _ value: BoardValue?, target: Target?, _ wording: Wording
  ) -> String {
    var parts: [String] = []
    if let result = value?.result, let figure = result.evidence {
      parts.append(wording.place(figure.evidence))
      parts.append(wording.dates(of: figure, in: result.report.id.period))
    }
    if let target {
      parts.append("\(wording.detail.target.lowercased()): \(target.citation(wording))")
    }
    return parts.joined(separator: " \(wording.symbols.separator) ")
  }

  private static func comparison(
    _ kpi: KPI, _ result: KPIResult, _ wording: Wording
  ) -> String? {
    guard result.computed?.value != nil, let printed = result.printed else { return nil }
    let decimals = max(kpi.decimals, printed.value.scale)
    // Another magnitude than the KPI's is said with the number.
    let unit =
      printed.unit == kpi.unit ? "" : " \(UnitNames.name(of: printed.unit, in: wording.language))"
    let text = "\(wording.detail.printed) \(wording.value(of: printed))\(unit)"
    guard let difference = result.difference else { return "\(text), \(wording.detail.agrees)" }
    return "\(text), \(wording.detail.differs) \(wording.numbers.signed(difference, to: decimals))"
  }
}

extension Target {
  /// The instrument, or who set the plan and where the report names it.
  package func citation(_ wording: Wording) -> String {
    if let instrument {
      // Clauses of instruments are kept in Vietnamese only.
      let hasClause = !clause.isEmpty && wording.language == .vietnamese
      return hasClause ? "\(instrument), \(clause)" : instrument
    }
    let authority = wording.catalogue.authority(authority)
    guard let mark = clause.lastIndex(of: ":"), let line = Int(clause[clause.index(after: mark)...])
    else { return "\(authority) (\(source))" }
    let evidence = Evidence(section: String(clause[..<mark]), line: line)
    return "\(authority) (\(wording.place(evidence)))"
  }
}
