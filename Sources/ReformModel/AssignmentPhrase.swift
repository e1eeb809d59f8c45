/// What in a report's text tells that a number is the value of an indicator: a row of `phrases.csv`.
///
/// Written by people who know reports, so that an officer can add a wording without a compiler.
package struct AssignmentPhrase: Hashable, Sendable {
  /// How a number stands to the numbers beside it.
  package enum Role: String, CaseIterable, Sendable {
    /// The a of `a/b`; a wording without role fits it too.
    case part
    /// The b of `a/b`.
    case whole
    /// The a of `từ a xuống b`.
    case from
    /// The b of `từ a xuống b`.
    case to
    /// By how much something fell.
    case cut
    /// By how much something rose.
    case rise
    /// A percentage of a plan or an estimate.
    case planRate = "plan_rate"
    /// A percentage of last year's value, or against it.
    case lastRate = "last_rate"
    /// A percentage of the number before it.
    case share
    /// The a of `a-b`.
    case rangeLow = "range_low"
    /// The b of `a-b`.
    case rangeHigh = "range_high"
  }

  package let indicator: Indicator.ID
  /// The level the figure has; nil when the words around the number tell.
  package let level: Figure.Level?
  /// Nil for a number that stands by itself.
  package let role: Role?
  /// Groups of wordings of which one each must stand in the number's own clause.
  package let near: [[String]]
  /// Groups of wordings of which one each must stand before the number, in its clause or in a heading
  /// above.
  package let context: [[String]]
  /// Wordings that must not stand in the number's own clause.
  package let without: [String]
  /// The indicator whose figure must be the last count or amount before the number.
  package let beside: Indicator.ID?

  package init(
    indicator: Indicator.ID, level: Figure.Level? = nil, role: Role? = nil,
    near: [[String]] = [], context: [[String]] = [], without: [String] = [],
    beside: Indicator.ID? = nil
  ) {
    self.indicator = indicator
    self.level = level
    self.role = role
    self.near = near
    self.context = context
    self.without = without
    self.beside = beside
  }

  /// The groups that a cell of `phrases.csv` writes as `a|b;c`.
  package static func groups(_ cell: String) -> [[String]] {
    cell.utf8.split(separator: UInt8(ascii: ";")).map { alternatives(Substring($0)) }
  }

  /// The wordings that a cell writes as `a|b`. Split at bytes: thousands of wordings wait for it in
  /// every import, and to look for characters costs ten times that.
  package static func alternatives(_ cell: Substring) -> [String] {
    cell.utf8.split(separator: UInt8(ascii: "|")).map { String(Substring($0)) }
  }

  /// How `groups` reads them.
  package static func cell(_ groups: [[String]]) -> String {
    groups.map { $0.joined(separator: "|") }.joined(separator: ";")
  }
}
