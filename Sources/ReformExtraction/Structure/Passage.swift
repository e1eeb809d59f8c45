import ReformModel

/// A block with what the rules look at: tokens, cues, brackets, sentences and the numbers mentioned.
struct Passage: Sendable {
  let block: Block
  let tokens: [Token]
  /// Per token the cue that begins there.
  let cues: [Cue?]
  /// Per token the number of brackets around it.
  let depths: [Int]
  /// Per opening bracket its closing one.
  let closings: [Int: Int]
  /// Per token the end of its sentence.
  let sentenceEnds: [Int]
  private let sentenceStarts: [Int]
  let mentions: [Mention]

  init(_ block: Block, _ tokens: [Token], numbers: [StatedNumber]) {
    self.block = block
    self.tokens = tokens
    cues = Self.cues(of: tokens)
    (depths, closings) = Self.brackets(of: tokens)
    let ends = Self.sentenceEnds(of: tokens, depths)
    sentenceEnds = ends
    var start = 0
    sentenceStarts = ends.indices.map { place in
      if place > 0, ends[place - 1] != ends[place] { start = place }
      return start
    }
    mentions = Self.mentions(in: tokens, cues, depths, numbers)
  }

  private static func cues(of tokens: [Token]) -> [Cue?] {
    var cues = [Cue?](repeating: nil, count: tokens.count)
    var place = 0
    while place < tokens.count {
      if let match = CueLexicon.vietnamese.match(in: tokens[place...]) {
        cues[place] = match.cue
        place += match.length
      } else {
        switch tokens[place].kind {
        case .equals: cues[place] = .share
        case .arrow: cues[place] = .to
        default: break
        }
        place += 1
      }
    }
    return cues
  }

  private static func brackets(of tokens: [Token]) -> ([Int], [Int: Int]) {
    var depths: [Int] = []
    var closings: [Int: Int] = [:]
    var open: [Int] = []
    for (place, token) in tokens.enumerated() {
      switch token.kind {
      case .open:
        depths.append(open.count)
        open.append(place)
      case .close:
        if let start = open.popLast() { closings[start] = place }
        depths.append(open.count)
      default:
        depths.append(open.count)
      }
    }
    // A bracket that is never closed is none.
    for start in open { for place in depths.indices where place > start { depths[place] -= 1 } }
    return (depths, closings)
  }

  private static func sentenceEnds(of tokens: [Token], _ depths: [Int]) -> [Int] {
    var ends = [Int](repeating: tokens.count, count: tokens.count)
    var end = tokens.count
    for place in tokens.indices.reversed() {
      if tokens[place].kind == .stop, depths[place] == 0, isFullStop(place, in: tokens) {
        end = place
      }
      ends[place] = end
    }
    return ends
  }

  /// `TP.` and `P.T.` are abbreviations: a full stop is followed by space and a capital.
  private static func isFullStop(_ place: Int, in tokens: [Token]) -> Bool {
    guard place + 1 < tokens.count else { return true }
    let next = tokens[place + 1]
    return !next.isAttached && (next.isCapital || next.figure != nil || next.word == nil)
  }

  private static func mentions(
    in tokens: [Token], _ cues: [Cue?], _ depths: [Int], _ numbers: [StatedNumber]
  ) -> [Mention] {
    var mentions: [Mention] = []
    var place = 0
    while place < tokens.count {
      guard let number = tokens[place].figure else {
        place += 1
        continue
      }
      let whole = whole(after: place, in: tokens, cues)
      var end = (whole ?? place) + 1
      // The sign of a percentage belongs to its number.
      if numbers[number].unit.isPercent, end < tokens.count, tokens[end].kind == .reference {
        end += 1
      }
      mentions.append(
        Mention(
          number: number, whole: whole.flatMap { tokens[$0].figure }, tokens: place..<end,
          depth: depths[place], isPercent: numbers[number].unit.isPercent))
      place = end
    }
    return mentions
  }

  /// The token of b in `a/b`, `a / b`, `a/tổng số b`, `a trên b`, `a trên tổng số b`.
  private static func whole(after place: Int, in tokens: [Token], _ cues: [Cue?]) -> Int? {
    var next = place + 1
    if next < tokens.count, tokens[next].kind == .slash {
      next += 1
      while next < tokens.count,
        cues[next] == .total || tokens[next].word == "số"
          || tokens[next].word == "cộng"
      {
        next += 1
      }
      return next < tokens.count && tokens[next].figure != nil ? next : nil
    }
    // At most the unit between the two.
    for _ in 0..<4 where next < tokens.count {
      if cues[next] == .outOf || tokens[next].word == "trên" {
        for candidate in (next + 1)..<min(next + 4, max(next + 1, tokens.count)) {
          if tokens[candidate].figure != nil { return candidate }
          guard tokens[candidate].word != nil else { return nil }
        }
        return nil
      }
      if tokens[next].kind == .slash, next + 1 < tokens.count, tokens[next + 1].figure != nil {
        return next + 1
      }
      guard tokens[next].word != nil, cues[next] == nil else { return nil }
      next += 1
    }
    return nil
  }
}

extension Passage {
  /// The numbers mentioned from `start` up to `end`.
  func mentions(from start: Int, to end: Int) -> ArraySlice<Mention> {
    let first = mentions.partitioningIndex { $0.tokens.lowerBound >= start }
    let last = mentions.partitioningIndex { $0.tokens.lowerBound >= end }
    return mentions[first..<max(first, last)]
  }

  /// The numbers mentioned before a token.
  func mentions(before place: Int) -> ArraySlice<Mention> { mentions(from: 0, to: place) }

  /// The numbers of each sentence that mentions any.
  var sentences: [ArraySlice<Mention>] {
    var sentences: [ArraySlice<Mention>] = []
    var rest = mentions[...]
    while let first = rest.first {
      let end = sentenceEnds[first.tokens.lowerBound]
      sentences.append(rest.prefix { $0.tokens.lowerBound < end })
      rest = rest.dropFirst(sentences[sentences.count - 1].count)
    }
    return sentences
  }

  /// The fractions outside brackets: `31/33 nhiệm vụ`.
  var fractions: [Mention] {
    mentions.filter { $0.whole != nil && !$0.isPercent && $0.depth == 0 }
  }

  /// The innermost bracket around a token: where it opens.
  func opening(around place: Int) -> Int? {
    closings.filter { $0.key < place && place < $0.value }.map(\.key).max()
  }

  /// Where the bracket opens that a token closes.
  func opening(closedAt place: Int) -> Int? { closings.first { $0.value == place }?.key }

  /// Whether a cue of this kind begins between the two tokens.
  func has(_ cue: Cue, from start: Int, to end: Int) -> Bool {
    start < end && cues[start..<min(end, cues.count)].contains(cue)
  }

  /// Whether a mark of this kind stands between the two tokens.
  func has(_ kind: Token.Kind, from start: Int, to end: Int) -> Bool {
    start < end && tokens[start..<min(end, tokens.count)].contains { $0.kind == kind }
  }

  /// Where the sentence of a token begins.
  func sentenceStart(of place: Int) -> Int {
    sentenceStarts.indices.contains(place) ? sentenceStarts[place] : sentenceStarts.last ?? 0
  }
}

extension Array {
  /// The first place whose element satisfies `predicate`, which none before it may.
  func partitioningIndex(_ predicate: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if predicate(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
