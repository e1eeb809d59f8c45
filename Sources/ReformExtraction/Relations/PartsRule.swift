import ReformModel

/// A total and the parts that a sentence lists behind it: after `gồm`, `cụ thể`, a colon, in brackets,
/// or after `trong đó`.
struct PartsRule {
  let numbers: [StatedNumber]

  /// Nobody lists more parts in one sentence.
  private static let longestList = 40

  /// How the list is announced.
  enum Opening {
    case including
    case consisting
    case bracket
    case colon

    var isComplete: Bool { self != .including }
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
        return (.consisting, next + 1, limit)
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
        guard next + 1 < limit,
          passage.dividesNamed(at: next + 1)
            || passage.cues[next + 1] == .including && isSubject(place, in: passage)
        else { return nil }
        if passage.dividesNamed(at: next + 1) { return (.including, next + 2, limit) }
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

  // MARK: What its parts are

  /// The first number of each item between the separators, one level deep.
  private func parts(
    from start: Int, to end: Int, of total: Mention, in passage: Passage
  ) -> [Mention] {
    guard start < end else { return [] }
    let depth = passage.depths[start]
    guard !holdsUncounted(from: start, to: end, in: passage) else { return [] }
    var parts: [Mention] = []
    var isTaken = false
    var mentions = passage.mentions(from: start, to: end)[...]
    for place in start..<end {
      if passage.depths[place] == depth {
        // `; trong số tiếp nhận mới có …` divides a part.
        if parts.count >= 2, passage.cues[place] == .including || passage.dividesNamed(at: place) {
          break
        }
        switch passage.tokens[place].kind {
        case .comma, .semicolon, .enumerator, .stop: isTaken = false
        case .word("và"): isTaken = false
        default: break
        }
      }
      guard let mention = mentions.first, mention.tokens.lowerBound == place else { continue }
      mentions.removeFirst()
      guard mention.depth == depth, !mention.isPercent, !isTaken,
        numbers[mention.number].isComparable(with: numbers[total.number]),
        !numbers[mention.number].isApproximate, passage.changeVerb(before: mention) == nil
      else { continue }
      parts.append(mention)
      isTaken = true
      if parts.count == Self.longestList { break }
    }
    return parts
  }

  /// `10 vụ, Văn phòng Bộ, Thanh tra Bộ và 12 cục`: a name between separators is one that no number counts.
  private func holdsUncounted(from start: Int, to end: Int, in passage: Passage) -> Bool {
    let depth = passage.depths[start]
    let items = (start..<end).split {
      passage.depths[$0] == depth
        && (passage.tokens[$0].kind == .comma || passage.tokens[$0].word == "và")
    }
    return items.dropFirst().dropLast().contains { item in
      Self.bodies.contains(passage.tokens[item.startIndex].word ?? Syllable())
        && item.allSatisfy { passage.tokens[$0].word != nil } && item.count <= 5
    }
  }

  /// `Văn phòng`, `Thanh tra`, `Trung tâm`, `Viện`, `Học viện`: of these there is one.
  private static let bodies: Set<Syllable> = ["văn", "thanh", "trung", "viện", "học"]

  // MARK: What is claimed

  private func claims(
    _ total: Mention, _ parts: [Mention], _ opening: Opening, in passage: Passage
  ) -> [Claim] {
    let groups = groups(of: parts, in: passage)
    var claims: [Claim] = []
    if opening == .including, let first = groups.first {
      claims += first.filter { numbers[$0.number].names(sameAs: numbers[total.number]) }.map {
        Claim(Relation(.bound, .number($0.number), .atMost, .number(total.number)))
      }
    }
    guard parts.count >= 2 else { return claims }
    if opening != .including, let kin = kin(of: total, among: parts), kin.count >= 2,
      kin.count < parts.count
    {
      return claims + [
        Claim(
          [sum(of: kin, total), sum(of: parts, total)],
          certainty(total, kin, [kin], opening, in: passage))
      ] + wholes(total, kin)
    }
    // `cán bộ 8, công chức 35; khối Đảng 12, khối chính quyền 31` divides one total twice.
    if groups.count > 1, opening != .including, groups.allSatisfy({ $0.count >= 2 }) {
      let whole = Claim(
        [sum(of: groups.compactMap(\.first), total), sum(of: parts, total)], .likely)
      let each = groups.map {
        Claim([sum(of: $0, total)], near($0, total, 0.05) ? .certain : .likely)
      }
      return claims + (near(groups.compactMap(\.first), total, 0.05) ? [whole] : each)
    }
    var readings = stride(from: parts.count, through: 2, by: -1).map {
      sum(of: Array(parts.prefix($0)), total)
    }
    if groups.count > 1, let first = groups.first, first.count >= 2 {
      readings.insert(sum(of: first, total), at: opening == .including ? 0 : 1)
    }
    if groups.count > 2 { readings.insert(sum(of: groups.compactMap(\.first), total), at: 0) }
    claims.append(Claim(readings, certainty(total, parts, groups, opening, in: passage)))
    return claims + wholes(total, parts)
  }

  /// The parts at the front that name what the total names, where the first one does.
  private func kin(of total: Mention, among parts: [Mention]) -> [Mention]? {
    let unit = numbers[total.number].unit
    guard !unit.text.isEmpty, let first = parts.first, numbers[first.number].unit == unit else {
      return nil
    }
    return Array(parts.prefix { numbers[$0.number].unit == unit })
  }

  private func sum(of parts: [Mention], _ total: Mention) -> Relation {
    Relation(.sum, .sum(of: parts.map(\.number)), .equal, .number(total.number))
  }

  /// The parts between semicolons.
  private func groups(of parts: [Mention], in passage: Passage) -> [[Mention]] {
    var groups: [[Mention]] = []
    for part in parts {
      if let last = groups.last?.last,
        !passage.hasOutside(.semicolon, from: last.tokens.upperBound, to: part.tokens.lowerBound)
      {
        groups[groups.count - 1].append(part)
      } else {
        groups.append([part])
      }
    }
    return groups
  }

  /// `181/2.235 thủ tục, trong đó 152/1.915 …; 28/320`: the wholes add up too.
  private func wholes(_ total: Mention, _ parts: [Mention]) -> [Claim] {
    guard let whole = total.whole else { return [] }
    let wholes = parts.compactMap(\.whole)
    guard wholes.count == parts.count,
      !wholes.contains(where: { numbers[$0].value == numbers[whole].value })
    else { return [] }
    return [Claim([Relation(.sum, .sum(of: wholes), .equal, .number(whole))], .likely)]
  }

  /// After `trong đó` the parts are complete when they are the two levels, the two former provinces
  /// or within 2 % of the total (DESIGN section 5); elsewhere when they come near.
  private func certainty(
    _ total: Mention, _ parts: [Mention], _ groups: [[Mention]], _ opening: Opening,
    in passage: Passage
  ) -> Claim.Certainty {
    switch opening {
    case .including:
      let listed = groups.first.map { $0.count >= 2 ? $0 : parts } ?? parts
      let areKin = listed.allSatisfy { numbers[$0.number].names(sameAs: numbers[total.number]) }
      if LevelWords.divide(listed, in: passage) { return .certain }
      return areKin ? near(listed, total, 0.02) ? .certain : .likely : .possible
    case .consisting, .bracket:
      return near(parts, total, 0.25) || areKin(parts, total) ? .certain : .likely
    case .colon:
      let areCounted = parts.allSatisfy { numbers[$0.number].countsSame(as: numbers[total.number]) }
      return near(parts, total, areCounted ? 0.1 : 0.2) || areKin(parts, total) ? .certain : .likely
    }
  }

  /// Whether at least three parts, or two in a total's own unit, all count the very same thing as the
  /// total and come to the same order of size.
  private func areKin(_ parts: [Mention], _ total: Mention) -> Bool {
    let unit = numbers[total.number].unit
    return !unit.text.isEmpty && near(parts, total, 0.7)
      && parts.allSatisfy {
        numbers[$0.number].unit == unit || numbers[$0.number].unit.text.isEmpty
      }
  }

  /// Whether the parts miss the total by at most a share of it. Only for judging whether they were
  /// meant to be complete; never for a verdict.
  private func near(_ parts: [Mention], _ total: Mention, _ share: Double) -> Bool {
    let sum = parts.reduce(0.0) { $0 + numbers[$1.number].approximateValue }
    let whole = numbers[total.number].approximateValue
    return whole > 0 && abs(sum - whole) <= share * whole
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
