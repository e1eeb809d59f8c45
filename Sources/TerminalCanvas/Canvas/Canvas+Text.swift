/// A canvas as plain text, for exports and golden screens.
extension Canvas {
  /// The text of every row without trailing spaces.
  package var lines: [String] {
    (0..<height).map { y in
      let row = row(y)
      let end = row.lastIndex { !$0.isSpace }.map { $0 + 1 } ?? row.startIndex
      var line = ""
      for cell in row[row.startIndex..<end] { cell.append(to: &line) }
      return line
    }
  }

  /// The lines joined with line feeds, without one at the end.
  package var text: String { lines.joined(separator: "\n") }
}
