extension Table {
  /// The columns that fit into a width, from left to right.
  package struct Layout: Equatable, Sendable {
    /// A column that is shown.
    package struct Slot: Equatable, Sendable {
      /// The index in `columns`.
      package let column: Int
      /// Columns from the left end of the table.
      package let x: Int
      /// Columns it has.
      package let width: Int
    }

    /// The columns that are shown.
    package let slots: [Slot]
  }

  /// Decides which columns are shown at `width` and how wide. Reads every row; for long lists
  /// pass the visible rows only and give text columns an `ideal`.
  package func layout(width: Int) -> Layout {
    let natural = naturalWidths()
    let least = columns.indices.map { leastWidth($0, natural) }
    let space = max(0, width - gutterWidth)
    var shown = Array(columns.indices)
    func needed(_ widths: [Int]) -> Int {
      shown.reduce(0) { $0 + widths[$1] } + Self.gap * max(0, shown.count - 1)
    }
    while needed(least) > space, let victim = nextToDrop(shown) { shown.remove(at: victim) }

    var widths = least
    shrink(shown, &widths, by: needed(widths) - space)
    grow(shown, &widths, natural, by: space - needed(widths))

    var x = gutterWidth
    var slots: [Layout.Slot] = []
    for column in shown {
      let width = min(widths[column], max(0, width - x))
      slots.append(Layout.Slot(column: column, x: x, width: width))
      x += widths[column] + Self.gap
    }
    return Layout(slots: slots)
  }

  /// Columns the table needs so that nothing of priority 0 shrinks below its minimum and no
  /// number is cut.
  package func minimumWidth() -> Int {
    let natural = naturalWidths()
    let shown = columns.indices.filter { columns[$0].priority <= 0 }
    return shown.reduce(gutterWidth) { $0 + leastWidth($1, natural) }
      + Self.gap * max(0, shown.count - 1)
  }

  /// The widest content of each column, title included, within the column's limits.
  private func naturalWidths() -> [Int] {
    var widths = columns.map { showsHeader ? DisplayWidth.of($0.title) : 0 }
    for case .cells(let cells, _) in rows {
      for (column, cell) in zip(columns.indices, cells) {
        widths[column] = max(widths[column], cell.width)
      }
    }
    return columns.indices.map { index in
      let column = columns[index]
      let limit = column.kind == .number ? Int.max : column.ideal ?? .max
      return max(column.minimum, min(widths[index], limit))
    }
  }

  private func leastWidth(_ index: Int, _ natural: [Int]) -> Int {
    columns[index].kind == .number ? natural[index] : columns[index].minimum
  }

  /// The position in `shown` of the column that goes first: highest priority, then rightmost.
  private func nextToDrop(_ shown: [Int]) -> Int? {
    let victim = shown.indices.max { columns[shown[$0]].priority < columns[shown[$1]].priority }
    guard let victim, columns[shown[victim]].priority > 0 else { return nil }
    let priority = columns[shown[victim]].priority
    return shown.lastIndex { columns[$0].priority == priority }
  }

  /// Takes `excess` columns from flexible, then from text columns, rightmost first.
  private func shrink(_ shown: [Int], _ widths: inout [Int], by excess: Int) {
    var excess = excess
    for kind in [Column.Kind.flexible, .text] {
      for index in shown.reversed() where columns[index].kind == kind && excess > 0 {
        let taken = min(excess, widths[index])
        widths[index] -= taken
        excess -= taken
      }
    }
  }

  /// Gives `spare` columns to those below their natural width, most important first, and what is
  /// left to the flexible one.
  private func grow(_ shown: [Int], _ widths: inout [Int], _ natural: [Int], by spare: Int) {
    var spare = spare
    let flexible = shown.first { columns[$0].kind == .flexible }
    let order = shown.sorted {
      (columns[$0].priority, $0 == flexible ? 1 : 0) < (
        columns[$1].priority, $1 == flexible ? 1 : 0
      )
    }
    for index in order where spare > 0 {
      let given = min(spare, max(0, natural[index] - widths[index]))
      widths[index] += given
      spare -= given
    }
    if let flexible, spare > 0 {
      let limit = columns[flexible].ideal ?? .max
      widths[flexible] += min(spare, max(0, limit - widths[flexible]))
    }
  }
}
