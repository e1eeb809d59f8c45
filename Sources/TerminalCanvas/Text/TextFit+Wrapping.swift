extension TextFit {
  /// The lines of `text` at most `width` columns wide: broken at spaces and line feeds, inside
  /// words that are longer than a line. No line ends in spaces; empty text is one empty line;
  /// a width of zero has no lines.
  package static func wrapped(_ text: some StringProtocol, width: Int) -> [String] {
    let glyphs = GlyphLine.glyphs(of: Substring(text))
    return GlyphLine.breaks(glyphs, width: width).map { span in
      var line = ""
      for glyph in glyphs[span.start..<span.end] { glyph.append(to: &line) }
      return line
    }
  }
}
