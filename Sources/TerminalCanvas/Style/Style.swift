/// Colours and attributes of a cell. `Style()` is plain text in the terminal's own colours.
package struct Style: Hashable, Sendable {
  /// The colour of the text.
  package var foreground: Color
  /// The colour behind the text.
  package var background: Color
  /// Bold, dim, underline, reverse.
  package var attributes: TextAttributes

  /// Creates a style; what is left out is the terminal's default.
  package init(
    foreground: Color = .default, background: Color = .default, attributes: TextAttributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  /// Plain text.
  package static let plain = Style()

  /// This style with another on top: the other's colours win unless they are the default,
  /// attributes add up. So a red word stays red on a selected (reversed) row.
  package func overlaid(with top: Style) -> Style {
    Style(
      foreground: top.foreground == .default ? foreground : top.foreground,
      background: top.background == .default ? background : top.background,
      attributes: attributes.union(top.attributes))
  }
}
