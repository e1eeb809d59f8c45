/// What stands above each passage: headings, and the item or paragraph that introduces a list.
struct PassageOutline: Sendable {
  /// Per passage its headings, outermost first.
  private(set) var headings: [[Int]] = []
  /// Per passage the passage that introduces it: the item above, or the paragraph that ends in a colon.
  private(set) var lead: [Int?] = []
  /// Passages under a heading that tells of what is to be done.
  private(set) var isPlan: [Bool] = []

  init(_ passages: [Passage]) {
    var open: [(rank: Int, passage: Int)] = []
    var items: [(depth: Int, passage: Int)] = []
    var paragraph: Int?
    var planned: Int?
    for (index, passage) in passages.enumerated() {
      let block = passage.block
      if block.kind == .heading {
        let rank = Self.isShouted(passage) ? 1 : block.section.split(separator: ".").count
        open.removeAll { $0.rank >= rank }
        headings.append(open.map(\.passage))
        open.append((rank, index))
        lead.append(nil)
        items = []
        paragraph = nil
        if rank <= 1 { planned = nil }
        if planned == nil, Self.announcesPlan(passage) { planned = rank }
        isPlan.append(planned != nil)
        continue
      }
      headings.append(open.map(\.passage))
      items.removeAll { $0.depth >= max(1, block.depth) }
      if block.kind == .tableRow {
        lead.append(paragraph)
        isPlan.append(planned != nil)
        continue
      }
      lead.append(items.last?.passage ?? (block.depth > 0 ? paragraph : nil))
      if block.depth > 0 {
        items.append((block.depth, index))
      } else if case .paragraph = block.kind {
        paragraph = index
      }
      let isUnderGoals = lead[index].map { isPlan[$0] } ?? false
      isPlan.append(planned != nil || isUnderGoals || Self.setsGoals(passage))
    }
  }

  /// `Phương hướng, nhiệm vụ năm 2026`, `Nhiệm vụ 6 tháng cuối năm`, `Nhiệm vụ trọng tâm`.
  private static func announcesPlan(_ passage: Passage) -> Bool {
    let words = passage.tokens.prefix(16).compactMap(\.word)
    let pairs = Set(zip(words, words.dropFirst()).map { [$0, $1] })
    // `6 tháng cuối năm`, `Việc quý II`: a short heading of a time to come.
    if words.last == "năm", words.count <= 2 { return true }
    if words.count <= 8, pairs.contains(["cuối", "năm"]) || pairs.contains(["việc", "quý"]),
      !words.contains(where: Self.past.contains)
    {
      return true
    }
    if pairs.contains(["phương", "hướng"]) || pairs.contains(["định", "hướng"])
      || pairs.contains(["cần", "làm"])
      || pairs.contains(["mục", "tiêu"])
    {
      return true
    }
    return !pairs.isDisjoint(with: Self.tasks) && words.contains(where: Self.coming.contains)
      && !words.contains(where: Self.past.contains)
  }

  /// An item or paragraph of goals: `Mục tiêu: …`, `Phấn đấu …`.
  private static func setsGoals(_ passage: Passage) -> Bool {
    let words = passage.tokens.prefix(4).compactMap(\.word)
    return words.starts(with: ["mục", "tiêu"]) || words.starts(with: ["phấn", "đấu"])
  }

  private static let tasks: Set<[Syllable]> = [
    ["nhiệm", "vụ"], ["công", "việc"], ["việc", "làm"], ["giải", "pháp"], ["chỉ", "tiêu"],
  ]
  private static let coming: Set<Syllable> = ["năm", "tháng", "quý", "trọng", "tới", "thời"]
  private static let past: Set<Syllable> = ["kết", "thực", "giao", "tiến", "đánh"]

  /// A title in capitals.
  private static func isShouted(_ passage: Passage) -> Bool {
    let words = passage.tokens.filter { $0.word != nil }
    return words.count > 1 && words.allSatisfy(\.isCapital)
  }
}
