import ReformModel

/// `rất hài lòng 71,5%, hài lòng 26,2%, bình thường 1,9%, không hài lòng 0,4%`: the shares of one
/// breakdown; `trực tuyến 89,9%, trực tiếp 10,1%`: the two of a whole.
struct SharesRule {
  let numbers: [StatedNumber]

  func claims(in passage: Passage) -> [Claim] {
    var claims: [Claim] = []
    var run: [Mention] = []
    func close() {
      let sum = run.reduce(0.0) { $0 + numbers[$1.number].approximateValue }
      if run.count >= 3 && !goesOn(behind: run, in: passage) || areOpposites(run, in: passage),
        abs(sum - 100) <= 12
      {
        claims.append(
          Claim(
            [
              Relation(
                .percentTotal, .sum(of: run.map(\.number)), .equal,
                .constant(ExactDecimal(mantissa: 100)))
            ], .likely))
      }
      run = []
    }
    for mention in passage.mentions where mention.isPercent {
      if let last = run.last, !isNext(mention, after: last, in: passage) { close() }
      if passage.isShareOfWhole(mention), passage.changeVerb(before: mention) == nil,
        !numbers[mention.number].isApproximate
      {
        run.append(mention)
      }
    }
    close()
    return claims
  }

  /// `… 458 người (38,3%) và 13 người có trình độ khác`: a last part without a share.
  private func goesOn(behind run: [Mention], in passage: Passage) -> Bool {
    guard let last = run.last,
      let part = passage.mentions.last(where: { $0.tokens.upperBound <= last.tokens.lowerBound }),
      let next = passage.mentions(
        from: last.tokens.upperBound, to: passage.sentenceEnds[last.tokens.lowerBound]
      ).first, !next.isPercent
    else { return false }
    return next.tokens.lowerBound - last.tokens.upperBound <= 4
      && passage.has(.word("và"), from: last.tokens.upperBound, to: next.tokens.lowerBound)
      && numbers[next.number].countsSame(as: numbers[part.number])
  }

  /// Whether two shares are of what there is one way and the other.
  private func areOpposites(_ run: [Mention], in passage: Passage) -> Bool {
    guard run.count == 2 else { return false }
    let (one, other) = (passage.words(around: run[0]), passage.words(around: run[1]))
    return Self.opposites.contains { first, second in
      one.isSuperset(of: first) && other.isSuperset(of: second)
        || one.isSuperset(of: second) && other.isSuperset(of: first)
    }
  }

  private static let opposites: [(Set<Syllable>, Set<Syllable>)] = [
    (["trực", "tuyến"], ["trực", "tiếp"]), (["đúng", "hạn"], ["quá", "hạn"]),
    (["đúng", "hạn"], ["trễ"]), (["đúng", "hạn"], ["chậm"]), (["nam"], ["nữ"]),
  ]

  /// Whether only a separator, a label and perhaps the count stand between two shares.
  private func isNext(_ mention: Mention, after last: Mention, in passage: Passage) -> Bool {
    let gap = last.tokens.upperBound..<mention.tokens.lowerBound
    return gap.count <= 18 && mention.depth == last.depth
      && passage.sentenceEnds[last.tokens.lowerBound]
        == passage.sentenceEnds[mention.tokens.lowerBound]
      && gap.contains { passage.tokens[$0].kind == .comma || passage.tokens[$0].kind == .semicolon }
      && passage.mentions(from: gap.lowerBound, to: gap.upperBound).count <= 1
  }
}
