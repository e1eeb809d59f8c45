import ReformModel

/// What was carried over and received, less what was settled, remains; what was settled was on time or
/// late.
struct BalanceRule {
  let numbers: [StatedNumber]

  /// `passages` are read as one: a paragraph, or the items of a list. `isCarriedOver`: whether something
  /// around them tells of an opening balance.
  func claims(in passages: [Passage], isCarriedOver: Bool) -> [Claim] {
    var told: [Told] = []
    for passage in passages {
      for mention in passage.mentions
      where !mention.isPercent && (passages.count == 1 || mention.depth == 0) {
        guard let role = role(of: mention, in: passage) else { continue }
        // `còn 308 hồ sơ, trong đó 296 hồ sơ còn trong hạn`: a part of what remains.
        let start = mention.tokens.lowerBound
        if role == .remaining, passage.has(.including, from: max(0, start - 4), to: start) {
          continue
        }
        told.append(Told(role: role, mention: mention))
      }
    }
    let found = Dictionary(grouping: told, by: \.role).mapValues { $0.map(\.mention) }
    // On time and late belong to the settled of their own sentence.
    let settled = passages.count == 1 ? settled(found, in: passages[0]) : []
    return told.indices.filter { told[$0].role == .remaining }.flatMap {
      remaining(told[$0].mention, after: told[..<$0], isCarriedOver)
    } + settled + due(found)
  }

  /// Whether what remains is not less than nothing. For judging ties only, never for a verdict.
  func isPossible(_ relation: Relation) -> Bool {
    guard case .difference(let whole, let done) = relation.left else { return true }
    func sum(_ part: Arithmetic) -> Double {
      part.numbers.reduce(0.0) { $0 + numbers[$1].approximateValue }
    }
    return sum(whole) >= sum(done)
  }

  /// A number in one of the roles.
  private struct Told {
    let role: Cue
    let mention: Mention
  }

  /// The cue nearest to a number in its clause, before it or right behind its unit.
  private func role(of mention: Mention, in passage: Passage) -> Cue? {
    let start = mention.tokens.lowerBound
    // `nhận 60.289, cộng với 1.154 kỳ trước chuyển qua thành 61.443`
    if start > 1, passage.tokens[start - 1].word == "thành",
      passage.tokens[start - 2].word != "hoàn"
    {
      return .total
    }
    // `117 đúng hạn, 04 quá hạn`: the words right behind a number are its own.
    let next = mention.tokens.upperBound
    if next < passage.tokens.count, let cue = passage.cues[next], cue == .onTime || cue == .late {
      return cue
    }
    var place = start - 1
    while place >= 0, start - place <= 14 {
      switch passage.tokens[place].kind {
      case .semicolon, .stop, .open, .close, .figure: place = -1
      default:
        if passage.tokens[place].word == "còn", start - place <= 2,
          place == 0 || passage.tokens[place - 1].word != "trước"
        {
          return .remaining
        }
        if let cue = passage.cues[place], Self.roles.contains(cue) {
          return cue
        }
      }
      place -= 1
    }
    let end = mention.tokens.upperBound
    for next in end..<max(end, min(end + 5, passage.tokens.count)) {
      guard passage.tokens[next].word != nil else { return nil }
      if let cue = passage.cues[next] {
        // `108 nhiệm vụ đã hoàn thành đúng hạn` are not all that were done.
        let behind = passage.cues[(next + 1)..<min(next + 5, passage.tokens.count)]
        if cue == .settled, let late = behind.first(where: { $0 == .onTime || $0 == .late }) {
          return late
        }
        return Self.roles.contains(cue) ? cue : nil
      }
    }
    return nil
  }

  private static let roles: Set<Cue> = [
    .opening, .received, .settled, .remaining, .onTime, .late, .total,
  ]

  /// What remains, from what was told shortly before it.
  private func remaining(
    _ rest: Mention, after told: ArraySlice<Told>, _ isCarriedOver: Bool
  ) -> [Claim] {
    let near = told.suffix(10).filter { same(rest, $0.mention) }
    func last(_ role: Cue, _ count: Int) -> [Mention] {
      near.filter { $0.role == role }.suffix(count).reversed().map(\.mention)
    }
    guard let settled = last(.settled, 1).first else { return [] }
    let received = last(.received, 3).filter { same(settled, $0) }
    let line = numbers[settled.number].evidence.line
    let totals = last(.total, 2).filter {
      // A total above that nothing was received for may be of anything.
      same(settled, $0) && (!received.isEmpty || numbers[$0.number].evidence.line == line)
    }
    let opening = last(.opening, 1).first { same(settled, $0) }
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
    // Nothing carried over that is not told here, and one settled: nothing else can be meant.
    let isTold = opening != nil || totals.count == 1 || received.count == 1 && !isCarriedOver
    let isPlain = near.count { $0.role == .settled } == 1 && isTold
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

  private func settled(_ found: [Cue: [Mention]], in passage: Passage) -> [Claim] {
    guard let settled = found[.settled]?.first, let late = found[.late]?.first,
      let first = found[.onTime]?.first,
      // `Còn lại 67, trong đó 05 quá hạn` speaks of others.
      passage.sentenceEnds[late.tokens.lowerBound] == passage.sentenceEnds[first.tokens.lowerBound],
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
