import ReformModel

/// Neighbours that are always all there is: online and on paper, two quarters, on time
/// and late, both levels. Their sum was told before, though nothing says so.
struct ComplementRule {
  let numbers: [StatedNumber]
  private static let reach = 8

  /// `earlier` are the mentions of the passages before in the same section.
  func claims(in passage: Passage, after earlier: [Mention]) -> [Claim] {
    runs(in: passage).compactMap { run in
      guard let first = run.first else { return nil }
      let isService = run.allSatisfy { Family.service.names($0, in: passage) }
      let before = passage.mentions(before: first.tokens.lowerBound)
      let told = before.last
      let own = totals(among: Array(before), of: run)
      let others = totals(among: earlier, of: run)
      let sum = Arithmetic.sum(of: run.map(\.number))
      let candidates =
        own.filter { isLong($0) || $0 == told?.number }
        // Of all procedures some are not online at all.
        .filter { !isService || isOnline($0, in: passage) }
        .map { Claim.Candidate(Relation(.sum, sum, .equal, .number($0)), .likely) }
        + others.filter { !isService && isLong($0) }.map {
          Claim.Candidate(
            Relation(.sum, sum, .equal, .number($0)), run.count > 2 ? .likely : .possible)
        }
      return candidates.isEmpty ? nil : Claim(candidates)
    }
  }

  private func isOnline(_ number: Int, in passage: Passage) -> Bool {
    passage.mentions.contains {
      $0.number == number
        && !passage.words(around: $0).isDisjoint(with: ["tuyến", "mạng"])
    }
  }

  /// Of three digits too many others are a slip away.
  private func isLong(_ number: Int) -> Bool { numbers[number].value.mantissa >= 1000 }

  /// The longest runs of neighbours of one family.
  private func runs(in passage: Passage) -> [[Mention]] {
    let counted = passage.mentions.filter {
      !$0.isPercent && $0.whole == nil && !numbers[$0.number].isApproximate
        && passage.changeVerb(before: $0) == nil && numbers[$0.number].unit.text != "điểm %"
    }
    return Family.allCases.flatMap { family -> [[Mention]] in
      var runs: [[Mention]] = []
      var run: [Mention] = []
      func close() {
        if run.count >= 2, run.count <= 4, family.isWhole(run, in: passage) { runs.append(run) }
        run = []
      }
      for mention in counted {
        if let last = run.last, !areNeighbours(last, mention, in: passage) { close() }
        guard family.names(mention, in: passage) else {
          close()
          continue
        }
        run.append(mention)
      }
      close()
      return runs
    }
  }

  /// Whether they count the same and nothing but words, a percentage and separators stands between them.
  private func areNeighbours(_ first: Mention, _ second: Mention, in passage: Passage) -> Bool {
    let gap = first.tokens.upperBound..<second.tokens.lowerBound
    return first.depth == second.depth && gap.count <= 34
      && (numbers[first.number].unit == numbers[second.number].unit
        || numbers[first.number].countsSame(as: numbers[second.number])
          && (numbers[first.number].unit.text.isEmpty || numbers[second.number].unit.text.isEmpty))
      && !passage.has(.colon, from: gap.lowerBound, to: gap.upperBound)
      && !passage.has(.including, from: gap.lowerBound, to: gap.upperBound)
  }

  /// The numbers before that can be their sum, the nearest first.
  private func totals(among mentions: [Mention], of run: [Mention]) -> [Int] {
    let least = run.map { numbers[$0.number].approximateValue }.max() ?? 0
    let unit = run.map { numbers[$0.number].unit }.first { !$0.text.isEmpty }
    return mentions.reversed().flatMap { [$0.number, $0.whole].compactMap(\.self) }.filter {
      let total = numbers[$0]
      // A number that does not say what it counts is hardly the total of those that do.
      return !total.unit.isPercent && (unit == nil || !total.unit.text.isEmpty)
        && run.allSatisfy { numbers[$0.number].countsSame(as: total) }
        && total.approximateValue > least
    }.prefix(Self.reach).map(\.self)
  }

  /// What divides a whole into parts of a kind.
  private enum Family: CaseIterable {
    case service
    case channel
    case quarter
    case time
    case origin
    case payment
    case level

    /// Whether the words around a number name one of the parts.
    func names(_ mention: Mention, in passage: Passage) -> Bool {
      let words = passage.words(around: mention)
      if self == .level {
        return words.contains("cấp") || words.contains("cũ") || words.contains("ương")
          || words.contains("xã") && words.contains("phường")
      }
      if self == .quarter, !words.contains("quý") { return false }
      return kinds.contains { !$0.isDisjoint(with: words) }
    }

    /// Whether the run names different parts, among them those that leave no other.
    func isWhole(_ run: [Mention], in passage: Passage) -> Bool {
      if self == .level { return run.count == 2 && LevelWords.divide(run, in: passage) }
      let named = run.map { mention -> Int in
        let words = passage.words(around: mention)
        return kinds.firstIndex { !$0.isDisjoint(with: words) } ?? -1
      }
      return Set(named).count >= 2 && (Set(named).count == run.count || run.count > 2)
    }

    private var kinds: [Set<Syllable>] {
      switch self {
      case .service: [["trình"], ["phần"]]
      case .channel: [["tuyến", "mạng"], ["tiếp", "quầy", "giấy"], ["bưu"]]
      case .time: [["quá", "trễ", "chậm"], ["trước", "sớm"], ["đúng"]]
      case .quarter: [["i"], ["ii"], ["iii"], ["iv"]]
      case .origin: [["ngoài"], ["nước"]]
      case .payment: [["mặt"], ["khoản"]]
      case .level: []
      }
    }
  }
}
