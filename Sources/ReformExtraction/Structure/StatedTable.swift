import ReformModel

/// A table of the text: what its columns are called and the number of each cell.
struct StatedTable: Sendable {
  struct Row: Sendable {
    let label: [Syllable]
    /// Per column the number of the cell, where it holds exactly one.
    let cells: [Int?]
  }

  let heads: [Set<Syllable>]
  /// Columns that print percentages.
  let percentColumns: Set<Int>
  private(set) var rows: [Row] = []

  /// Reads neighbouring table rows; nil when they are no table of numbers. Numbers learn from the head
  /// of their column that they are percentages or money.
  init?(
    _ passages: ArraySlice<Passage>, caption: [Token], source: SourceText,
    numbers: inout [StatedNumber]
  ) {
    let grid = passages.map { passage in Self.cells(of: passage.tokens) }
    guard let head = grid.first, grid.count >= 3 else { return nil }
    let words = head.map { Set($0.compactMap(\.word)) }
    heads = words
    percentColumns = Set(
      head.indices.filter { column in
        head[column].contains { $0.kind == .percent }
          || !words[column].isDisjoint(with: ["tỷ", "tỉ"]) && words[column].contains("lệ")
      })
    let common = caption.contains { $0.word == "vị" } ? Self.money(caption, source) : nil
    let money = head.map { cell in Self.money(cell, source) ?? common }
    // `đơn vị tính`: a column that says what each row counts.
    let unitColumn = head.indices.first {
      Set(["đơn", "vị"]).isSubset(of: words[$0]) && words[$0].count <= 3 || words[$0] == ["đvt"]
    }
    for cells in grid.dropFirst() {
      guard cells.contains(where: { $0.contains { $0.figure != nil } }) else { continue }
      let own = unitColumn.flatMap { cells.indices.contains($0) ? cells[$0] : nil }
      let isPercent = own?.contains { $0.kind == .percent } == true
      let rowMoney = own.flatMap { Self.money($0, source) }
      let figures = heads.indices.map { column -> Int? in
        guard column < cells.count else { return nil }
        let found = cells[column].compactMap(\.figure)
        guard found.count == 1 else { return nil }
        if Self.isNegative(cells[column]) {
          numbers[found[0]] = numbers[found[0]].withSign(at: cells[column][0].range.lowerBound)
        }
        if percentColumns.contains(column) || isPercent {
          numbers[found[0]] = numbers[found[0]].counted(in: .percent)
        } else if let unit = rowMoney ?? money[column] {
          numbers[found[0]] = numbers[found[0]].counted(in: unit)
        }
        return found[0]
      }
      let label = cells.prefix(2).flatMap { $0.compactMap(\.word) }
      rows.append(Row(label: label, cells: figures))
    }
    guard rows.count >= 2 else { return nil }
  }

  private static func cells(of tokens: [Token]) -> [[Token]] {
    var cells: [[Token]] = [[]]
    for token in tokens {
      if token.kind == .bar { cells.append([]) } else { cells[cells.count - 1].append(token) }
    }
    if cells.first?.isEmpty == true { cells.removeFirst() }
    if cells.last?.isEmpty == true { cells.removeLast() }
    return cells
  }

  /// `-57`: a dash that touches the number it begins the cell with.
  private static func isNegative(_ cell: [Token]) -> Bool {
    cell.count >= 2 && cell[0].kind == .dash && cell[1].figure != nil && cell[1].isAttached
  }

  private static func money(_ cell: [Token], _ source: SourceText) -> MeasureUnit? {
    let words = cell.map { source.text(of: $0).lowercased() }
    guard let place = words.lastIndex(of: "đồng") else { return nil }
    let magnitude = place > 0 ? words[place - 1] : ""
    return MeasureUnit(["tỷ", "triệu", "nghìn"].contains(magnitude) ? "\(magnitude) đồng" : "đồng")
  }
}
