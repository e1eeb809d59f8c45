/// What a cell does to its text besides colouring it.
package struct TextAttributes: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// Heavier or brighter.
  package static let bold = TextAttributes(rawValue: 1)
  /// Paler; some terminals ignore it.
  package static let dim = TextAttributes(rawValue: 2)
  /// Underlined.
  package static let underline = TextAttributes(rawValue: 4)
  /// Foreground and background swapped.
  package static let reverse = TextAttributes(rawValue: 8)
}
