import ReformModel

/// Total rows and the arithmetic between columns that most rows of a table follow.
struct TableRule {
  let table: StatedTable
  let numbers: [StatedNumber]

  func claims() -> [Claim] {
    totals() + columns()
  }

  // MARK: Total rows

  /// `Tổng cộng`, `Cộng`, `Toàn tỉnh`, `Chung`; not `An toàn thực phẩm`.
  private func isTotal(_ row: StatedTable.Row) -> Bool {
    switch row.label.first {
    case "tổng", "cộng", "chung": true
    case "toàn": row.label.count <= 3 && !row.label.contains("trình")
    default: false
    }
  }

  private func totals() -> [Claim] {
    guard let place = table.rows.firstIndex(where: isTotal)
    else {
      return []
    }
    let total = table.rows[place]
    let parts = place == 0 ? Array(table.rows.dropFirst()) : Array(table.rows[..<place])
    guard parts.count >= 2 else { return [] }
    return total.cells.indices.compactMap { column in
      guard let whole = total.cells[column], !table.percentColumns.contains(column),
        !numbers[whole].unit.isPercent
      else { return nil }
      let cells = parts.compactMap { $0.cells[column] }
      guard cells.count >= 2, cells.count == parts.count, adds(column, parts.count) else {
        return nil
      }
      return Claim(
        [Relation(.sum, .sum(of: cells), .equal, .number(whole))],
        isRate(column) ? .likely : .certain)
    }
  }

  /// Averages and scores do not add up.
  private func isRate(_ column: Int) -> Bool {
    !table.heads[column].isDisjoint(with: ["bình", "điểm", "hạng", "chỉ", "hệ"])
  }

  /// Whether a column counts: row numbers 1, 2, 3 … do not.
  private func adds(_ column: Int, _ rows: Int) -> Bool {
    !table.heads[column].contains("tt") && !table.heads[column].contains("stt")
  }

  // MARK: Between columns

  /// Every rule that holds in at least two rows and in three of five.
  private func columns() -> [Claim] {
    // Rates among counts: those of two parts neither add up to nor differ by that of the whole.
    let counts = table.rows.filter { !isShare($0) }
    // Of several rules for a column the one that most rows follow: the first of equals.
    var best: [Int: (holding: Int, relations: [Relation])] = [:]
    for rule in candidates() {
      let rows = rule.formula.adds && !counts.isEmpty ? counts : table.rows
      let relations = rows.compactMap { relation(rule, in: $0) }
      let holding = relations.count { holds($0) }
      guard holding >= 2, holding * 5 >= relations.count * 3,
        holding > best[rule.result]?.holding ?? 0
      else { continue }
      best[rule.result] = (holding, relations)
    }
    return best.keys.sorted().flatMap { column in
      best[column, default: (0, [])].relations.map { Claim($0) }
    }
  }

  /// One column out of others.
  private enum Formula {
    case percentage(part: Int, whole: Int)
    case growth(from: Int, to: Int)
    /// The percentage of what a part leaves: on time, where only the late ones are counted.
    case rest(of: Int, without: Int)
    case sum([Int])
    case difference(Int, Int)
    case balance(opening: Int, received: Int, settled: Int)

    var adds: Bool {
      switch self {
      case .sum, .difference, .balance: true
      case .percentage, .growth, .rest: false
      }
    }
  }

  /// Also where `(%)` stands in the label instead of behind each number.
  private func isShare(_ row: StatedTable.Row) -> Bool {
    let isNamed = zip(row.label, row.label.dropFirst()).contains {
      ($0 == "tỷ" || $0 == "tỉ") && $1 == "lệ"
    }
    return isNamed || row.cells.contains { $0.map { numbers[$0].unit.isPercent } ?? false }
  }

  private func candidates() -> [(formula: Formula, result: Int)] {
    let columns = table.heads.indices.filter { column in
      table.rows.contains { $0.cells[column] != nil }
    }
    .prefix(10)
    let counts = columns.filter { !table.percentColumns.contains($0) }
    var candidates: [(Formula, Int)] = []
    for percent in columns where table.percentColumns.contains(percent) {
      for part in counts {
        for whole in counts where whole != part {
          candidates.append((.percentage(part: part, whole: whole), percent))
          candidates.append((.growth(from: part, to: whole), percent))
          candidates.append((.rest(of: whole, without: part), percent))
        }
      }
    }
    for result in counts {
      // The columns right before or behind it.
      let before = Array(counts.filter { $0 < result })
      let behind = Array(counts.filter { $0 > result })
      for parts in [behind, before] {
        for count in stride(from: parts.count, through: 2, by: -1) {
          candidates.append((.sum(Array(parts.prefix(count))), result))
          candidates.append((.sum(Array(parts.suffix(count))), result))
        }
      }
      for first in counts where first != result {
        for second in counts where second != result && second != first {
          candidates.append((.difference(first, second), result))
        }
      }
      for place in before.indices.dropFirst(2) {
        candidates.append(
          (
            .balance(
              opening: before[place - 2], received: before[place - 1], settled: before[place]),
            result
          ))
      }
    }
    return candidates
  }

  private func relation(_ rule: (formula: Formula, result: Int), in row: StatedTable.Row)
    -> Relation?
  {
    func cell(_ column: Int) -> Arithmetic? { row.cells[column].map { .number($0) } }
    guard let result = cell(rule.result) else { return nil }
    switch rule.formula {
    case .percentage(let part, let whole):
      guard let part = cell(part), let whole = cell(whole) else { return nil }
      return Relation(.ratio, .percentage(part, of: whole), .equal, result)
    case .growth(let old, let new):
      guard let old = cell(old), let new = cell(new) else { return nil }
      return Relation(.growth, .percentage(.difference(new, old), of: old), .equal, result)
    case .rest(let whole, let part):
      guard let part = cell(part), let whole = cell(whole) else { return nil }
      return Relation(.ratio, .percentage(.difference(whole, part), of: whole), .equal, result)
    case .sum(let columns):
      let parts = columns.compactMap(cell)
      return parts.count == columns.count ? Relation(.sum, .sum(parts), .equal, result) : nil
    case .difference(let first, let second):
      guard let first = cell(first), let second = cell(second) else { return nil }
      return Relation(.difference, .difference(first, second), .equal, result)
    case .balance(let opening, let received, let settled):
      guard let opening = cell(opening), let received = cell(received), let settled = cell(settled)
      else {
        return nil
      }
      return Relation(
        .balance, .difference(.sum([opening, received]), settled), .equal, result)
    }
  }

  /// Only whether a row follows a rule nearly enough to suppose it; never a verdict.
  private func holds(_ relation: Relation) -> Bool {
    guard let result = relation.result, let value = approximate(relation.left) else { return false }
    let printed = numbers[result]
    var unit = 1.0
    for _ in 0..<printed.value.scale { unit /= 10 }
    let tolerance = printed.isExact ? 0.001 : 1.01 * unit
    return value != 0 && abs(value - printed.approximateValue) <= tolerance
  }

  private func approximate(_ arithmetic: Arithmetic) -> Double? {
    switch arithmetic {
    case .number(let place): return numbers[place].approximateValue
    case .constant(let constant): return Double(constant.mantissa)
    case .sum(let parts):
      return parts.reduce(0.0) { $0 + (approximate($1) ?? .nan) }
    case .difference(let left, let right):
      return (approximate(left) ?? .nan) - (approximate(right) ?? .nan)
    case .product(let left, let right):
      return (approximate(left) ?? .nan) * (approximate(right) ?? .nan)
    case .quotient(let left, let right):
      let divisor = approximate(right) ?? .nan
      return divisor == 0 ? nil : (approximate(left) ?? .nan) / divisor
    }
  }
}
