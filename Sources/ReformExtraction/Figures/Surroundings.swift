import ReformModel

/// Which wordings stand around a number, and how near.
struct Surroundings {
  /// Per wording of the catalogue 1 where it stands in the number's own clause, else 0.
  private var near: [Double]
  /// Per wording how much it counts as context; 0 where it does not stand before the number.
  private var context: [Double]
  /// Per wording whether it stands before the number in its sentence, outside brackets.
  private var said: [Bool]
  /// Wordings of headings above, the innermost with the highest rank.
  private var above: [(wording: Int, rank: Int)] = []
  private var order: [(wording: Int, distance: Int)] = []

  init(
    of place: NumberPlace, read: ReadText, outline: PassageOutline,
    matches: [[WordingIndex.Match]], wordings: Int
  ) {
    near = Array(repeating: 0, count: wordings)
    context = near
    said = Array(repeating: false, count: wordings)
    for span in place.near {
      for match in matches[span.passage]
      where match.tokens.lowerBound >= span.tokens.lowerBound
        && match.tokens.upperBound <= span.tokens.upperBound
      {
        near[match.wording] = 1
        weigh(match.wording, 1)
        let isBefore = match.tokens.upperBound <= place.tokens.lowerBound
        order.append(
          (
            match.wording,
            isBefore
              ? place.tokens.lowerBound - match.tokens.upperBound
              : match.tokens.lowerBound - place.tokens.upperBound + 1
          ))
      }
    }
    let passage = read.passages[place.passage]
    let sentence = passage.sentenceStart(of: place.tokens.lowerBound)
    let segment = passage.tokens[..<place.tokens.lowerBound].lastIndex {
      if case .enumerator = $0.kind { true } else { false }
    }
    for match in matches[place.passage] where match.tokens.upperBound <= place.tokens.lowerBound {
      // A bracket that is closed says nothing of what follows it.
      guard passage.depths[match.tokens.lowerBound] <= passage.depths[place.tokens.lowerBound]
      else { continue }
      let distance = Double(place.tokens.lowerBound - match.tokens.upperBound)
      if match.tokens.lowerBound >= sentence { said[match.wording] = true }
      if match.tokens.lowerBound < sentence {
        weigh(match.wording, 0.35)
      } else if let segment, match.tokens.lowerBound < segment {
        weigh(match.wording, 0.3)
      } else {
        weigh(match.wording, max(0.35, 0.95 - distance / 45))
      }
    }
    var lead = outline.lead[place.passage]
    var weight = 0.6
    while let above = lead {
      for match in matches[above] { weigh(match.wording, weight) }
      lead = outline.lead[above]
      weight *= 0.7
    }
    for (rank, heading) in outline.headings[place.passage].enumerated() {
      for match in matches[heading] {
        weigh(match.wording, 0.4)
        above.append((match.wording, rank))
      }
    }
  }

  private mutating func weigh(_ wording: Int, _ weight: Double) {
    if weight > context[wording] { context[wording] = weight }
  }

  /// How well a row fits: every group must be found; more and nearer words count more. Nil for a row
  /// that does not fit.
  func score(of row: PhraseBook.Row, lengths: [Int]) -> Double? {
    guard !row.without.contains(where: { near[$0] > 0 }),
      !row.apart.contains(where: { near[$0] > 0 || said[$0] })
    else { return nil }
    var score = row.role == nil ? 0.0 : 1.0
    for group in row.near {
      guard let best = best(of: group, in: near, lengths, 1) else { return nil }
      score += best + 0.8
    }
    for group in row.context {
      guard let best = best(of: group, in: context, lengths, 0.9) else { return nil }
      score += best
    }
    return score
  }

  private func best(
    of group: [Int], in found: [Double], _ lengths: [Int], _ perWord: Double
  ) -> Double? {
    var best: Double?
    for wording in group {
      let weight = found[wording]
      guard weight > 0 else { continue }
      best = max(best ?? 0, weight * perWord * (0.4 + 0.3 * Double(lengths[wording])))
    }
    return best
  }

  /// The level that the clause names next to the number; none where it names both, neither beside it.
  func level(in wordings: [Int: Figure.Level]) -> Figure.Level? {
    let named = order.filter { wordings[$0.wording] != nil }
    guard let nearest = named.min(by: { $0.distance < $1.distance }) else { return nil }
    let level = wordings[nearest.wording]
    let isAlone = named.allSatisfy { wordings[$0.wording] == level }
    return isAlone || nearest.distance <= 3 ? level : nil
  }

  /// What the innermost heading above names.
  func heading(in wordings: [Int: ReformArea]) -> ReformArea? {
    above.filter { wordings[$0.wording] != nil }.max { $0.rank < $1.rank }
      .flatMap { wordings[$0.wording] }
  }
}
