/// A named quantity of the catalogue (chỉ tiêu thống kê).
package struct Indicator: Hashable, Sendable {
  package typealias ID = Identifier<Indicator>

  /// What adding the quantity over time means.
  package enum Nature: String, CaseIterable, Sendable {
    /// A state at a day: posts filled.
    case stock
    /// An amount over a period: dossiers settled.
    case flow
    /// A quotient, never added: a rate.
    case ratio
  }

  package let id: ID
  package let area: ReformArea
  /// The report section that usually states it: `II.2.c`.
  package let section: String
  package let label: LocalizedText
  package let unit: MeasureUnit
  package let nature: Nature

  package init(
    id: ID, area: ReformArea, section: String, label: LocalizedText, unit: MeasureUnit,
    nature: Nature
  ) {
    self.id = id
    self.area = area
    self.section = section
    self.label = label
    self.unit = unit
    self.nature = nature
  }
}
