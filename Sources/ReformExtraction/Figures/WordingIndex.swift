/// Finds every wording of the catalogue in a passage, in one walk over its words.
struct WordingIndex: Sendable {
  /// A wording where it stands.
  struct Match: Sendable {
    let wording: Int
    let tokens: Range<Int>
  }

  /// What a wording speaks of, as far as it decides which numbers it may be said of.
  struct Theme: OptionSet, Sendable {
    let rawValue: Int

    /// A plan, an estimate, what is assigned.
    static let plan = Theme(rawValue: 1)
    /// Something bad: only of that is there none worth telling.
    static let harm = Theme(rawValue: 2)

    init(rawValue: Int) {
      self.rawValue = rawValue
    }

    fileprivate init(_ keys: [Syllable]) {
      var theme: Theme = []
      if keys.contains(where: Self.planning.contains) { theme.insert(.plan) }
      if keys.contains(where: Self.harming.contains) { theme.insert(.harm) }
      self = theme
    }

    private static let planning: Set<Syllable> = ["hoạch", "giao", "toán", "tiêu", "mô"]
    private static let harming: Set<Syllable> = [
      "quá", "trễ", "chậm", "kỷ", "sai", "trái", "phạm", "muộn", "tồn",
    ]
  }

  private struct Node: Sendable {
    var wording: Int?
    var next: [Syllable: Int] = [:]
  }

  private var nodes = [Node()]
  /// The numbers of what was added: most wordings stand in many rows.
  private var known: [String: Int] = [:]
  /// Per wording the number of its words.
  private(set) var lengths: [Int] = []
  /// Per wording what it speaks of.
  private(set) var themes: [Theme] = []

  /// The number of a wording; equal ones share it.
  mutating func add(_ wording: String) -> Int {
    if let number = known[wording] { return number }
    let number = number(of: wording)
    known[wording] = number
    return number
  }

  private mutating func number(of wording: String) -> Int {
    let keys = Wording.keys(of: wording)
    var node = 0
    for key in keys {
      if let known = nodes[node].next[key] {
        node = known
      } else {
        nodes.append(Node())
        nodes[node].next[key] = nodes.count - 1
        node = nodes.count - 1
      }
    }
    if let known = nodes[node].wording { return known }
    nodes[node].wording = lengths.count
    lengths.append(keys.count)
    themes.append(Theme(keys))
    return lengths.count - 1
  }

  /// Every wording, longer and shorter ones at one place alike; commas and brackets' ends between
  /// its words do not matter, other marks end it.
  func matches(in tokens: [Token], of source: SourceText) -> [Match] {
    var words: [(key: Syllable, token: Int)] = []
    var breaks: Set<Int> = []
    for (place, token) in tokens.enumerated() {
      let keys = Wording.keys(of: token, in: source)
      for key in keys { words.append((key, place)) }
      if keys.isEmpty, token.kind != .comma, token.kind != .dash { breaks.insert(words.count) }
    }
    var found: [Match] = []
    for start in words.indices {
      var node = 0
      var place = start
      while place < words.count, place == start || !breaks.contains(place),
        let next = nodes[node].next[words[place].key]
      {
        node = next
        if let wording = nodes[node].wording {
          found.append(
            Match(wording: wording, tokens: words[start].token..<(words[place].token + 1)))
        }
        place += 1
      }
    }
    return found
  }
}
