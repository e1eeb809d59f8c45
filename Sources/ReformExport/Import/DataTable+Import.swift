import ReformModel
package import ReformViewModels

extension DataTable {
  /// Every figure of an import, with the columns of the JSON contract; unassigned ones first.
  package init(_ draft: ImportDraft) {
    self.init(
      columns: [
        "indicator", "level", "nth", "line", "printed", "value", "unit", "qualifier", "section",
        "label", "confidence",
      ],
      rows: (draft.unassigned + draft.assigned).map { figure in
        let number = figure.number
        let label = figure.assignment.flatMap { draft.label(of: $0.indicator, in: .vietnamese) }
        return [
          .optional(figure.assignment?.indicator.rawValue),
          .text((figure.assignment?.level ?? .all).rawValue), .integer(figure.nth),
          .integer(number.evidence.line), .text(number.printed), .number(number.value),
          .text(number.unit.text), .text(number.qualifier.rawValue),
          .text(number.evidence.section), .text(label ?? figure.words),
          .number(figure.assignment?.confidence ?? ExactDecimal(mantissa: 0)),
        ]
      })
  }
}
