/// A number that a relation is about, as the report prints it and where.
package struct StatedNumber: Hashable, Sendable {
  package let printed: String
  /// In the printed unit, with the printed precision.
  package let value: ExactDecimal
  package let unit: MeasureUnit
  package let qualifier: Figure.Qualifier
  package let evidence: Evidence
  /// The characters of the line that print it; nil when only the line is known.
  package let columns: Range<Int>?
  /// Whose value it is, where a stored figure states it.
  package let figure: FigureReference?
  /// The stored report that prints it; nil for a number read from a text.
  package let report: Report.ID?

  /// Whether the print is the whole truth: people, dossiers, posts. Percentages, money, areas and
  /// whatever has decimals are rounded (DESIGN section 5, Exact and rounded).
  package let isExact: Bool

  package init(
    printed: String, value: ExactDecimal, unit: MeasureUnit,
    qualifier: Figure.Qualifier = .exact, evidence: Evidence, columns: Range<Int>? = nil,
    figure: FigureReference? = nil, report: Report.ID? = nil
  ) {
    self.printed = printed
    self.value = value
    isExact =
      value.scale == 0 && !unit.isPercent && !unit.isMoney && !unit.isArea && unit.magnitude == 0
    self.unit = unit
    self.qualifier = qualifier
    self.evidence = evidence
    self.columns = columns
    self.figure = figure
    self.report = report
  }

  /// The same print, counted in what the head of its column says.
  package func counted(in unit: MeasureUnit) -> StatedNumber {
    StatedNumber(
      printed: printed, value: value, unit: unit, qualifier: qualifier, evidence: evidence,
      columns: columns, figure: figure, report: report)
  }

  /// The same print with the minus before it, which a cell of a table begins with.
  package func withSign(at column: Int) -> StatedNumber {
    StatedNumber(
      printed: "-" + printed, value: ExactDecimal(mantissa: -value.mantissa, scale: value.scale),
      unit: unit, qualifier: qualifier, evidence: evidence,
      columns: columns.map { column..<$0.upperBound }, figure: figure, report: report)
  }

  /// Whether the words around it say that it is not the exact number.
  package var isApproximate: Bool {
    switch qualifier {
    case .exact, .estimate: false
    case .about, .nearly, .over, .under: true
    }
  }
}
