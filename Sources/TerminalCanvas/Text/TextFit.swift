/// Fits text into columns. Results hold no control characters.
package enum TextFit {
  /// `text` cut or padded to exactly `width` columns. Text that is too long ends in `ellipsis`,
  /// as far as that fits itself.
  package static func fitted(
    _ text: some StringProtocol, to width: Int, alignment: TextAlignment = .leading,
    ellipsis: String = "…"
  ) -> String {
    let cut = truncated(text, to: width, ellipsis: ellipsis)
    let space = min(Extent.length(width), longest) - DisplayWidth.of(cut)
    let before = alignment.before(space)
    return repeated(" ", before) + cut + repeated(" ", space - before)
  }

  /// `text` in at most `width` columns, not padded; what is cut off ends in `ellipsis`.
  package static func truncated(
    _ text: some StringProtocol, to width: Int, ellipsis: String = "…"
  ) -> String {
    let clean = sanitized(text)
    let width = Extent.length(width)
    if DisplayWidth.of(clean) <= width { return clean }
    let mark = prefix(ellipsis, columns: width)
    return beforeMark(clean, columns: width - DisplayWidth.of(mark)) + mark
  }

  /// `text` as a canvas shows it: C0 controls as `^X`, a tab as a space, other controls, line
  /// separators and bidirectional controls as U+FFFD.
  package static func sanitized(_ text: some StringProtocol) -> String {
    let text = Substring(text)
    if !text.unicodeScalars.contains(where: { ControlPicture.glyphs(for: $0) != nil }) {
      return String(text)
    }
    return prefix(text, columns: .max)
  }

  /// What stands before the ellipsis: without spaces at its end.
  static func beforeMark(_ text: String, columns: Int) -> String {
    var cut = prefix(text, columns: columns)
    while cut.last == " " { cut.removeLast() }
    return cut
  }

  /// `symbol` as often as asked for: not at all below zero, and not beyond what any screen needs.
  package static func repeated(_ symbol: String, _ count: Int) -> String {
    String(repeating: symbol, count: min(max(count, 0), longest))
  }

  private static let longest = 1 << 20

  /// As many whole glyphs from the start as fit into `columns`.
  static func prefix(_ text: some StringProtocol, columns: Int) -> String {
    var result = ""
    var left = columns
    GlyphReader.read(Substring(text)) { glyph in
      if glyph.width > left { return false }
      left -= glyph.width
      glyph.append(to: &result)
      return true
    }
    return result
  }
}
