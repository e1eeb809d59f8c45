extension TextFit {
  /// The lines of `text` at most `width` columns wide: broken at spaces and line feeds, inside
  /// words that are longer than a line. No line ends in spaces; empty text is one empty line;
  /// a width of zero has no lines.
  package static func wrapped(_ text: some StringProtocol, width: Int) -> [String] {
    let glyphs = GlyphLine.glyphs(of: Substring(text))
    return GlyphLine.breaks(glyphs, width: width).map { range in
      var line = ""
      for glyph in glyphs[range] { glyph.append(to: &line) }
      return line
    }
  }
}

/// Breaking a run of glyphs into lines; shared by plain and styled text.
enum GlyphLine {
  /// Marks a forced break; never drawn.
  static let lineFeed = Glyph("\n", width: 0)

  /// The glyphs of `text`, with line feeds (also CR LF) kept as `lineFeed`.
  static func glyphs(of text: Substring) -> [Glyph] {
    var glyphs: [Glyph] = []
    glyphs.reserveCapacity(text.utf8.count)
    var isFirst = true
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isLineFeed) {
      if !isFirst { glyphs.append(lineFeed) }
      isFirst = false
      GlyphReader.read(line) { glyph in
        glyphs.append(glyph)
        return true
      }
    }
    return glyphs
  }

  /// Where the lines lie in `glyphs`, without the spaces and line feeds they were broken at.
  static func breaks(_ glyphs: [Glyph], width: Int) -> [Range<Int>] {
    guard width > 0 else { return [] }
    var lines: [Range<Int>] = []
    var start = 0
    var at = 0
    var columns = 0
    var lastSpace: Int?
    func close(_ end: Int) {
      var end = end
      while end > start, glyphs[end - 1].isSpace { end -= 1 }
      lines.append(start..<end)
    }
    func restart(_ next: Int) {
      start = next
      at = next
      columns = 0
      lastSpace = nil
    }
    while at < glyphs.count {
      let glyph = glyphs[at]
      if glyph == lineFeed {
        close(at)
        restart(at + 1)
      } else if columns + glyph.width <= width {
        if glyph.isSpace { lastSpace = at }
        columns += glyph.width
        at += 1
      } else if glyph.isSpace || lastSpace != nil {
        close(glyph.isSpace ? at : lastSpace ?? at)
        var next = glyph.isSpace ? at : lastSpace ?? at
        while next < glyphs.count, glyphs[next].isSpace { next += 1 }
        // A forced break right after the spaces is this very break, not an empty line.
        if next < glyphs.count, glyphs[next] == lineFeed { next += 1 }
        restart(next)
      } else if at > start {
        close(at)
        restart(at)
      } else {
        // Two columns do not fit into one: the glyph is left out rather than split.
        restart(at + 1)
      }
    }
    close(at)
    return lines
  }
}

extension Character {
  fileprivate var isLineFeed: Bool { self == "\n" || self == "\r\n" }
}
