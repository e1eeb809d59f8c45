package import ReformLocalization
package import ReformModel
package import TerminalCanvas

/// Everything about appearance that a terminal or an option decides: theme and symbols.
package struct Look: Equatable, Sendable {
  package var theme: Theme
  package var isASCII: Bool

  package init(theme: Theme = .colour, isASCII: Bool = false) {
    self.theme = theme
    self.isASCII = isASCII
  }

  package var glyphs: Glyphs { isASCII ? .ascii : .unicode }
  package var symbols: Symbols { isASCII ? .ascii : .unicode }

  package func wording(_ language: Language) -> Wording {
    Wording.of(language, symbols: symbols)
  }

  /// The canvas as it may be shown: ASCII takes the accents off what is left.
  package func finished(_ canvas: Canvas) -> Canvas {
    isASCII ? canvas.inASCII() : canvas
  }
}
