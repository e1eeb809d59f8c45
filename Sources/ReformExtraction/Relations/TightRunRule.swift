import ReformModel

/// `… từng phường cũ là Bình Khê 17.452 người, Tân Lộc 15.904 người, Cầu Đất 13.464 người`: at least three
/// numbers of one unit with short names between them, and a total told before that they come near.
struct TightRunRule {
  let numbers: [StatedNumber]
  private static let longestName = 7

  /// `earlier` are the mentions of the passages before in the same section.
  func claims(in passage: Passage, after earlier: [Mention]) -> [Claim] {
    bare(in: passage) + named(in: passage, after: earlier)
  }

  /// `thu về 1.134 phiếu; rất hài lòng 702, hài lòng 359, bình thường 57, không hài lòng 16`: numbers without a
  /// unit behind one that has it.
  private func bare(in passage: Passage) -> [Claim] {
    var claims: [Claim] = []
    var run: [Mention] = []
    func close() {
      defer { run = [] }
      guard run.count >= 3, let first = run.first,
        let total = passage.mentions(before: first.tokens.lowerBound).last(where: {
          !$0.isPercent
        }),
        !numbers[total.number].unit.text.isEmpty, numbers[total.number].isExact,
        total.depth == 0, total.whole == nil,
        first.tokens.lowerBound - total.tokens.upperBound <= 12,
        numbers.areNear(run.map(\.number), total.number, 0.05)
      else { return }
      claims.append(
        Claim(
          [Relation(.sum, .sum(of: run.map(\.number)), .equal, .number(total.number))], .certain))
    }
    for mention in passage.mentions where !mention.isPercent {
      let number = numbers[mention.number]
      let isBare =
        mention.depth == 0 && mention.whole == nil && number.unit.text.isEmpty && number.isExact
        && !number.isApproximate && passage.changeVerb(before: mention) == nil
      guard isBare else {
        close()
        continue
      }
      if let last = run.last, !isNext(mention, after: last, in: passage) { close() }
      run.append(mention)
    }
    close()
    return claims
  }

  private func named(in passage: Passage, after earlier: [Mention]) -> [Claim] {
    runs(in: passage).compactMap { run in
      guard run.count >= 3, let first = run.first else { return nil }
      let parts = run.map(\.number)
      let totals = (earlier + passage.mentions(before: first.tokens.lowerBound)).filter {
        !$0.isPercent && numbers[$0.number].unit == numbers[first.number].unit
          && numbers.areNear(parts, $0.number, 0.03)
      }
      guard !totals.isEmpty else { return nil }
      let sum = Arithmetic.sum(of: parts)
      return Claim(
        totals.reversed().map { Relation(.sum, sum, .equal, .number($0.number)) }, .likely)
    }
  }

  private func runs(in passage: Passage) -> [[Mention]] {
    var runs: [[Mention]] = []
    for mention in passage.mentions where !mention.isPercent && mention.depth == 0 {
      let number = numbers[mention.number]
      guard mention.whole == nil, !number.unit.text.isEmpty, !number.isApproximate,
        passage.changeVerb(before: mention) == nil
      else {
        runs.append([])
        continue
      }
      if let last = runs.last?.last, isNext(mention, after: last, in: passage) {
        runs[runs.count - 1].append(mention)
      } else {
        runs.append([mention])
      }
    }
    return runs
  }

  private func isNext(_ mention: Mention, after last: Mention, in passage: Passage) -> Bool {
    let gap = last.tokens.upperBound..<mention.tokens.lowerBound
    let words = gap.filter { passage.depths[$0] == 0 && passage.tokens[$0].word != nil }
    return numbers[mention.number].unit == numbers[last.number].unit
      && words.count <= Self.longestName
      && !passage.has(.including, from: gap.lowerBound, to: gap.upperBound)
      && !passage.has(.consisting, from: gap.lowerBound, to: gap.upperBound)
      && gap.contains { passage.tokens[$0].kind == .comma || passage.tokens[$0].word == "và" }
      && passage.sentenceEnds[last.tokens.lowerBound]
        == passage.sentenceEnds[mention.tokens.lowerBound]
  }
}
