/// The footer: keys and what they do. It takes one row; hints that do not fit are dropped from the
/// right, each as a whole.
package struct KeyHints: Equatable, Sendable {
  /// A key and what it does.
  package struct Hint: Hashable, Sendable {
    /// The key's name.
    package var key: String
    /// What it does, in a word or two.
    package var label: String

    /// Creates a hint.
    package init(key: String, label: String) {
      self.key = key
      self.label = label
    }
  }

  /// The most important hint first.
  package var hints: [Hint]
  /// How labels look.
  package var style: Style
  /// Laid over `style` for keys.
  package var keyStyle: Style

  /// Creates a footer.
  package init(
    _ hints: [Hint], style: Style = .plain, keyStyle: Style = Style(attributes: .bold)
  ) {
    self.hints = hints
    self.style = style
    self.keyStyle = keyStyle
  }

  /// How many hints fit into `width` columns.
  package func fitting(width: Int) -> Int {
    var left = width
    var count = 0
    for hint in hints {
      left -= Self.width(hint)
      if left < 0 { break }
      count += 1
      left -= 2
    }
    return count
  }

  /// Draws into the first row of `area`.
  package func draw(on canvas: inout Canvas, in area: Rect) {
    let row = area.top(1)
    guard !row.isEmpty else { return }
    canvas.fill(row, style: style)
    var x = row.x
    for hint in hints.prefix(fitting(width: row.width)) {
      x += canvas.put(hint.key, x: x, y: row.y, style: style.overlaid(with: keyStyle))
      if !hint.label.isEmpty { x += canvas.put(" " + hint.label, x: x, y: row.y, style: style) }
      x += 2
    }
  }

  private static func width(_ hint: Hint) -> Int {
    let label = DisplayWidth.of(hint.label)
    return DisplayWidth.of(hint.key) + (label > 0 ? label + 1 : 0)
  }
}
