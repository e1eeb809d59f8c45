/// A relation that must hold between the figures of a document (phép kiểm).
package struct Check: Hashable, Sendable {
  package typealias ID = Identifier<Check>

  package let id: ID
  package let area: ReformArea
  package let rule: CheckRule
  /// The text of `expr = expr` or `expr <= expr` in the expression language.
  package let expression: String
  /// Whose the tie is; where it is ours, a broken relation is only suspect.
  package let tie: Relation.Tie
  /// A remark; of a tie that is ours why it is, without the mark.
  package let note: String

  package init(
    id: ID, area: ReformArea, rule: CheckRule, expression: String, tie: Relation.Tie = .stated,
    note: String = ""
  ) {
    self.id = id
    self.area = area
    self.rule = rule
    self.expression = expression
    self.tie = tie
    self.note = note
  }
}

extension Check {
  /// Begins the note of a tie that is ours in `checks.csv`, whose five columns have no other place.
  package static let oursMark = "suspect:"

  /// The note as `checks.csv` has it: the tie and the remark in one cell.
  package var markedNote: String { tie == .ours ? "\(Self.oursMark) \(note)" : note }
}
