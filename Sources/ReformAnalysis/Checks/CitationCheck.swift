import ReformModel

/// Compares the documents a report cites with each other.
struct CitationCheck {
  private(set) var conflicts: [CitationConflict] = []
  /// Documents cited more than once and neighbours in a series: what was compared.
  private(set) var checked = 0

  init(_ citations: [Citation]) {
    var series: [Citation.Series] = []
    var members: [Citation.Series: [Citation]] = [:]
    var dates: [String: Citation] = [:]
    for citation in citations {
      let document = "\(citation.printed)|\(citation.issuer)|\(citation.date.year)"
      if let known = dates[document] {
        checked += 1
        if known.date != citation.date {
          conflicts.append(CitationConflict(kind: .twoDates, first: known, second: citation))
        }
        continue
      }
      dates[document] = citation
      if members[citation.series] == nil { series.append(citation.series) }
      members[citation.series, default: []].append(citation)
    }
    for one in series { compareOrder(of: members[one] ?? []) }
  }

  /// Numbers must not fall behind dates. The fewest documents that stand out of line are named, each
  /// beside the nearest one that is in line.
  private mutating func compareOrder(of documents: [Citation]) {
    let sorted = documents.sorted {
      ($0.number, $0.date, $0.evidence.line) < ($1.number, $1.date, $1.evidence.line)
    }
    checked += max(0, sorted.count - 1)
    let inLine = Set(Self.longestRisingRun(of: sorted.map(\.date)))
    guard inLine.count < sorted.count else { return }
    for place in sorted.indices where !inLine.contains(place) {
      let document = sorted[place]
      let lower = sorted[..<place].enumerated().last {
        inLine.contains($0.offset) && $0.element.date > document.date
      }?.element
      let higher = sorted[(place + 1)...].indices.first {
        inLine.contains($0) && sorted[$0].date < document.date
      }.map { sorted[$0] }
      if let lower {
        conflicts.append(CitationConflict(kind: .outOfOrder, first: lower, second: document))
      } else if let higher {
        conflicts.append(CitationConflict(kind: .outOfOrder, first: document, second: higher))
      }
    }
  }

  /// The places of a longest non-falling subsequence (patience sorting).
  private static func longestRisingRun(of dates: [Day]) -> [Int] {
    var tails: [Int] = []
    var previous = [Int?](repeating: nil, count: dates.count)
    for (place, date) in dates.enumerated() {
      var low = 0
      var high = tails.count
      while low < high {
        let middle = (low + high) / 2
        if dates[tails[middle]] <= date { low = middle + 1 } else { high = middle }
      }
      previous[place] = low > 0 ? tails[low - 1] : nil
      if low == tails.count { tails.append(place) } else { tails[low] = place }
    }
    var run: [Int] = []
    var next = tails.last
    while let place = next {
      run.append(place)
      next = previous[place]
    }
    return run
  }
}
