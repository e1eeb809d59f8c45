/// Text whose parts can have styles of their own; a part without one takes the style of the
/// place it is drawn at.
package struct StyledText: Hashable, Sendable, ExpressibleByStringLiteral {
  /// A part with one style.
  package struct Run: Hashable, Sendable {
    /// The text.
    package var text: String
    /// Laid over the style of the place; nil leaves that as it is.
    package var style: Style?

    /// Creates a part.
    package init(_ text: String, style: Style? = nil) {
      self.text = text
      self.style = style
    }
  }

  /// The parts in reading order.
  package var runs: [Run]

  /// Text of several parts.
  package init(runs: [Run]) {
    self.runs = runs
  }

  /// Text of one part.
  package init(_ text: String, style: Style? = nil) {
    runs = text.isEmpty ? [] : [Run(text, style: style)]
  }

  package init(stringLiteral text: String) {
    self.init(text)
  }

  /// The text alone.
  package var plain: String {
    runs.count == 1 ? runs[0].text : runs.reduce(into: "") { $0 += $1.text }
  }

  /// Columns it takes.
  package var width: Int { runs.reduce(0) { $0 + DisplayWidth.of($1.text) } }

  /// Whether there is no text.
  package var isEmpty: Bool { runs.allSatisfy(\.text.isEmpty) }

  /// Adds text at the end.
  package mutating func append(_ text: String, style: Style? = nil) {
    if !text.isEmpty { runs.append(Run(text, style: style)) }
  }

  /// Both texts in a row.
  package static func + (left: StyledText, right: StyledText) -> StyledText {
    StyledText(runs: left.runs + right.runs)
  }
}
