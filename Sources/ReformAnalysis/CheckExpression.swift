package import ReformModel

/// What a check demands: both sides equal, or the left one not more than the right one.
package struct CheckExpression: Hashable, Sendable {
  /// What is recomputed.
  package let left: Expression
  package let comparison: Relation.Comparison
  /// What is printed, one figure wherever one is the result.
  package let right: Expression

  package init(_ left: Expression, _ comparison: Relation.Comparison, _ right: Expression) {
    self.left = left
    self.comparison = comparison
    self.right = right
  }

  /// Every reference in reading order, repeats included.
  package var references: [FigureReference] { left.references + right.references }
}
