extension Canvas {
  /// The same canvas in ASCII, cell for cell: letters lose their marks, symbols become their
  /// nearest likeness, everything else a question mark.
  package func inASCII() -> Canvas {
    var result = self
    for index in cells.indices
    where cells[index].scalar.value > 0x7E || !cells[index].isSingleScalar {
      let letter = ASCIIFallback.letter(for: cells[index].scalar)
      result.cells[index] = Cell(Glyph(letter), style: cells[index].style)
    }
    // The right half of a wide cell, which is a cell of its own now.
    for index in cells.indices where cells[index].isContinuation {
      result.cells[index] = .space(cells[index].style)
    }
    return result
  }
}
