extension StyledText {
  /// The text in at most `width` columns; what is cut off ends in `ellipsis`.
  package func truncated(to width: Int, ellipsis: String = "…") -> StyledText {
    if self.width <= width { return self }
    let mark = TextFit.prefix(ellipsis, columns: Extent.length(width))
    var left = Extent.length(width) - DisplayWidth.of(mark)
    var result = StyledText(runs: [])
    for run in runs {
      let whole = DisplayWidth.of(run.text)
      if whole <= left {
        result.runs.append(run)
        left -= whole
      } else {
        result.append(TextFit.prefix(run.text, columns: left) + mark, style: run.style)
        break
      }
    }
    return result
  }

  /// The lines at most `width` columns wide, broken like `TextFit.wrapped`.
  package func wrapped(width: Int) -> [StyledText] {
    var glyphs: [Glyph] = []
    var owners: [Int] = []
    for (index, run) in runs.enumerated() {
      let part = GlyphLine.glyphs(of: Substring(run.text))
      glyphs += part
      owners += repeatElement(index, count: part.count)
    }
    return GlyphLine.breaks(glyphs, width: width).map { range in
      var line = StyledText(runs: [])
      var owner = -1
      for index in range {
        if owners[index] != owner {
          owner = owners[index]
          line.runs.append(Run("", style: runs[owner].style))
        }
        glyphs[index].append(to: &line.runs[line.runs.count - 1].text)
      }
      return line
    }
  }
}

extension Canvas {
  /// Writes styled text like `put` writes plain text; `style` is that of the place.
  @discardableResult
  package mutating func put(
    _ text: StyledText, x: Int, y: Int, style: Style = .plain, maxWidth: Int = .max
  ) -> Int {
    var written = 0
    for run in text.runs {
      let runStyle = run.style.map(style.overlaid) ?? style
      written += put(
        Substring(run.text), x: x + written, y: y, style: runStyle,
        maxWidth: Extent.length(maxWidth) - written)
    }
    return written
  }

  /// Writes styled text into the first row of `area`: cut with an ellipsis and aligned.
  package mutating func put(
    _ text: StyledText, in area: Rect, alignment: TextAlignment = .leading,
    style: Style = .plain, ellipsis: String = "…"
  ) {
    guard !area.isEmpty else { return }
    let fitted = text.truncated(to: area.width, ellipsis: ellipsis)
    let before = alignment.before(max(0, area.width - fitted.width))
    put(fitted, x: area.x + before, y: area.y, style: style, maxWidth: area.width - before)
  }
}
