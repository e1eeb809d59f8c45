/// A quantity that a text states, with the indicator it was taken for, if any.
package struct ReadFigure: Hashable, Sendable {
  /// What it was taken for.
  package struct Assignment: Hashable, Sendable {
    package let indicator: Indicator.ID
    package let level: Figure.Level
    /// From 0 to 1, in hundredths; an order, not a probability.
    package let confidence: ExactDecimal

    package init(indicator: Indicator.ID, level: Figure.Level, confidence: ExactDecimal) {
      self.indicator = indicator
      self.level = level
      self.confidence = confidence
    }
  }

  package let number: StatedNumber
  package let origin: Figure.Origin
  package let assignment: Assignment?
  /// 1 is the statement that KPIs use; others print the same quantity again, equal or not.
  package let nth: Int
  /// What else it might be, likeliest first.
  package let candidates: [Indicator.ID]
  /// The words around it, for a person to recognise it by.
  package let words: String

  package init(
    number: StatedNumber, origin: Figure.Origin, assignment: Assignment?, nth: Int = 1,
    candidates: [Indicator.ID] = [], words: String
  ) {
    self.number = number
    self.origin = origin
    self.assignment = assignment
    self.nth = nth
    self.candidates = candidates
    self.words = words
  }
}
