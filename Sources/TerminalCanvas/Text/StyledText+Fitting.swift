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
        result.append(TextFit.beforeMark(run.text, columns: left) + mark, style: run.style)
        break
      }
    }
    return result
  }

  /// The lines at most `width` columns wide, broken like `TextFit.wrapped`; those after the
  /// first are `indent` columns narrower, unless that leaves none.
  package func wrapped(width: Int, indent: Int = 0) -> [StyledText] {
    var glyphs: [Glyph] = []
    var owners: [Int] = []
    for (index, run) in runs.enumerated() {
      let part = GlyphLine.glyphs(of: Substring(run.text))
      glyphs += part
      owners += repeatElement(index, count: part.count)
    }
    return GlyphLine.breaks(glyphs, width: width, indent: indent).map { span in
      var line = StyledText(runs: [])
      var owner = -1
      for index in span.start..<span.end {
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
