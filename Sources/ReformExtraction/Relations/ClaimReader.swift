import ReformModel

/// Runs every rule over the passages of a text.
struct ClaimReader {
  private(set) var claims: [Claim] = []

  init(passages: [Passage], tables: [StatedTable], numbers: [StatedNumber]) {
    let running = passages.filter { $0.block.kind != .tableRow }
    var consumed: Set<Int> = []
    var earlier: [Mention] = []
    var labelled: [RateRule.Labelled] = []
    var section: String?
    var list = 0
    for passage in running {
      if passage.block.section != section {
        section = passage.block.section
        earlier = []
        labelled = []
      }
      if case .item = passage.block.kind {} else { list += 1 }
      claims += FractionRule(numbers: numbers).claims(in: passage, consumed: &consumed)
      claims += ChangeRule(numbers: numbers).claims(in: passage, consumed: &consumed)
      claims += SplitChangeRule(numbers: numbers).claims(in: passage)
      claims += PointsRule(numbers: numbers).claims(in: passage, consumed: &consumed)
      claims += LevelsRule(numbers: numbers).claims(in: passage, consumed: &consumed)
      claims += QuotaRule(numbers: numbers).claims(in: passage)
      claims += StockRule(numbers: numbers).claims(in: passage)
      claims += ComparisonRule(numbers: numbers).claims(in: passage, consumed: &consumed)
      claims += MeanRule(numbers: numbers).claims(
        in: passage, after: labelled, consumed: &consumed)
      claims += ShareRule(numbers: numbers).claims(
        in: passage, list: list, after: labelled, consumed: &consumed)
      claims += RateRule(numbers: numbers).claims(in: passage, after: labelled, consumed: &consumed)
      claims += PartsRule(numbers: numbers).claims(in: passage)
      claims += RemainderRule(numbers: numbers).claims(in: passage)
      claims += TotalBehindRule(numbers: numbers).claims(in: passage, after: earlier)
      claims += LooseListRule(numbers: numbers).claims(in: passage, after: earlier)
      claims += RunningListRule(numbers: numbers).claims(in: passage)
      claims += SharesRule(numbers: numbers).claims(in: passage)
      claims += MultipleRule(numbers: numbers).claims(in: passage)
      claims += ClassesRule(numbers: numbers).claims(in: passage)
      claims += FractionSums(numbers: numbers).claims(in: passage)
      claims += BracketSums(numbers: numbers).claims(in: passage)
      claims += RestRule(numbers: numbers).claims(in: passage)
      claims += TightRunRule(numbers: numbers).claims(in: passage, after: earlier)
      claims += OthersRule(numbers: numbers).claims(in: passage, after: earlier)
      claims += ComplementRule(numbers: numbers).claims(in: passage, after: earlier)
      earlier = (earlier + passage.mentions).suffix(12)
      labelled =
        (labelled
        + passage.mentions.map { RateRule.Labelled(mention: $0, words: passage.words(around: $0)) })
        .suffix(16)
    }
    claims += ItemsRule(numbers: numbers, passages: running).claims()
    let balance = BalanceRule(numbers: numbers)
    for group in Self.groups(of: running) {
      let isCarriedOver = group.contains { $0.cues.contains(.opening) }
      let alone = group.map { balance.claims(in: [$0], isCarriedOver: isCarriedOver) }
      claims += alone.flatMap(\.self)
      let isBalanced = alone.joined().contains {
        $0.candidates.contains { $0.relation.rule == .balance }
      }
      guard !isBalanced else { continue }
      let together = balance.claims(in: group, isCarriedOver: isCarriedOver)
      // Beside what one of them claims alone nothing may have become less than none.
      claims +=
        alone.allSatisfy(\.isEmpty)
        ? together
        : together.filter { $0.candidates.allSatisfy { balance.isPossible($0.relation) } }
    }
    claims += tables.flatMap { TableRule(table: $0, numbers: numbers).claims() }
    claims += RepeatRule(numbers: numbers).claims(in: running, and: tables)
    claims += CountRule(numbers: numbers, passages: running).claims()
  }

  /// Whether it is the head of a list behind another list.
  private static func beginsList(_ passage: Passage, after group: [Passage]) -> Bool {
    passage.tokens.last?.kind == .colon
      && group.contains { $0.block.depth > passage.block.depth }
  }

  /// Neighbours of one section, a dozen at most.
  private static func groups(of passages: [Passage]) -> [[Passage]] {
    var groups: [[Passage]] = []
    for passage in passages {
      if let last = groups.last, last[0].block.section == passage.block.section,
        passage.block.kind != .heading, last.count < 12, !beginsList(passage, after: last)
      {
        groups[groups.count - 1].append(passage)
      } else {
        groups.append([passage])
      }
    }
    return groups
  }
}
