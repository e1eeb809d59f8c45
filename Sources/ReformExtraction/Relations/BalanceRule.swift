import ReformModel

/// What was carried over and received, less what was settled, remains; what was settled was on time or
/// late.
struct BalanceRule {
  let numbers: [StatedNumber]

  /// `passages` are read as one: a paragraph, or the items of a list. `isCarriedOver`: whether something
  /// around them tells of an opening balance.
  func claims(in passages: [Passage], isCarriedOver: Bool) -> [Claim] {
    var found: [Cue: [Mention]] = [:]
    for passage in passages {
      for mention in passage.mentions
      where !mention.isPercent && (passages.count == 1 || mention.depth == 0) {
        guard let role = role(of: mention, in: passage) else { continue }
        found[role, default: []].append(mention)
      }
    }
    // On time and late belong to the settled of their own sentence.
    let settled = passages.count == 1 ? settled(found) : []
    return remaining(found, isCarriedOver) + settled + due(found)
  }

  /// The cue nearest to a number in its clause, before it or right behind its unit.
  private func role(of mention: Mention, in passage: Passage) -> Cue? {
    let start = mention.tokens.lowerBound
    var place = start - 1
    while place >= 0, start - place <= 14 {
      switch passage.tokens[place].kind {
      case .semicolon, .stop, .open, .close, .figure: place = -1
      default:
        if passage.tokens[place].word == "còn", start - place <= 2 { return .remaining }
        if let cue = passage.cues[place], Self.roles.contains(cue) {
          return cue
        }
      }
      place -= 1
    }
    let end = mention.tokens.upperBound
    for next in end..<max(end, min(end + 5, passage.tokens.count)) {
      guard passage.tokens[next].word != nil else { return nil }
      if let cue = passage.cues[next] { return Self.roles.contains(cue) ? cue : nil }
    }
    return nil
  }

  private static let roles: Set<Cue> = [
    .opening, .received, .settled, .remaining, .onTime, .late, .total,
  ]

  private func remaining(_ found: [Cue: [Mention]], _ isCarriedOver: Bool) -> [Claim] {
    guard let rest = found[.remaining]?.first, let settled = found[.settled]?.first,
      same(rest, settled)
    else { return [] }
    let received = (found[.received] ?? []).filter { same(rest, $0) }.prefix(3)
    let totals = (found[.total] ?? []).filter { same(rest, $0) }.prefix(2)
    let opening = found[.opening]?.first
    let done = Arithmetic.number(settled.number)
    var wholes =
      opening.map { opening in
        received.map { Arithmetic.sum(of: [opening.number, $0.number]) }
      } ?? []
    wholes += totals.map { .number($0.number) }
    // What was received may include what was carried over, where it is told twice.
    if opening == nil || received.count > 1 { wholes += received.map { .number($0.number) } }
    let readings = wholes.map {
      Relation(.balance, .difference($0, done), .equal, .number(rest.number))
    }
    guard !readings.isEmpty else { return [] }
    // Each told once, and nothing carried over that is not told here: nothing else can be meant.
    let isTold = opening != nil || totals.count == 1 || received.count == 1 && !isCarriedOver
    let isPlain = found[.settled]?.count == 1 && found[.remaining]?.count == 1 && isTold
    return [Claim(readings, isPlain ? .certain : .likely)]
  }

  /// `tồn 127, tiếp nhận 3.846, tổng số phải giải quyết 3.973`.
  private func due(_ found: [Cue: [Mention]]) -> [Claim] {
    guard let opening = found[.opening]?.first, let received = found[.received]?.first,
      let totals = found[.total], same(opening, received)
    else { return [] }
    let readings = totals.prefix(2).filter { same($0, received) }.map {
      Relation(.sum, .sum(of: [opening.number, received.number]), .equal, .number($0.number))
    }
    return readings.isEmpty ? [] : [Claim(readings, .likely)]
  }

  private func settled(_ found: [Cue: [Mention]]) -> [Claim] {
    guard let settled = found[.settled]?.first, let late = found[.late]?.first,
      let onTime = found[.onTime], same(settled, late), onTime.allSatisfy({ same(settled, $0) })
    else { return [] }
    let readings = (1...onTime.count).map { count in
      Relation(
        .sum, .sum(of: onTime.prefix(count).map(\.number) + [late.number]), .equal,
        .number(settled.number))
    }
    return [Claim(readings, .likely)]
  }

  private func same(_ left: Mention, _ right: Mention) -> Bool {
    numbers[left.number].countsSame(as: numbers[right.number])
  }
}
