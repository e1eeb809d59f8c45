import ReformModel

/// A total and the parts that a sentence lists behind it: after `gồm`, `cụ thể`, a colon, in brackets,
/// or after `trong đó`.
struct PartsRule {
  let numbers: [StatedNumber]

  /// How the list is announced.
  enum Opening {
    case including
    case consisting
    case bracket
    case colon
  }

  func claims(in passage: Passage) -> [Claim] {
    var claims: [Claim] = []
    for (place, nearest) in passage.mentions.enumerated() where !nearest.isPercent {
      guard let (opening, start, end) = list(after: place, in: passage) else { continue }
      let total = opening == .including ? whole(of: start, nearest: place, in: passage) : nearest
      let parts = parts(from: start, to: end, of: total, in: passage)
      claims += self.claims(total, parts, opening, in: passage)
    }
    return claims
  }

  // MARK: Where the list is

  /// The list behind a number, before another number at its depth.
  private func list(
    after place: Int, in passage: Passage
  ) -> (Opening, start: Int, end: Int)? {
    let total = passage.mentions[place]
    let limit = passage.scopeEnd(of: total.tokens.upperBound - 1)
    var next = total.tokens.upperBound
    var crossesComma = false
    while next < limit {
      let token = passage.tokens[next]
      let isOutside = passage.depths[next] <= total.depth
      switch passage.cues[next] {
      case .including? where isOutside:
        return (.including, next + 1, limit)
      case .consisting? where isOutside:
        return (.consisting, listStart(behind: next + 1, to: limit, in: passage), limit)
      default: break
      }
      switch token.kind {
      case .open where isOutside:
        guard let close = passage.closings[next] else { return nil }
        if let inside = bracket(from: next + 1, to: close, of: total, in: passage) {
          return (inside, next + 1, close)
        }
        next = close + 1
        continue
      case .colon where isOutside:
        guard !crossesComma || !isLabelled(total, in: passage) else { return nil }
        return (.colon, next + 1, limit)
      case .comma where isOutside: crossesComma = true
      case .figure(let figure) where isOutside && !numbers[figure].unit.isPercent:
        return nil
      case .semicolon where isOutside:
        guard next + 1 < limit else { return nil }
        if passage.dividesNamed(at: next + 1) { return (.including, next + 2, limit) }
        guard passage.cues[next + 1] == .including || passage.cues[next + 1] == .consisting,
          isSubject(place, in: passage)
        else {
          return nil
        }
      case .word("có") where isOutside && isTaken(total, in: passage):
        return (.including, next + 1, limit)
      default: break
      }
      next += 1
    }
    // `Trong đó` may begin the next sentence: it speaks of the first number of the one before.
    guard limit < passage.tokens.count, passage.tokens[limit].kind == .stop, total.depth == 0,
      limit + 1 < passage.tokens.count, isSubject(place, in: passage)
    else { return nil }
    switch passage.cues[limit + 1] {
    case .including?: return (.including, limit + 2, passage.sentenceEnds[limit + 1])
    case .consisting?: return (.consisting, limit + 2, passage.sentenceEnds[limit + 1])
    default: return nil
    }
  }

  /// `chia ra 7 lĩnh vực: đất đai 41; …`: the number of the parts is none of them.
  private func listStart(behind start: Int, to limit: Int, in passage: Passage) -> Int {
    guard
      let colon = (start..<max(start, min(limit, start + 9))).first(where: {
        passage.tokens[$0].kind == .colon
      }),
      passage.mentions(from: start, to: colon).count == 1,
      !passage.has(.comma, from: start, to: colon), !passage.has(.semicolon, from: start, to: colon)
    else { return start }
    return colon + 1
  }

  /// `Trong 15.587 hồ sơ đã giải quyết có 9.846 …, 5.662 …`
  private func isTaken(_ total: Mention, in passage: Passage) -> Bool {
    let place = total.tokens.lowerBound
    return (max(0, place - 3)..<place).contains { passage.tokens[$0].word == "trong" }
      && passage.mentions(from: passage.sentenceStart(of: place), to: place).isEmpty
  }

  /// `một phần: 94 thủ tục`: the colon before a number makes the next one a sibling's.
  private func isLabelled(_ total: Mention, in passage: Passage) -> Bool {
    let place = total.tokens.lowerBound
    return passage.has(.colon, from: max(passage.sentenceStart(of: place), place - 6), to: place)
  }

  /// A bracket lists parts when it says so or holds at least two numbers like the total.
  private func bracket(
    from start: Int, to end: Int, of total: Mention, in passage: Passage
  ) -> Opening? {
    if passage.cues[start] == .including { return .including }
    if passage.cues[start] == .consisting { return .consisting }
    if passage.cues[start] == .from || passage.cues[start] == .decrease
      || passage.cues[start] == .increase
    {
      return nil
    }
    let inside = passage.mentions(from: start, to: end).filter {
      !$0.isPercent && numbers[$0.number].isComparable(with: numbers[total.number])
    }
    return inside.count >= 2 ? .bracket : nil
  }

  private func isSubject(_ place: Int, in passage: Passage) -> Bool {
    let sentence = passage.sentenceStart(of: passage.mentions[place].tokens.lowerBound)
    let first = passage.mentions(from: sentence, to: passage.tokens.count).first {
      !$0.isPercent && $0.depth == 0
    }
    return first == passage.mentions[place]
  }

  /// What `trong đó` divides: the nearest number before it that counts what its first part counts.
  private func whole(of start: Int, nearest place: Int, in passage: Passage) -> Mention {
    let nearest = passage.mentions[place]
    guard
      let part = passage.mentions(from: start, to: passage.tokens.count).first(where: {
        !$0.isPercent
      }),
      !numbers[part.number].names(sameAs: numbers[nearest.number])
    else { return nearest }
    let sentence = passage.sentenceStart(of: start - 1)
    let named = passage.mentions[..<place].last {
      !$0.isPercent && $0.depth == nearest.depth && $0.tokens.lowerBound >= sentence
        && numbers[$0.number].unit.text != ""
        && numbers[part.number].names(sameAs: numbers[$0.number])
    }
    return named ?? nearest
  }
}

extension Passage {
  /// `trong số tiếp nhận mới có …` says itself what it divides; `trong số này` and `trong số 63 đơn vị` do
  /// not.
  func dividesNamed(at place: Int) -> Bool {
    guard place + 2 < tokens.count, tokens[place].word == "trong", tokens[place + 1].word == "số",
      cues[place] != .including, let name = tokens[place + 2].word
    else { return false }
    return name != "này" && name != "đó"
  }

  /// The end of the sentence, or of the bracket a token stands in.
  func scopeEnd(of place: Int) -> Int {
    guard depths[place] > 0 else { return sentenceEnds[place] }
    return (place..<tokens.count).first {
      tokens[$0].kind == .close && depths[$0] == depths[place] - 1
    }
      ?? sentenceEnds[place]
  }

  /// Whether a mark stands between two tokens outside deeper brackets.
  func hasOutside(_ kind: Token.Kind, from start: Int, to end: Int) -> Bool {
    start < end && (start..<end).contains { tokens[$0].kind == kind && depths[$0] <= depths[start] }
  }
}
