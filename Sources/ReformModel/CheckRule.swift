/// The kinds of relation that must hold between the numbers of a report (DESIGN section 8, `rule`).
package enum CheckRule: String, CaseIterable, Sendable {
  /// Parts make their total.
  case sum
  /// From A to B by N.
  case difference
  /// a of b is p %.
  case ratio
  /// A change in percent of what was there before.
  case growth
  /// A result against its plan or last year's, both printed.
  case quotient
  /// Opening and received, less settled, is what remains.
  case balance
  /// The shares of one breakdown make 100 %.
  case percentTotal = "percent_total"
  /// One quantity stated in two places.
  case repetition = "repeat"
  /// A part is not larger than its whole.
  case bound
  /// The items of a list are as many as stated.
  case count
  /// A figure that follows from two others, such as a plan from result and percentage.
  case implied
  /// An average is its total over its number.
  case mean
  /// Documents of one issuer are numbered in the order of their dates.
  case order
  /// One document has one date.
  case citation
}
