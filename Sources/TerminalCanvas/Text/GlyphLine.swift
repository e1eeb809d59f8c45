/// Breaking a run of glyphs into lines; shared by plain and styled text.
enum GlyphLine {
  /// Marks a forced break; never drawn.
  static let lineFeed = Glyph("\n", width: 0)

  /// The glyphs of `text`, with line feeds (also CR LF) kept as `lineFeed`.
  static func glyphs(of text: Substring) -> [Glyph] {
    var glyphs: [Glyph] = []
    glyphs.reserveCapacity(text.utf8.count)
    // Most text is one line, and looking for its end at characters costs more than reading it.
    guard text.utf8.contains(UInt8(ascii: "\n")) else {
      append(text, to: &glyphs)
      return glyphs
    }
    var isFirst = true
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isLineFeed) {
      if !isFirst { glyphs.append(lineFeed) }
      isFirst = false
      append(line, to: &glyphs)
    }
    return glyphs
  }

  private static func append(_ line: Substring, to glyphs: inout [Glyph]) {
    GlyphReader.read(line) { glyph in
      glyphs.append(glyph)
      return true
    }
  }

  /// A line's place in the glyphs. Not a Range: the runtime would look up whether an Int can be compared
  /// before it holds an array of those.
  struct Span: Equatable {
    let start: Int
    let end: Int
  }

  /// Where the lines lie in `glyphs`, without the spaces and line feeds they were broken at.
  /// Lines after the first have `indent` columns less.
  static func breaks(_ glyphs: [Glyph], width: Int, indent: Int = 0) -> [Span] {
    guard width > 0 else { return [] }
    let indent = indent >= 0 && indent < width ? indent : 0
    var lines: [Span] = []
    var start = 0
    var at = 0
    var columns = 0
    var lastSpace: Int?
    var isLineOwed = true
    func close(_ end: Int, next: Int, isLineOwed owed: Bool) {
      var end = end
      while end > start, glyphs[end - 1].isSpace { end -= 1 }
      lines.append(Span(start: start, end: end))
      start = next
      at = next
      columns = 0
      lastSpace = nil
      isLineOwed = owed
    }
    while at < glyphs.count {
      let glyph = glyphs[at]
      let limit = lines.isEmpty ? width : width - indent
      if glyph == lineFeed {
        close(at, next: at + 1, isLineOwed: true)
      } else if columns + glyph.width <= limit {
        if glyph.isSpace { lastSpace = at }
        columns += glyph.width
        at += 1
      } else if let space = glyph.isSpace ? at : lastSpace {
        var next = space
        while next < glyphs.count, glyphs[next].isSpace { next += 1 }
        // A forced break right after the spaces is this very break, not an empty line.
        let isForced = next < glyphs.count && glyphs[next] == lineFeed
        close(space, next: isForced ? next + 1 : next, isLineOwed: isForced)
      } else if at > start {
        close(at, next: at, isLineOwed: false)
      } else {
        // Two columns do not fit into one: the glyph is left out rather than split.
        start = at + 1
        at = start
      }
    }
    // Spaces at the end of the text are no line of their own; a line feed there is one.
    if isLineOwed || start < glyphs.count { close(at, next: at, isLineOwed: false) }
    return lines
  }
}

extension Character {
  fileprivate var isLineFeed: Bool { self == "\n" || self == "\r\n" }
}
