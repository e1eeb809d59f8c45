package import ReformModel

/// The numbers of an audit, one of them perhaps read differently from its print.
package struct Reading: Sendable {
  private let numbers: [StatedNumber]
  private let change: (place: Int, value: ExactDecimal)?

  package init(_ numbers: [StatedNumber], changing change: (place: Int, value: ExactDecimal)? = nil)
  {
    self.numbers = numbers
    self.change = change
  }

  /// The same numbers with one of them read as `value`.
  func changing(_ place: Int, to value: ExactDecimal) -> Reading {
    Reading(numbers, changing: (place, value))
  }

  package subscript(place: Int) -> StatedNumber {
    guard let change, change.place == place else { return numbers[place] }
    return numbers[place].reading(change.value)
  }
}

extension StatedNumber {
  /// The same statement with another value.
  fileprivate func reading(_ value: ExactDecimal) -> StatedNumber {
    StatedNumber(
      printed: printed, value: value, unit: unit, qualifier: qualifier, evidence: evidence,
      columns: columns, figure: figure, report: report)
  }
}
