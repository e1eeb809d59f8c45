package import ReformModel

/// A KPI with its formula read.
package struct CompiledKPI: Hashable, Sendable {
  package let kpi: KPI
  /// Nil when the report prints only the result, or when the formula cannot be read.
  package let formula: Expression?
  /// The figures the formula names, in reading order, repeats included.
  package let references: [FigureReference]
  /// Why the formula cannot be read or means nothing.
  package let fault: FormulaFault?
  /// Whose quantity the KPI is: the single level its references name, else the whole locality.
  package let level: Figure.Level

  /// Reads the formula and checks that every indicator it names is in the catalogue.
  package init(_ kpi: KPI, knows: (Indicator.ID) -> Bool) {
    self.kpi = kpi
    (formula, references, fault) = Self.read(kpi, knows: knows)
    let speaking = formula == nil ? kpi.reported.map { [$0] } ?? [] : references
    let named = speaking.first?.key.level ?? .all
    level = speaking.allSatisfy { $0.key.level == named } ? named : .all
  }

  private static func read(
    _ kpi: KPI, knows: (Indicator.ID) -> Bool
  ) -> (formula: Expression?, references: [FigureReference], fault: FormulaFault?) {
    guard !kpi.formula.isEmpty else { return (nil, [], nil) }
    do throws(ExpressionFault) {
      let expression = try ExpressionParser.parse(kpi.formula)
      let references = expression.references
      if let unknown = references.first(where: { !knows($0.key.indicator) }) {
        return (nil, [], .unknownIndicator(unknown.key.indicator))
      }
      if case .reference(let reference) = expression, reference == kpi.reported {
        return (nil, [], .returnsItsInput)
      }
      return (expression, references, nil)
    } catch {
      return (nil, [], .syntax(error))
    }
  }
}

/// What is wrong with the formula of a KPI or the expression of a check.
package enum FormulaFault: Error, Hashable, Sendable {
  case syntax(ExpressionFault)
  case unknownIndicator(Indicator.ID)
  /// The formula is only the figure that prints the KPI: it would always agree with itself.
  case returnsItsInput
  /// Both sides of a check are the same: it would always hold.
  case comparesWithItself
}
