/// A formula over indicators, or a printed rate that cannot be recomputed (chỉ số).
package struct KPI: Hashable, Sendable {
  package typealias ID = Identifier<KPI>

  /// Which way is better.
  package enum Direction: String, CaseIterable, Sendable {
    case higher
    case lower
    case none
  }

  package let id: ID
  package let area: ReformArea
  package let label: LocalizedText
  /// The formula's text in the expression language; empty when the report prints only the result.
  package let formula: String
  package let unit: MeasureUnit
  package let direction: Direction
  /// The figure that prints the KPI's own value.
  package let reported: FigureReference?
  /// Decimals shown, halves rounded away from zero.
  package let decimals: Int
  package let note: LocalizedText

  package init(
    id: ID, area: ReformArea, label: LocalizedText, formula: String = "", unit: MeasureUnit,
    direction: Direction = .none, reported: FigureReference? = nil, decimals: Int = 0,
    note: LocalizedText = LocalizedText(vi: "", en: "")
  ) {
    self.id = id
    self.area = area
    self.label = label
    self.formula = formula
    self.unit = unit
    self.direction = direction
    self.reported = reported
    self.decimals = decimals
    self.note = note
  }
}
